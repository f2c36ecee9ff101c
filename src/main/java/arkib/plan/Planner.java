package arkib.plan;

import arkib.address.Address;
import arkib.archive.Archive;
import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.archive.Timeline;
import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.article.Picture;
import arkib.article.body.Reference;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import arkib.names.Authority;
import arkib.names.Entry;
import arkib.picture.Renditions;
import arkib.site.PictureSettings;
import arkib.site.Settings;
import arkib.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Plans a site: linear in the number of articles, no input, no output. */
public final class Planner {

  private static final List<Axis> HEADINGS =
      List.of(
          Axis.SECTION,
          Axis.PERSON,
          Axis.PLACE,
          Axis.ORGANISATION,
          Axis.OFFICE,
          Axis.EQUIPMENT,
          Axis.EVENT,
          Axis.TAG,
          Axis.AUTHOR,
          Axis.SERIES);

  private static final Comparator<PlannedPage> BY_ADDRESS =
      Comparator.comparing(PlannedPage::address);

  private final Site site;
  private final List<OutputKind> kinds;
  private final Settings settings;
  private final Addresses addresses;
  private final Contents contents;
  private final NamePages names;
  private final Feeds feeds;
  private final Reporter reporter;
  private final List<PlannedPage> pages = new ArrayList<>();
  private final PicturePlanner pictures;
  private final ShareCards shareCards;

  private Planner(Site site, Contents contents, List<OutputKind> kinds, Reporter reporter) {
    this.site = site;
    this.kinds = kinds;
    this.settings = site.settings();
    this.addresses = new Addresses(site.settings(), site.words());
    this.contents = contents;
    this.names = new NamePages(contents.archive(), addresses, site.settings().names());
    this.feeds = new Feeds(contents.archive(), addresses, names, site.settings());
    this.reporter = reporter;
    PictureSettings wanted = site.settings().pictures();
    this.pictures =
        new PicturePlanner(
            addresses, new Renditions(wanted.widths(), wanted.quality()), pages::add);
    this.shareCards = new ShareCards(site, contents);
  }

  /**
   * Plans a site.
   *
   * @param site its settings and words
   * @param contents what it is made of
   * @param kinds the kinds of files for machines, in the order in which they are planned
   * @param reporter told of clashing addresses, dead links and missing pictures
   */
  public static Plan plan(Site site, Contents contents, List<OutputKind> kinds, Reporter reporter) {
    return new Planner(site, contents, kinds, reporter).plan();
  }

  private Plan plan() {
    Archive archive = contents.archive();
    articles(archive.timeline());
    archive.standing().forEach(c -> pages.add(new PlannedPage.StandingPage(at(c), c)));
    archive.withdrawn().forEach(c -> pages.add(new PlannedPage.WithdrawnPage(at(c), c)));
    pages.add(new PlannedPage.FrontPage(Address.ROOT, archive));
    lists(archive);
    Optional<PlannedPage.DataPage> data = DataPlanner.plan(settings, addresses, archive.timeline());
    data.ifPresent(pages::add);
    Frame frame = frame(archive, data.map(PlannedPage.DataPage::address));
    frame.oldLinks().ifPresent(links -> pages.add(new PlannedPage.OldLinksPage(links)));
    frame.search().ifPresent(address -> pages.add(search(address, archive)));
    new TreeMap<>(contents.index())
        .forEach((at, content) -> pages.add(new PlannedPage.IndexFile(at, content)));
    new DayPlanner(addresses, settings.listSize(), archive.timeline()).plan(pages::add);
    new CorrectionsPlanner(addresses, settings.listSize()).plan(archive.corrections(), pages::add);
    files();
    redirects(archive);
    nameRedirects(archive.authority());
    pages.sort(BY_ADDRESS);
    outputs(frame);
    Clashes.report(pages, reporter);
    // Nearly in order already: little is added below.
    pages.sort(BY_ADDRESS);
    Links links = links();
    Stream.concat(all(archive.timeline()), archive.standing().stream())
        .forEach(card -> check(card, links));
    archive.authority().entries().forEach(entry -> check(entry, links));
    new AlikeTexts(links, addresses).report(archive.alike(), reporter);
    return new Plan(frame, pages, links, addresses, names, feeds, pictures.planned());
  }

  private void articles(Timeline timeline) {
    all(timeline)
        .forEach(
            card -> {
              pages.add(
                  new PlannedPage.ArticlePage(
                      at(card),
                      card,
                      contents.archive().neighbours(card),
                      contents.archive().part(card),
                      shareCard(card)));
              if (card.raw().isPresent()) {
                pages.add(
                    new PlannedPage.RawFile(addresses.raw(card), card.source(), card.content()));
              }
            });
  }

  private Optional<Address> shareCard(Card card) {
    Optional<PlannedPage.ShareCardFile> share = shareCards.of(card, addresses.shareCard(card));
    share.ifPresent(pages::add);
    return share.map(PlannedPage::address);
  }

  private void lists(Archive archive) {
    ListPlanner planner = new ListPlanner(addresses, settings.listSize(), pages::add);
    for (Axis axis : Axis.values()) {
      List<Listing> listings = archive.listings(axis);
      listings.stream().filter(names::has).forEach(planner::plan);
      if (axis == Axis.ARCHIVE ? !archive.timeline().dated().isEmpty() : !listings.isEmpty()) {
        pages.add(new PlannedPage.IndexPage(addresses.axis(axis), axis, listings));
      }
    }
  }

  private Frame frame(Archive archive, Optional<Address> data) {
    List<Axis> axes = new ArrayList<>();
    if (!archive.timeline().dated().isEmpty()) {
      axes.add(Axis.ARCHIVE);
    }
    HEADINGS.stream().filter(axis -> !archive.listings(axis).isEmpty()).forEach(axes::add);
    Listing whole = archive.listings(Axis.ARCHIVE).get(0);
    Optional<Address> undated =
        archive.timeline().undated().isEmpty()
            ? Optional.empty()
            : Optional.of(addresses.undated(whole));
    return new Frame(
        axes,
        undated,
        archive.standing(),
        feeds.site().stream().map(Feeds.Feed::address).findFirst(),
        data,
        OldLinks.of(archive.timeline(), addresses),
        archive.corrections().isEmpty() ? Optional.empty() : Optional.of(addresses.corrections()),
        settings.search().enabled() && archive.timeline().size() > 0
            ? Optional.of(addresses.search())
            : Optional.empty(),
        contents.theme());
  }

  // A year's first article changes what it offers, and a section's.
  private static PlannedPage.SearchPage search(Address address, Archive archive) {
    List<Card> dated = archive.timeline().dated();
    Optional<PlannedPage.SearchPage.YearSpan> years =
        dated.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new PlannedPage.SearchPage.YearSpan(
                    year(dated.get(0)), year(dated.get(dated.size() - 1))));
    return new PlannedPage.SearchPage(address, archive.listings(Axis.SECTION), years);
  }

  private static int year(Card dated) {
    return dated.published().map(NewsDate::year).orElseThrow();
  }

  private void outputs(Frame frame) {
    for (OutputKind kind : kinds) {
      List<PlannedPage> files = new ArrayList<>();
      OutputBasis basis = new OutputBasis(site, contents, addresses, names, feeds, frame, pages);
      kind.plan(basis, files::add);
      pages.addAll(files);
    }
  }

  private void files() {
    // In order: of two files that clash it is always the same one that is told.
    Set<String> takenBack = Withdrawals.files(contents, names);
    new TreeMap<>(contents.assets())
        .entrySet().stream()
            .filter(asset -> !takenBack.contains(asset.getKey()))
            .forEach(
                asset ->
                    assetAddress(asset.getKey())
                        .ifPresent(
                            at ->
                                pictures.plan(
                                    at,
                                    asset.getKey(),
                                    asset.getValue(),
                                    Optional.ofNullable(contents.pictures().get(asset.getKey())))));
    new TreeMap<>(contents.theme())
        .forEach((name, at) -> pages.add(new PlannedPage.ThemeFile(at, name)));
    pages.add(new PlannedPage.NotFoundPage(Address.ROOT.file("404.html")));
  }

  private void redirects(Archive archive) {
    Stream.of(all(archive.timeline()), archive.standing().stream(), archive.withdrawn().stream())
        .flatMap(cards -> cards)
        .forEach(
            card ->
                card.permalink()
                    .aliases()
                    .forEach(
                        alias ->
                            pages.add(
                                new PlannedPage.RedirectPage(
                                    oldAddress(alias), at(card), card.source()))));
  }

  // Only what the authority file says: a clean build knows no other old address.
  private void nameRedirects(Authority authority) {
    for (Entry entry : authority.entries()) {
      Axis axis = Axis.of(entry.type());
      names
          .of(entry.id())
          .ifPresent(
              page ->
                  entry
                      .redirectsFrom()
                      .forEach(
                          old ->
                              pages.add(
                                  new PlannedPage.RedirectPage(
                                      old.startsWith("/")
                                          ? oldAddress(old)
                                          : addresses.heading(axis, old),
                                      page,
                                      names.source(entry)))));
    }
  }

  // "/berita/lama" was a folder's page on any host; "/berita/lama.html" was a file.
  private static Address oldAddress(String alias) {
    String last = alias.substring(alias.lastIndexOf('/') + 1);
    if (last.equals("index.html")) {
      return new Address(alias.substring(0, alias.length() - last.length()));
    }
    return new Address(last.isEmpty() || last.indexOf('.') >= 0 ? alias : alias + "/");
  }

  private Links links() {
    Map<String, Address> sources = new HashMap<>();
    Set<Address> planned = new HashSet<>();
    for (PlannedPage page : pages) {
      planned.add(page.address());
      boolean ofSource =
          page instanceof PlannedPage.ArticlePage
              || page instanceof PlannedPage.StandingPage
              || page instanceof PlannedPage.WithdrawnPage
              || page instanceof PlannedPage.AssetFile;
      if (ofSource) {
        sources.put(page.wantedBy(), page.address());
      }
    }
    return new Links(sources, contents.held(), planned);
  }

  private void check(Entry entry, Links links) {
    entry
        .image()
        .map(Picture::src)
        .filter(src -> links.resolve(names.source(entry), src) instanceof Links.Nowhere)
        .filter(src -> !isBroken(names.source(entry), src))
        .ifPresent(src -> reporter.report(Problem.PICTURE_MISSING, entry.at(), src));
  }

  private void check(Card card, Links links) {
    card.heading()
        .picture()
        .ifPresent(
            picture ->
                check(card, new Reference(picture.src(), Reference.Kind.PICTURE, 0, 0), links));
    card.references().forEach(reference -> check(card, reference, links));
  }

  private void check(Card card, Reference reference, Links links) {
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
    return Links.path(source, target).filter(contents.broken()::contains).isPresent();
  }

  private static Optional<Address> assetAddress(String path) {
    return Address.isValid("/" + path) ? Optional.of(new Address("/" + path)) : Optional.empty();
  }

  private Address at(Card card) {
    return addresses.article(card);
  }

  private static Stream<Card> all(Timeline timeline) {
    return Stream.concat(timeline.dated().stream(), timeline.undated().stream());
  }
}
