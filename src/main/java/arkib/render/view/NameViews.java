package arkib.render.view;

import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.archive.Period;
import arkib.archive.SortKey;
import arkib.archive.Timeline;
import arkib.article.Card;
import arkib.article.NameType;
import arkib.article.NewsDate;
import arkib.names.Alias;
import arkib.names.AliasKind;
import arkib.names.Entry;
import arkib.names.Ties;
import arkib.names.Validity;
import arkib.plan.ListSpan;
import arkib.plan.PlannedPage.ListPage;
import arkib.render.view.ArticleView.PictureView;
import arkib.render.view.DateWords.Column;
import arkib.render.view.NameView.Coverage;
import arkib.render.view.NameView.Fact;
import arkib.render.view.NameView.Spelt;
import arkib.render.view.NameView.Together;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fronts of names' lists become views. */
public final class NameViews {

  private static final int TOGETHER = 6;
  private static final int ARTICLES = 10;
  private static final int MONTHS = 12;

  // People first, topics last.
  private static final List<NameType> TYPES =
      List.of(
          NameType.PERSON,
          NameType.PLACE,
          NameType.ORGANISATION,
          NameType.OFFICE,
          NameType.EQUIPMENT,
          NameType.EVENT,
          NameType.TOPIC);

  private final Terms terms;
  private final ListViews lists;
  private final Charts charts;

  /** The views of a site's names. */
  public NameViews(Terms terms, ListViews lists) {
    this.terms = terms;
    this.lists = lists;
    this.charts = new Charts(terms);
  }

  /** The types of names in the order in which they are shown. */
  static List<NameType> types() {
    return TYPES;
  }

  /** What stands around the front of a name's list. */
  public PageView page(ListPage page, ListSpan span) {
    Listing listing = page.listing();
    String news = terms.words().count("news", span.total());
    return lists
        .page(page, span)
        .describedAs(terms.words().get("name.description", news, listing.name()));
  }

  /**
   * The front of a name's list.
   *
   * @param picture where the entry's picture is; absent where it has none or the archive lacks it
   */
  public NameView name(Listing listing, ListSpan.Front front, Optional<PictureLink> picture) {
    Entry entry = listing.entry().orElseThrow();
    Timeline timeline = listing.timeline();
    Mentions mentions = new Mentions(entry, timeline);
    ListView list = lists.list(listing, front);
    return new NameView(
        entry.name(),
        summary(mentions, timeline),
        entry.note(),
        entry.image().map(i -> PictureView.of(picture, i)),
        facts(entry),
        coverage(timeline, list),
        mentions.spelt().entrySet().stream()
            .map(one -> spelt(one.getKey(), one.getValue(), listing.axis()))
            .toList(),
        together(mentions, timeline.size()),
        terms.words().get("name.with.note", terms.words().number(timeline.size())),
        entry.sameAs().stream().map(url -> Link.to(host(url), url)).toList(),
        terms.feeds().of(listing).stream().findFirst().map(feed -> terms.href(feed.address())),
        list);
  }

  private String summary(Mentions mentions, Timeline timeline) {
    String news = terms.words().count("news", timeline.size());
    String told =
        mentions.all() == 0
            ? terms.words().get("name.named", news)
            : terms.words().get("name.mentioned", terms.words().number(mentions.all()), news);
    return timeline.dated().isEmpty()
        ? told + "."
        : terms.joined("comma", List.of(told, span(timeline.dated()))) + ".";
  }

  private String span(List<Card> dated) {
    String first = month(dated.get(0));
    String last = month(dated.get(dated.size() - 1));
    return first.equals(last) ? first : terms.words().get("name.valid.span", first, last);
  }

  private String month(Card card) {
    NewsDate date = card.published().orElseThrow();
    return terms
        .dates()
        .text(Period.of(date, Period.Kind.MONTH).orElseGet(() -> new Period.Year(date.year())));
  }

  private List<Fact> facts(Entry entry) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "kind", entry.kind().map(this::kind).stream());
    add(facts, "titles", entry.titles().stream());
    add(facts, "valid", valid(entry.valid()).stream());
    add(facts, "acronym", aliases(entry, AliasKind.ACRONYM));
    add(facts, "former", aliases(entry, AliasKind.FORMER));
    add(facts, "also", aliases(entry, AliasKind.NICKNAME));
    add(facts, "jawi", aliases(entry, AliasKind.JAWI));
    addLinks(facts, "nav.office", entry.roles().stream().flatMap(role -> role(role).stream()));
    addLinks(facts, "name.within", entry.within().stream().flatMap(this::named));
    addLinks(facts, "name.implies", entry.implies().stream().flatMap(this::named));
    addLinks(
        facts,
        "name.holds",
        terms.names().heldBy(entry.id()).stream()
            .sorted(Comparator.comparing(held -> SortKey.of(held.sort())))
            .map(terms::name));
    return facts;
  }

  private void add(List<Fact> facts, String key, Stream<String> values) {
    addLinks(facts, "name." + key, values.map(text -> new Link(text, Optional.empty(), false)));
  }

  private void addLinks(List<Fact> facts, String key, Stream<Link> values) {
    List<Link> all = values.toList();
    if (!all.isEmpty()) {
      facts.add(new Fact(terms.words().get(key), all));
    }
  }

  private String kind(String kind) {
    return terms.words().find("kind." + kind).orElseGet(() -> kind.replace('-', ' '));
  }

  private static Stream<String> aliases(Entry entry, AliasKind kind) {
    return entry.aliases().stream()
        .filter(alias -> alias.kind().equals(Optional.of(kind)))
        .map(Alias::text);
  }

  private Stream<Link> named(String id) {
    return terms.names().authority().entry(id).map(terms::name).stream();
  }

  private Optional<Link> role(Ties.Role role) {
    return named(role.office())
        .findFirst()
        .map(
            office ->
                valid(role.valid())
                    .map(
                        span ->
                            new Link(
                                terms.joined("comma", List.of(office.text(), span)),
                                office.href(),
                                false))
                    .orElse(office));
  }

  private Optional<String> valid(Validity valid) {
    Optional<String> from = valid.from().map(terms.dates()::text);
    Optional<String> to = valid.to().map(terms.dates()::text);
    if (from.isPresent() && to.isPresent()) {
      return Optional.of(terms.words().get("name.valid.span", from.get(), to.get()));
    }
    return from.map(date -> terms.words().get("name.valid.from", date))
        .or(() -> to.map(date -> terms.words().get("name.valid.to", date)));
  }

  private Optional<Coverage> coverage(Timeline timeline, ListView list) {
    if (timeline.dated().size() < 2) {
      return Optional.empty();
    }
    NavigableMap<Period, List<Card>> years = timeline.years();
    boolean byYear = years.size() > 1 && list.chart().isPresent();
    String kind = byYear ? "years" : "months";
    List<Bar> bars =
        byYear ? list.chart().get().bars() : charts.bars(months(timeline, years.firstKey()));
    int undated = timeline.undated().size();
    Optional<String> undrawn =
        undated == 0
            ? Optional.empty()
            : Optional.of(
                terms.words().get("front.undated-not-drawn", terms.words().count("news", undated)));
    return Optional.of(
        new Coverage(
            terms.words().get("name.coverage." + kind)
                + (byYear ? "" : ", " + terms.dates().text(years.firstKey())),
            terms.words().get(byYear ? "name.period.year" : "name.period.month"),
            kind,
            bars,
            undrawn,
            byYear ? list.chart().flatMap(ListView.Chart::table) : Optional.empty()));
  }

  private static List<ListSpan.Part> months(Timeline timeline, Period year) {
    Map<Period, List<Card>> months = Timeline.split(timeline.dated(), Period.Kind.MONTH);
    return IntStream.rangeClosed(1, MONTHS)
        .mapToObj(month -> new Period.Month(year.year(), month))
        .map(
            month ->
                new ListSpan.Part(
                    Optional.of(month),
                    months.getOrDefault(month, List.of()).size(),
                    Optional.empty()))
        .toList();
  }

  private Spelt spelt(String text, Mentions.Spelt spelt, Axis axis) {
    List<Card> articles = spelt.articles();
    List<Card> shown = articles.subList(0, Math.min(ARTICLES, articles.size()));
    Optional<String> more =
        shown.size() == articles.size()
            ? Optional.empty()
            : Optional.of(
                terms
                    .words()
                    .get(
                        "name.spelling.newest-of",
                        terms.words().number(shown.size()),
                        terms.words().count("news", articles.size())));
    return new Spelt(
        text,
        terms.amount("mentions", spelt.mentions()),
        terms.amount(articles.size()),
        terms.words().get("name.spelling.where", text),
        new Items(terms, axis, Column.ALL_TIME).of(shown).stream().map(Item::brief).toList(),
        more);
  }

  private List<Together> together(Mentions mentions, int total) {
    record Other(Entry entry, int count) {}
    List<Other> others = new ArrayList<>();
    mentions
        .together()
        .forEach(
            (id, count) ->
                terms
                    .names()
                    .authority()
                    .entry(id)
                    .ifPresent(entry -> others.add(new Other(entry, count))));
    List<Together> together = new ArrayList<>();
    for (NameType type : TYPES) {
      List<Tally> tallies =
          others.stream()
              .filter(other -> other.entry().type() == type)
              .sorted(
                  Comparator.comparingInt(Other::count)
                      .reversed()
                      .thenComparing(other -> SortKey.of(other.entry().sort()))
                      .thenComparing(other -> other.entry().id()))
              .limit(TOGETHER)
              .map(
                  other ->
                      new Tally(
                          other.entry().name(),
                          terms.name(other.entry()).href(),
                          terms.amount(other.count()),
                          total == 1
                              ? Optional.empty()
                              : Optional.of(Charts.share(other.count(), total, 1))))
              .toList();
      if (!tallies.isEmpty()) {
        together.add(new Together(terms.words().get("nav." + Terms.key(Axis.of(type))), tallies));
      }
    }
    return together;
  }

  // "www.wikidata.org" tells a reader more than the whole address.
  private static String host(String url) {
    String host = URI.create(url).getHost();
    return host == null ? url : host.startsWith("www.") ? host.substring(4) : host;
  }
}
