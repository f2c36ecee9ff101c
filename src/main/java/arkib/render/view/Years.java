package arkib.render.view;

import arkib.archive.Period;
import arkib.archive.Timeline;
import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.plan.ListSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** The years of the whole archive. Each that has an article has a page. */
final class Years {

  // One misread date of the year 202 must not make a chart of 1,800 empty years.
  private static final int MOST_DRAWN = 150;

  private final Terms terms;
  private final Timeline timeline;
  private final NavigableMap<Period, List<Card>> years;

  Years(Terms terms, Timeline timeline) {
    this.terms = terms;
    this.timeline = timeline;
    this.years = timeline.years();
  }

  /** The years with their articles, oldest first. */
  NavigableMap<Period, List<Card>> byYear() {
    return years;
  }

  /** The years from the first to the last, those without articles too. */
  List<ListSpan.Part> parts() {
    List<ListSpan.Part> parts = new ArrayList<>();
    if (years.isEmpty()) {
      return parts;
    }
    int first = years.firstKey().year();
    int last = years.lastKey().year();
    if (last - first >= MOST_DRAWN) {
      years.keySet().forEach(year -> parts.add(part(year, years)));
    } else {
      for (int year = first; year <= last; year++) {
        parts.add(part(new Period.Year(year), years));
      }
    }
    return parts;
  }

  /** What bars of years leave out: {@code 118 berita tanpa tarikh tidak dilukis.} */
  Optional<String> undrawn() {
    int undated = timeline.undated().size();
    return undated == 0 || years.isEmpty()
        ? Optional.empty()
        : Optional.of(
            terms.words().get("front.undated-not-drawn", terms.words().count("news", undated)));
  }

  /** The page of all articles of a date's month; of its year where no more is known. */
  Link allOf(NewsDate date) {
    Period period =
        Period.of(date, Period.Kind.MONTH).orElseGet(() -> new Period.Year(date.year()));
    return Link.to(terms.words().get("front.all-of", terms.dates().text(period)), href(period));
  }

  /** The page of a period of the whole archive. */
  String href(Period period) {
    return terms.href(terms.addresses().archive(period));
  }

  /** The first and last year: {@code 2009–2026}. */
  static String span(Terms terms, Timeline timeline) {
    List<Card> dated = timeline.dated();
    int first = dated.get(0).published().orElseThrow().year();
    int last = dated.get(dated.size() - 1).published().orElseThrow().year();
    return first == last
        ? DateWords.year(first)
        : terms.words().get("years.span", DateWords.year(first), DateWords.year(last));
  }

  /** A period of the whole archive, in which each that has an article has a page. */
  ListSpan.Part part(Period period, Map<Period, List<Card>> cards) {
    int count = cards.getOrDefault(period, List.of()).size();
    return new ListSpan.Part(
        Optional.of(period), count, Optional.of(terms.addresses().archive(period)));
  }
}
