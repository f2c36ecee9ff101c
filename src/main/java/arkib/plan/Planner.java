package arkib.plan;

import arkib.address.Address;
import arkib.archive.Archive;
import arkib.article.Card;
import arkib.article.Picture;
import arkib.article.body.Reference;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import arkib.digest.Fingerprint;
import arkib.names.Entry;
import arkib.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    Map<String, Address> sources = sources();
    links =
        new Links(
            source -> Optional.ofNullable(sources.get(source)),
            main.contents().held(),
            address -> InOrder.has(pages, address));
  }

  /** Whether the main edition has a page or a file at an address, its search index aside. */
  boolean has(Address address) {
    return main.pages().stream().anyMatch(page -> page.address().equals(address));
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
    if (edition == main) {
      pictures = AssetPlanner.plan(editions, pages::add);
    }
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
}
