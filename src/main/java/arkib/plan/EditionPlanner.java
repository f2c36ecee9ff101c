package arkib.plan;

import arkib.address.Address;
import arkib.archive.Archive;
import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.archive.Timeline;
import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.digest.Fingerprint;
import arkib.names.Authority;
import arkib.names.Entry;
import arkib.site.Settings;
import arkib.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Plans the pages of one edition, and its files for machines. */
final class EditionPlanner {

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

  private final Site site;
  private final Settings settings;
  private final Addresses addresses;
  private final Contents contents;
  private final NamePages names;
  private final Feeds feeds;
  private final boolean main;
  private final ShareCards shareCards;
  private final List<PlannedPage> pages = new ArrayList<>();
  private Frame frame;

  /**
   * A planner.
   *
   * @param main whether it is the main edition, which has the addresses that belong to none
   */
  EditionPlanner(Edition edition, boolean main) {
    this.site = edition.site();
    this.settings = site.settings();
    this.addresses = edition.addresses();
    this.contents = edition.contents();
    this.names = new NamePages(contents.archive(), addresses, settings.names());
    this.feeds = new Feeds(contents.archive(), addresses, names, settings);
    this.main = main;
    this.shareCards = new ShareCards(site, contents);
  }

  /**
   * Plans.
   *
   * @param kinds the kinds of files for machines
   * @param shared takes the pages planned so far and adds those that all editions share
   */
  void plan(List<OutputKind> kinds, Consumer<List<PlannedPage>> shared) {
    Archive archive = contents.archive();
    articles(archive.timeline(), card -> true);
    archive.standing().forEach(c -> pages.add(new PlannedPage.StandingPage(at(c), c)));
    archive.withdrawn().forEach(c -> pages.add(new PlannedPage.WithdrawnPage(at(c), c)));
    pages.add(new PlannedPage.FrontPage(addresses.home(), archive));
    lists(archive);
    DataPlanner.plan(settings, addresses, archive).ifPresent(pages::add);
    frame = frame(archive);
    frame.oldLinks().ifPresent(links -> pages.add(new PlannedPage.OldLinksPage(links)));
    frame.search().ifPresent(address -> pages.add(search(address, archive)));
    new DayPlanner(addresses, settings.listSize(), archive.timeline()).plan(pages::add);
    new CorrectionsPlanner(addresses, settings.listSize()).plan(archive.corrections(), pages::add);
    shared.accept(pages);
    pages.add(new PlannedPage.NotFoundPage(addresses.missing()));
    redirects(archive);
    nameRedirects(archive.authority());
    InOrder.sort(pages);
    kinds.stream().filter(kind -> !kind.isOfSite()).forEach(this::output);
  }

  /**
   * Plans, in place of all, the pages and files that some texts decide.
   *
   * @param kinds the kinds of files for machines
   */
  void plan(List<OutputKind> kinds, Texts texts) {
    Archive archive = contents.archive();
    articles(archive.timeline(), texts::mayDecide);
    archive.standing().forEach(c -> pages.add(new PlannedPage.StandingPage(at(c), c)));
    frame = frame(archive);
    kinds.stream().filter(kind -> !kind.isOfSite()).forEach(this::output);
    pages.removeIf(page -> !texts.decides(page));
    pages.replaceAll(texts::retold);
    InOrder.sort(pages);
  }

  /**
   * Adds the files of its search index.
   *
   * @param files all of them, with what each was made of
   * @return what is planned of them
   */
  List<PlannedPage> index(Map<Address, Fingerprint> files) {
    List<PlannedPage> planned = new ArrayList<>(files.size());
    files.forEach((at, content) -> planned.add(new PlannedPage.IndexFile(at, content)));
    // All pages of the site are the main edition's: the planner adds them there.
    if (!main) {
      pages.addAll(planned);
      InOrder.sort(pages);
    }
    return planned;
  }

  private void output(OutputKind kind) {
    List<PlannedPage> files = new ArrayList<>();
    kind.plan(basis(pages, List.of(contents.archive()), Counterparts.NONE), files::add);
    pages.addAll(files);
  }

  /**
   * What files for machines are planned from.
   *
   * @param planned the pages that they may tell of
   * @param archives the articles of all editions that they are of
   */
  OutputBasis basis(List<PlannedPage> planned, List<Archive> archives, Counterparts counterparts) {
    return new OutputBasis(
        site, contents, addresses, names, feeds, frame, planned, archives, counterparts);
  }

  /** The pages. */
  List<PlannedPage> pages() {
    return pages;
  }

  /** What it is planned from. */
  Contents contents() {
    return contents;
  }

  /** Its language, BCP 47. */
  String language() {
    return settings.language();
  }

  /** What an article's file is called in all languages. */
  String stem(Card card) {
    return settings.languages().stem(card.source());
  }

  NamePages names() {
    return names;
  }

  Settings settings() {
    return settings;
  }

  Addresses addresses() {
    return addresses;
  }

  /** The plan, with what was found out of all editions. */
  Plan plan(
      List<PlannedPage> all,
      Links links,
      Counterparts counterparts,
      PlannedPictures pictures,
      List<Plan> others) {
    return new Plan(frame, all, links, addresses, names, feeds, counterparts, pictures, others);
  }

  private void articles(Timeline timeline, Predicate<Card> which) {
    articles(timeline.dated(), which);
    articles(timeline.undated(), which);
  }

  private void articles(List<Card> inOrder, Predicate<Card> which) {
    Archive archive = contents.archive();
    Function<Card, List<Card>> stories = archive::related;
    for (int i = 0; i < inOrder.size(); i++) {
      Card card = inOrder.get(i);
      if (!which.test(card)) {
        continue;
      }
      Archive.Neighbours beside = Archive.Neighbours.of(inOrder, i);
      pages.add(
          new PlannedPage.ArticlePage(
              at(card), card, beside, archive.part(card), shareCard(card), stories));
      if (card.raw().isPresent()) {
        pages.add(new PlannedPage.RawFile(addresses.raw(card), card.source(), card.content()));
      }
    }
  }

  private Optional<Address> shareCard(Card card) {
    Optional<PlannedPage.ShareCardFile> share =
        shareCards.of(card, () -> addresses.shareCard(card));
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

  private Frame frame(Archive archive) {
    List<Axis> axes = new ArrayList<>();
    if (!archive.timeline().dated().isEmpty()) {
      axes.add(Axis.ARCHIVE);
    }
    HEADINGS.stream().filter(archive::has).forEach(axes::add);
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
        DataPlanner.address(settings, addresses, archive),
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
                  entry.redirectsFrom().stream()
                      .filter(old -> main || !old.startsWith("/"))
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

  private Address at(Card card) {
    return addresses.article(card);
  }

  private static Stream<Card> all(Timeline timeline) {
    return Stream.concat(timeline.dated().stream(), timeline.undated().stream());
  }
}
