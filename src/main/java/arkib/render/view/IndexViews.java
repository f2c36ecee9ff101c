package arkib.render.view;

import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.archive.Period;
import arkib.archive.SortKey;
import arkib.archive.Timeline;
import arkib.article.Precision;
import arkib.names.Alias;
import arkib.names.Entry;
import arkib.plan.ListSpan;
import arkib.plan.PlannedPage;
import arkib.render.view.Charts.Tallied;
import arkib.render.view.IndexView.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Indexes become views: of names by letter, of sections in their order, of years. */
public final class IndexViews {

  private static final String OTHER = "#";

  private final Terms terms;
  private final Pages pages;
  private final Charts charts;

  /** The views of a site's indexes. */
  public IndexViews(Terms terms, Pages pages) {
    this.terms = terms;
    this.pages = pages;
    this.charts = new Charts(terms);
  }

  /** What stands around an index. */
  public PageView page(PlannedPage.IndexPage page) {
    return pages.ofAxis(page.axis(), page.address(), title(page.axis()), List.of());
  }

  /** An index of names by letter. */
  public IndexView index(PlannedPage.IndexPage page) {
    Map<String, List<Line>> letters = new TreeMap<>();
    for (Filed filed : filed(page.listings())) {
      letters.computeIfAbsent(filed.key().letter(), letter -> new ArrayList<>()).add(filed.line());
    }
    return new IndexView(
        title(page.axis()),
        note(page),
        strip(letters),
        letters.entrySet().stream()
            .map(e -> new IndexView.Letter(shown(e.getKey()), id(e.getKey()), e.getValue()))
            .toList());
  }

  private record Filed(SortKey key, Line line) {}

  // In order: the names, and between them the other spellings that stand elsewhere in the index.
  private List<Filed> filed(List<Listing> listings) {
    List<Filed> filed = new ArrayList<>();
    for (Listing listing : listings) {
      SortKey key = SortKey.of(listing.sortForm());
      Line line =
          new Line(
              listing.sortForm(),
              terms.page(listing),
              terms.amount(listing.timeline().size()),
              Optional.empty());
      filed.add(new Filed(key, line));
      listing
          .entry()
          .filter(entry -> line.href().isPresent())
          .ifPresent(entry -> filed.addAll(seen(entry, key, line)));
    }
    // Stable: names that are equal stay in the order of the archive.
    filed.sort(Comparator.comparing(Filed::key));
    return filed;
  }

  // Who looks up the name as it is spoken, or in another spelling, is told where it is.
  private List<Filed> seen(Entry entry, SortKey key, Line own) {
    List<Filed> seen = new ArrayList<>();
    Stream.concat(
            Stream.of(entry.name()),
            entry.aliases().stream()
                .filter(alias -> !alias.isWeak() && alias.kind().isPresent())
                .map(Alias::text))
        .distinct()
        .forEach(
            text -> {
              SortKey other = SortKey.of(text);
              if (!other.key().equals(key.key())) {
                Optional<String> see = Optional.of(terms.words().get("index.see", text));
                seen.add(new Filed(other, new Line(own.name(), own.href(), own.amount(), see)));
              }
            });
    return seen;
  }

  /** The index of sections. */
  public SectionsView sections(PlannedPage.IndexPage page) {
    List<Tallied> all =
        page.listings().stream()
            .map(one -> new Tallied(one.name(), terms.page(one), one.timeline().size()))
            .toList();
    return new SectionsView(
        title(page.axis()),
        note(page),
        charts.compared(all),
        FrontViews.sections(terms, page.listings()));
  }

  /** The page of all years. */
  public YearsView years(PlannedPage.IndexPage page) {
    Timeline timeline = page.listings().get(0).timeline();
    Years years = new Years(terms, timeline);
    Map<Period, List<ListSpan.Part>> months = new LinkedHashMap<>();
    years.byYear().descendingMap().keySet().forEach(year -> months.put(year, years.months(year)));
    // One scale for all: a month of one article is small beside a month of a hundred.
    int most = months.values().stream().mapToInt(Charts::most).max().orElse(0);
    List<YearsView.Year> newestFirst =
        months.entrySet().stream()
            .map(year -> year(years, year.getKey(), charts.bars(year.getValue(), most)))
            .toList();
    String note =
        terms.joined(
            "comma",
            List.of(
                terms.words().count("news", timeline.dated().size()),
                terms.words().count("years", years.byYear().size())));
    List<ListSpan.Part> parts = years.parts();
    List<Bar> bars = charts.archiveYears(parts);
    List<ListSpan.Part> known =
        months.values().stream().flatMap(List::stream).filter(part -> part.count() > 0).toList();
    return new YearsView(
        title(Axis.ARCHIVE),
        note + ".",
        bars,
        years.undrawn(),
        new Months(terms, known).table(bars, parts),
        newestFirst,
        days(timeline));
  }

  // Each page of a day of the year is found from there.
  private Optional<Link> days(Timeline timeline) {
    return timeline.dated().stream()
        .flatMap(card -> card.published().stream())
        .filter(date -> date.knows(Precision.DAY))
        .findFirst()
        .map(
            date ->
                Link.to(terms.words().get("front.this-day"), terms.href(terms.addresses().days())));
  }

  private YearsView.Year year(Years years, Period year, List<Bar> months) {
    String label = terms.dates().text(year);
    return new YearsView.Year(
        label,
        "t" + label,
        years.href(year),
        terms.amount(years.byYear().get(year).size()),
        months,
        terms.words().get("list.months", label));
  }

  private List<Link> strip(Map<String, List<Line>> letters) {
    List<Link> strip = new ArrayList<>(27);
    if (letters.containsKey(OTHER)) {
      strip.add(Link.to(OTHER, "#" + id(OTHER)));
    }
    for (char c = 'A'; c <= 'Z'; c++) {
      String letter = String.valueOf(c);
      Optional<String> href =
          letters.containsKey(letter) ? Optional.of("#" + id(letter)) : Optional.empty();
      strip.add(new Link(letter, href, false));
    }
    return strip;
  }

  private String shown(String letter) {
    return letter.equals(OTHER) ? terms.words().get("index.other") : letter;
  }

  private static String id(String letter) {
    return letter.equals(OTHER) ? "h-0" : "h-" + letter.toLowerCase(java.util.Locale.ROOT);
  }

  /** What an index is called: {@code Topik, A–Z}. */
  public String title(Axis axis) {
    return terms.words().get("index." + Terms.key(axis));
  }

  private String note(PlannedPage.IndexPage page) {
    String count = terms.words().count("list." + Terms.key(page.axis()), page.listings().size());
    return terms
        .words()
        .find("index." + Terms.key(page.axis()) + ".note")
        .map(more -> count + ". " + more)
        .orElse(count + ".");
  }
}
