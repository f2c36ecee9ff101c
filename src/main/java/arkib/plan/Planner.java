package arkib.plan;

import arkib.address.Address;
import arkib.archive.Archive;
import arkib.archive.Likeness;
import arkib.article.Card;
import arkib.article.Picture;
import arkib.article.body.Reference;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import arkib.digest.Fingerprint;
import arkib.names.Entry;
import arkib.picture.Renditions;
import arkib.site.PictureSettings;
import arkib.site.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Plans a site: linear in the number of articles, no input, no output. Each edition is planned for
 * itself by the same planner; only what belongs to all of them is added here. Nothing but the
 * search index itself tells which files it has, so planning has two steps: the index can be made
 * while the first is done.
 */
public final class Planner {

  private final List<EditionPlanner> editions = new ArrayList<>();
  private final EditionPlanner main;
  private final List<OutputKind> kinds;
  private final Reporter reporter;
  private final Clashes clashes;
  private PlannedPictures pictures = new PlannedPictures(Map.of());
  private Counterparts counterparts = Counterparts.NONE;
  private List<PlannedPage> pages = List.of();
  private Links links;

  private Planner(List<Edition> editions, List<OutputKind> kinds, Reporter reporter) {
    for (Edition edition : editions) {
      this.editions.add(new EditionPlanner(edition, this.editions.isEmpty()));
    }
    this.main = this.editions.get(0);
    this.kinds = kinds;
    this.reporter = reporter;
    this.clashes = new Clashes(reporter);
  }

  /**
   * Plans a site in one language, without a search index.
   *
   * @param site its settings and words
   * @param contents what it is made of
   * @param kinds the kinds of files for machines, in the order in which they are planned
   * @param reporter told of clashing addresses, dead links and missing pictures
   */
  public static Plan plan(Site site, Contents contents, List<OutputKind> kinds, Reporter reporter) {
    return plan(List.of(new Edition(site, contents)), kinds, reporter);
  }

  /**
   * Plans a site without a search index.
   *
   * @param editions its editions, the main one first; the files that are copied are the main one's
   * @param kinds the kinds of files for machines, in the order in which they are planned
   * @param reporter told of clashing addresses, dead links and missing pictures
   * @return the plan of the main edition, which knows the others
   */
  public static Plan plan(List<Edition> editions, List<OutputKind> kinds, Reporter reporter) {
    Planner planner = begin(editions, kinds, reporter);
    planner.together();
    return planner.end(List.of());
  }

  /**
   * Begins to plan a site: what each edition has, but for the files of its search index.
   *
   * @param editions its editions, the main one first; the files that are copied are the main one's
   * @param kinds the kinds of files for machines, in the order in which they are planned
   * @param reporter told of clashing addresses, dead links and missing pictures
   */
  public static Planner begin(List<Edition> editions, List<OutputKind> kinds, Reporter reporter) {
    Planner planner = new Planner(editions, kinds, reporter);
    for (EditionPlanner edition : planner.editions) {
      edition.plan(kinds, pages -> planner.files(edition, pages));
    }
    return planner;
  }

  /** Plans what is of all editions, but for what tells of the files of their search indexes. */
  public void together() {
    counterparts = Counterparts.of(editions);
    List<PlannedPage> planned = new ArrayList<>(main.pages());
    editions.stream().skip(1).forEach(edition -> planned.addAll(edition.pages()));
    // In order already where there is one edition; then this is one look at each.
    InOrder.sort(planned);
    pages = planned;
    pages = InOrder.and(planned, files(kind -> kind.isOfSite() && !kind.isOfAllFiles()));
    clashes.add(pages);
    links = new Links(sources(), main.contents().held(), address -> InOrder.has(pages, address));
  }

  /**
   * Plans, in place of {@link #together()} and {@link #end}, the files that the texts of some
   * articles decide, of a site in one language in which nothing else changed: no address is
   * another, no link leads elsewhere, no list tells anything else.
   *
   * @param texts what changed
   * @return a plan that has no other pages, and none that {@link #about} plans
   */
  public Plan texts(Texts texts) {
    pages = main.pages();
    // Most texts lead to no file of the site: to know where all are would take as long as the rest.
    Lazily<Map<String, Address>> sources = new Lazily<>(this::sources);
    Lazily<List<PlannedPage>> ordered = new Lazily<>(() -> InOrder.sorted(pages));
    links =
        new Links(
            sources,
            main.contents().held(),
            address -> InOrder.has(ordered.get(), address) || texts.hasForMachines(address));
    List<PlannedPage> decided =
        new ArrayList<>(pages.stream().filter(texts::decides).map(texts::retold).toList());
    InOrder.sort(decided);
    return main.plan(decided, links, counterparts, pictures, List.of());
  }

  /**
   * Plans the files that tell of some other files, of a site whose addresses stay.
   *
   * @param all the paths of all files below the output folder
   * @param changed those that are others now
   */
  public List<PlannedPage> about(Collection<String> all, Set<String> changed) {
    List<PlannedPage> about = new ArrayList<>();
    kinds.stream()
        .filter(OutputKind::isOfAllFiles)
        .forEach(kind -> kind.planAbout(all, changed, about::add));
    return about;
  }

  /**
   * Tells of texts that are nearly those of others, after {@link #texts}: of the articles whose
   * related stories were looked for.
   *
   * @param known how many are told besides
   * @return whether all could be told; if not, too many are known already, and nothing is told
   */
  public boolean tellAlike(long known) {
    List<Likeness> alike = main.contents().archive().alike();
    if (known + alike.size() > AlikeTexts.MOST) {
      return false;
    }
    tellAlike();
    return true;
  }

  /** Tells of all texts that are nearly those of others, after {@link #texts}. */
  public void tellAlike() {
    new AlikeTexts(links, main.addresses()).report(main.contents().archive().alike(), reporter);
  }

  /** Where the main edition has files below a folder, those of its search index aside. */
  public Set<Address> below(Address folder) {
    Set<Address> below = new HashSet<>();
    for (PlannedPage page : main.pages()) {
      if (page.address().path().startsWith(folder.path())) {
        below.add(page.address());
      }
    }
    return below;
  }

  // Later kinds see the files of earlier ones.
  private List<PlannedPage> files(Predicate<OutputKind> which) {
    List<PlannedPage> all = new ArrayList<>(pages);
    List<Archive> archives = editions.stream().map(e -> e.contents().archive()).toList();
    for (OutputKind kind : kinds) {
      if (which.test(kind)) {
        List<PlannedPage> files = new ArrayList<>();
        kind.plan(main.basis(all, archives, counterparts), files::add);
        all.addAll(files);
      }
    }
    return all.subList(pages.size(), all.size());
  }

  /**
   * Plans the rest, after {@link #together()}; once.
   *
   * @param indexes the files of the editions' search indexes in the editions' order, with what each
   *     was made of; none where there is no search
   * @return the plan of the main edition, which knows the others
   */
  public Plan end(List<Map<Address, Fingerprint>> indexes) {
    List<PlannedPage> index = new ArrayList<>();
    for (int i = 0; i < indexes.size(); i++) {
      index.addAll(editions.get(i).index(indexes.get(i)));
    }
    add(index);
    add(files(OutputKind::isOfAllFiles));
    for (EditionPlanner edition : editions) {
      check(edition);
    }
    main.contents().archive().authority().entries().forEach(this::check);
    return plan();
  }

  private void add(List<PlannedPage> late) {
    clashes.add(late, pages);
    pages = InOrder.and(pages, late);
  }

  private Plan plan() {
    List<Plan> others =
        editions.stream()
            .skip(1)
            .map(edition -> edition.plan(edition.pages(), links, counterparts, pictures, List.of()))
            .toList();
    return main.plan(pages, links, counterparts, pictures, others);
  }

  private void check(EditionPlanner edition) {
    Archive archive = edition.contents().archive();
    Stream.of(
            archive.timeline().dated().stream(),
            archive.timeline().undated().stream(),
            archive.standing().stream())
        .flatMap(cards -> cards)
        .forEach(this::check);
    new AlikeTexts(links, edition.addresses()).report(archive.alike(), reporter);
  }

  // All editions share them.
  private void files(EditionPlanner edition, List<PlannedPage> pages) {
    if (edition != main) {
      return;
    }
    Contents contents = main.contents();
    PictureSettings wanted = main.settings().pictures();
    PicturePlanner planner =
        new PicturePlanner(
            main.addresses(), new Renditions(wanted.widths(), wanted.quality()), pages::add);
    // In order: of two files that clash it is always the same one that is told.
    Set<String> takenBack =
        Withdrawals.files(editions.stream().map(EditionPlanner::contents).toList(), main.names());
    new TreeMap<>(contents.assets())
        .entrySet().stream()
            .filter(asset -> !takenBack.contains(asset.getKey()))
            .forEach(
                asset ->
                    assetAddress(asset.getKey())
                        .ifPresent(
                            at ->
                                planner.plan(
                                    at,
                                    asset.getKey(),
                                    asset.getValue(),
                                    Optional.ofNullable(contents.pictures().get(asset.getKey())))));
    pictures = planner.planned();
    new TreeMap<>(contents.theme())
        .forEach((name, at) -> pages.add(new PlannedPage.ThemeFile(at, name)));
  }

  private Map<String, Address> sources() {
    Map<String, Address> sources = new HashMap<>(pages.size());
    for (PlannedPage page : pages) {
      boolean ofSource =
          page instanceof PlannedPage.ArticlePage
              || page instanceof PlannedPage.StandingPage
              || page instanceof PlannedPage.WithdrawnPage
              || page instanceof PlannedPage.AssetFile;
      if (ofSource) {
        sources.put(page.wantedBy(), page.address());
      }
    }
    return sources;
  }

  private void check(Entry entry) {
    entry
        .image()
        .map(Picture::src)
        .filter(src -> links.resolve(main.names().source(entry), src) instanceof Links.Nowhere)
        .filter(src -> !isBroken(main.names().source(entry), src))
        .ifPresent(src -> reporter.report(Problem.PICTURE_MISSING, entry.at(), src));
  }

  private void check(Card card) {
    card.heading()
        .picture()
        .ifPresent(
            picture -> check(card, new Reference(picture.src(), Reference.Kind.PICTURE, 0, 0)));
    card.references().forEach(reference -> check(card, reference));
  }

  private void check(Card card, Reference reference) {
    Links.Destination destination = links.resolve(card.source(), reference.target());
    Location at = new Location("content/" + card.source(), reference.line(), reference.column());
    if (destination instanceof Links.HeldBack back) {
      reporter.report(
          Problem.LINK_HELD, at, reference.target(), back.reason().name().toLowerCase(Locale.ROOT));
    } else if (destination instanceof Links.Nowhere) {
      boolean picture = reference.kind() == Reference.Kind.PICTURE;
      if (!isBroken(card.source(), reference.target())) {
        reporter.report(
            picture ? Problem.PICTURE_MISSING : Problem.LINK_DEAD, at, reference.target());
      }
    }
  }

  // It is there, and was told to be no picture.
  private boolean isBroken(String source, String target) {
    return Links.path(source, target).filter(main.contents().broken()::contains).isPresent();
  }

  private static Optional<Address> assetAddress(String path) {
    return Address.isValid("/" + path) ? Optional.of(new Address("/" + path)) : Optional.empty();
  }
}
