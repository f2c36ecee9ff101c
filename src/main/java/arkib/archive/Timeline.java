package arkib.archive;

import arkib.article.Card;
import arkib.article.NewsDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The articles of one list, in time: the dated ones as it happened, the undated ones after them by
 * headline.
 */
public final class Timeline {

  private final List<Card> dated;
  private final List<Card> undated;

  /**
   * A timeline of articles that are already in order.
   *
   * @param dated oldest first
   * @param undated by headline
   */
  Timeline(List<Card> dated, List<Card> undated) {
    this.dated = Collections.unmodifiableList(dated);
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
    NavigableMap<Period, List<Card>> periods =
        new TreeMap<>(Comparator.comparingInt(Period::ordinal));
    // In time order one period follows the other: most cards are of the same as the card before.
    Period current = null;
    List<Card> inCurrent = new ArrayList<>();
    for (Card card : oldestFirst) {
      NewsDate date = card.published().orElseThrow();
      if (current != null && current.contains(date)) {
        inCurrent.add(card);
        continue;
      }
      Optional<Period> period = Period.of(date, kind);
      if (period.isPresent()) {
        current = period.get();
        inCurrent = periods.computeIfAbsent(current, p -> new ArrayList<>());
        inCurrent.add(card);
      }
    }
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
    // As in split: only where one period ends is there anything to write down.
    Period current = null;
    int count = 0;
    for (Card card : oldestFirst) {
      NewsDate date = card.published().orElseThrow();
      if (current == null || !current.contains(date)) {
        Optional<Period> period = Period.of(date, kind);
        if (period.isEmpty()) {
          continue;
        }
        if (current != null) {
          counts.merge(current, count, Integer::sum);
        }
        current = period.get();
        count = 0;
      }
      count++;
    }
    if (current != null) {
      counts.merge(current, count, Integer::sum);
    }
    return counts;
  }
}
