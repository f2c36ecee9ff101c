package arkib.archive;

import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.article.Precision;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Dated articles, oldest first, with the day of each beside them. Every list is parted by years,
 * months and days, again and again: that is done with these numbers, which lie together, and asks
 * no card. What lies together in time is a view, so that the articles of a period take no room.
 */
final class Dated extends AbstractList<Card> implements RandomAccess {

  private final Card[] all;
  // 20190517; 20190500 where only the month is known, 20190000 where only the year is.
  private final int[] days;
  // The places of these articles among all.
  private final int[] places;
  private final int from;
  private final int to;

  private Dated(Card[] all, int[] days, int[] places, int from, int to) {
    this.all = all;
    this.days = days;
    this.places = places;
    this.from = from;
    this.to = to;
  }

  /** Articles that are dated and in order; the same where they are such a list already. */
  static Dated of(List<Card> oldestFirst) {
    if (oldestFirst instanceof Dated dated) {
      return dated;
    }
    Card[] all = oldestFirst.toArray(Card[]::new);
    int[] days = new int[all.length];
    int[] places = new int[all.length];
    for (int i = 0; i < all.length; i++) {
      days[i] = day(all[i].published().orElseThrow());
      places[i] = i;
    }
    return new Dated(all, days, places, 0, all.length);
  }

  private static int day(NewsDate date) {
    int inexact = date.knows(Precision.DAY) ? 1 : date.knows(Precision.MONTH) ? 100 : 10_000;
    return date.digits() / inexact * inexact;
  }

  /**
   * Some of these articles.
   *
   * @param some their places in this list, in order
   */
  Dated at(int[] some) {
    int[] there = new int[some.length];
    for (int i = 0; i < some.length; i++) {
      there[i] = places[from + some[i]];
    }
    return new Dated(all, days, there, 0, there.length);
  }

  /** These, and others of the same archive behind them. */
  Dated and(Dated others) {
    int[] both = Arrays.copyOfRange(places, from, to + others.size());
    System.arraycopy(others.places, others.from, both, size(), others.size());
    return new Dated(all, days, both, 0, both.length);
  }

  /**
   * The period of an article as {@link Period#ordinal()} has it; 0 where its date is not known so
   * exactly.
   */
  int ordinal(int at, Period.Kind kind) {
    int day = days[places[from + at]];
    return switch (kind) {
      case YEAR -> day / 10_000 * 10_000;
      case MONTH -> day % 10_000 == 0 ? 0 : day / 100 * 100;
      case DAY -> day % 100 == 0 ? 0 : day;
    };
  }

  @Override
  public Card get(int at) {
    return all[places[from + Objects.checkIndex(at, to - from)]];
  }

  @Override
  public int size() {
    return to - from;
  }

  @Override
  public Dated subList(int first, int end) {
    Objects.checkFromToIndex(first, end, to - from);
    return new Dated(all, days, places, from + first, from + end);
  }

  @Override
  public Object[] toArray() {
    Object[] cards = new Object[to - from];
    for (int i = 0; i < cards.length; i++) {
      cards[i] = all[places[from + i]];
    }
    return cards;
  }
}
