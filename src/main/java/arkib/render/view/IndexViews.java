package arkib.render.view;

import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.archive.Period;
import arkib.archive.SortKey;
import arkib.archive.Timeline;
import arkib.article.Card;
import arkib.plan.ListSpan;
import arkib.plan.PlannedPage;
import arkib.render.view.Charts.Tallied;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

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
    Map<String, List<Tally>> letters = new TreeMap<>();
    for (Listing listing : page.listings()) {
      letters
          .computeIfAbsent(SortKey.of(listing.name()).letter(), letter -> new ArrayList<>())
          .add(
              new Tally(
                  listing.name(),
                  terms.href(listing),
                  terms.amount(listing.timeline().size()),
                  Optional.empty()));
    }
    return new IndexView(
        title(page.axis()),
        note(page),
        strip(letters),
        letters.entrySet().stream()
            .map(e -> new IndexView.Letter(shown(e.getKey()), id(e.getKey()), e.getValue()))
            .toList());
  }

  /** The index of sections. */
  public SectionsView sections(PlannedPage.IndexPage page) {
    List<Tallied> all =
        page.listings().stream()
            .map(one -> new Tallied(one.name(), terms.href(one), one.timeline().size()))
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
    List<YearsView.Year> newestFirst = new ArrayList<>();
    for (Map.Entry<Period, List<Card>> year : years.byYear().descendingMap().entrySet()) {
      newestFirst.add(year(years, year.getKey(), year.getValue()));
    }
    String note =
        terms.joined(
            "comma",
            List.of(
                terms.words().count("news", timeline.dated().size()),
                terms.words().count("years", years.byYear().size())));
    return new YearsView(
        title(Axis.ARCHIVE),
        note + ".",
        charts.bars(years.parts(), true),
        years.undrawn(),
        newestFirst);
  }

  private YearsView.Year year(Years years, Period year, List<Card> cards) {
    NavigableMap<Period, List<Card>> months = Timeline.split(cards, Period.Kind.MONTH);
    List<ListSpan.Part> parts = new ArrayList<>(12);
    for (int month = 1; month <= 12; month++) {
      parts.add(years.part(new Period.Month(year.year(), month), months));
    }
    String label = terms.dates().text(year);
    return new YearsView.Year(
        label,
        "t" + label,
        years.href(year),
        terms.amount(cards.size()),
        charts.bars(parts, false),
        terms.words().get("list.months", label));
  }

  private List<Link> strip(Map<String, List<Tally>> letters) {
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

  private String title(Axis axis) {
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
