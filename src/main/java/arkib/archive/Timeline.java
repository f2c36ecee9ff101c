package arkib.archive;

import arkib.article.Card;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The articles of one list, in time: the dated ones as it happened, the undated ones after them by
 * headline.
 */
public final class Timeline {

  private final Dated dated;
  private final List<Card> undated;

  /**
   * A timeline of articles that are already in order.
   *
   * @param dated oldest first
   * @param undated by headline
   */
  Timeline(List<Card> dated, List<Card> undated) {
    this.dated = Dated.of(dated);
    this.undated = Collections.unmodifiableList(undated);
  }

  /** How many articles there are. */
  public int size() {
    return dated.size() + undated.size();
  }

  /** The dated articles, oldest first. */
  public List<Card> dated() {
    return dated;
  }

  /** The articles without a date, by headline. */
  public List<Card> undated() {
    return undated;
  }

  /**
   * The newest articles, newest first, at most {@code limit}; undated ones follow if room is left.
   */
  public List<Card> newest(int limit) {
    List<Card> newest = newest(dated, limit);
    for (int i = 0; i < undated.size() && newest.size() < limit; i++) {
      newest.add(undated.get(i));
    }
    return newest;
  }

  /** The last cards of a list that is oldest first, newest first. */
  public static List<Card> newest(List<Card> oldestFirst, int limit) {
    List<Card> newest = new ArrayList<>(Math.min(limit, oldestFirst.size()));
    for (int i = oldestFirst.size() - 1; i >= 0 && newest.size() < limit; i--) {
      newest.add(oldestFirst.get(i));
    }
    return newest;
  }

  /** The years that have articles, oldest first, each with its articles, oldest first. */
  public NavigableMap<Period, List<Card>> years() {
    return split(dated, Period.Kind.YEAR);
  }

  /**
   * The articles by the day of the year, whichever year it is, as they happened; those whose day is
   * not known are left out.
   */
  public NavigableMap<MonthDay, List<Card>> daysOfYear() {
    NavigableMap<MonthDay, List<Card>> days = new TreeMap<>();
    split(dated, Period.Kind.DAY)
        .forEach(
            (period, cards) -> {
              Period.Day day = (Period.Day) period;
              days.computeIfAbsent(MonthDay.of(day.month(), day.day()), d -> new ArrayList<>())
                  .addAll(cards);
            });
    return days;
  }

  /**
   * Articles by year, month or day, in the order of time; those whose date is not known so exactly
   * are left out.
   *
   * @param oldestFirst articles of one timeline, all dated
   */
  public static NavigableMap<Period, List<Card>> split(List<Card> oldestFirst, Period.Kind kind) {
    Dated cards = Dated.of(oldestFirst);
    NavigableMap<Period, List<Card>> periods =
        new TreeMap<>(Comparator.comparingInt(Period::ordinal));
    forEach(
        cards,
        kind,
        (period, from, to) -> {
          Dated some = cards.subList(from, to);
          periods.merge(period, some, (known, more) -> Dated.of(known).and(some));
        });
    return periods;
  }

  /**
   * How many articles there are by year, month or day, in the order of time; those whose date is
   * not known so exactly are left out.
   *
   * @param oldestFirst articles of one timeline, all dated
   */
  public static NavigableMap<Period, Integer> counts(List<Card> oldestFirst, Period.Kind kind) {
    NavigableMap<Period, Integer> counts = new TreeMap<>(Comparator.comparingInt(Period::ordinal));
    forEach(
        Dated.of(oldestFirst),
        kind,
        (period, from, to) -> counts.merge(period, to - from, Integer::sum));
    return counts;
  }

  /**
   * The newest articles, and those that are in no period of a kind, since their date is not known
   * so exactly; oldest first.
   *
   * @param oldestFirst articles of one timeline, all dated
   * @param limit how many are the newest
   */
  public static List<Card> newestAndVague(List<Card> oldestFirst, int limit, Period.Kind kind) {
    Dated cards = Dated.of(oldestFirst);
    int first = cards.size() - limit;
    return cards.at(
        IntStream.range(0, cards.size())
            .filter(i -> i >= first || cards.ordinal(i, kind) == 0)
            .toArray());
  }

  /** Articles in a row that are of one period: from the first place to before the last. */
  @FunctionalInterface
  private interface Row {
    void take(Period period, int from, int to);
  }

  // In time order one period follows the other: nearly each has its articles in one row.
  private static void forEach(Dated cards, Period.Kind kind, Row rows) {
    int from = 0;
    while (from < cards.size()) {
      int ordinal = cards.ordinal(from, kind);
      int to = from + 1;
      while (to < cards.size() && cards.ordinal(to, kind) == ordinal) {
        to++;
      }
      if (ordinal > 0) {
        rows.take(Period.at(ordinal, kind), from, to);
      }
      from = to;
    }
  }
}
