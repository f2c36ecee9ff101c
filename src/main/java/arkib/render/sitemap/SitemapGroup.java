package arkib.render.sitemap;

import arkib.archive.Period;
import arkib.article.NewsDate;
import arkib.article.Precision;
import arkib.plan.PlannedPage;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which pages stand in one sitemap.
 *
 * @param kind what they are
 * @param year of which year; 0 where they are of none
 * @param month of which month; 0 where they are of none
 * @param day of which day; 0 where they are of none, or of a month that fits into one file
 */
record SitemapGroup(Kind kind, int year, int month, int day) implements Comparable<SitemapGroup> {

  private static final Comparator<SitemapGroup> ORDER =
      Comparator.comparing(SitemapGroup::kind)
          .thenComparingInt(SitemapGroup::year)
          .thenComparingInt(SitemapGroup::month)
          .thenComparingInt(SitemapGroup::day);

  /** What pages are. */
  enum Kind {
    /** Fronts, indexes, pages that are no news; of a year, what lists have of it. */
    LISTS,
    /** Articles by their date. */
    DATED,
    /** Articles without one. */
    UNDATED
  }

  /** The group of a page. An article that is dated to the year alone is of no month. */
  static SitemapGroup of(PlannedPage page) {
    if (page instanceof PlannedPage.ArticlePage article) {
      return article
          .card()
          .published()
          .map(date -> new SitemapGroup(Kind.DATED, date.year(), date.month().orElse(0), 0))
          .orElse(new SitemapGroup(Kind.UNDATED, 0, 0, 0));
    }
    int year =
        page instanceof PlannedPage.ListPage list ? list.period().map(Period::year).orElse(0) : 0;
    return new SitemapGroup(Kind.LISTS, year, 0, 0);
  }

  /** The same for one day of a month, where the date of an article tells it. */
  SitemapGroup ofDay(PlannedPage page) {
    Optional<NewsDate> day =
        page instanceof PlannedPage.ArticlePage article
            ? article.card().published().filter(date -> date.knows(Precision.DAY))
            : Optional.empty();
    return new SitemapGroup(kind, year, month, day.map(date -> date.day().getAsInt()).orElse(0));
  }

  boolean isMonth() {
    return month > 0 && day == 0;
  }

  /** How its file is called: {@code 2019-05}, {@code undated}, {@code lists-2019}. */
  String word() {
    StringBuilder word = new StringBuilder();
    if (kind != Kind.DATED) {
      word.append(kind == Kind.LISTS ? "lists" : "undated").append(year > 0 ? "-" : "");
    }
    if (year > 0) {
      word.append(digits(year, 4));
    }
    if (month > 0) {
      word.append('-').append(digits(month, 2));
    }
    if (day > 0) {
      word.append('-').append(digits(day, 2));
    }
    return word.toString();
  }

  private static String digits(int number, int count) {
    String plain = Integer.toString(number);
    return "0".repeat(count - plain.length()) + plain;
  }

  @Override
  public int compareTo(SitemapGroup other) {
    return ORDER.compare(this, other);
  }
}
