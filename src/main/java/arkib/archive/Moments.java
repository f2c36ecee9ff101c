package arkib.archive;

import arkib.article.Card;
import arkib.article.NewsDate;
import java.util.List;
import java.util.PriorityQueue;

/**
 * When dated articles begin and when they are past, in seconds since 1970. An article of which only
 * the year is known may be of its last day: it is earlier than those of later years and than no
 * other.
 */
final class Moments {

  private final long[] begins;
  private final long[] ends;

  /**
   * The moments of articles.
   *
   * @param dated in the order of time; each is known by its place in it
   */
  Moments(List<Card> dated) {
    begins = new long[dated.size()];
    ends = new long[dated.size()];
    for (int card = 0; card < begins.length; card++) {
      NewsDate date = dated.get(card).published().orElseThrow();
      begins[card] = date.second();
      ends[card] = end(date);
    }
  }

  private static long end(NewsDate date) {
    return switch (date.precision()) {
      case YEAR -> date.start().plusYears(1).toEpochSecond();
      case MONTH -> date.start().plusMonths(1).toEpochSecond();
      case DAY, MINUTE, SECOND -> date.second();
    };
  }

  /** How many articles there are. */
  int count() {
    return begins.length;
  }

  /** The first article that is in the {@link Window} of another. */
  int since(int card) {
    int first = card;
    while (first > 0 && begins[first - 1] >= begins[card] - Window.SECONDS) {
      first--;
    }
    return first;
  }

  /** The first moment that its date allows. */
  long begin(int card) {
    return begins[card];
  }

  /** The moment from which on it is past; of an article whose day is known, the first one. */
  long end(int card) {
    return ends[card];
  }

  /** Whether an article is certain to be earlier than another, or of its day and before it. */
  boolean isBefore(int card, int other) {
    return isVague(card) ? ends[card] <= begins[other] : card < other;
  }

  // Whether not even its day is known.
  private boolean isVague(int card) {
    return begins[card] != ends[card];
  }

  /** All articles in the order in which they are past. */
  int[] asTheyPass() {
    int[] order = new int[begins.length];
    int count = 0;
    PriorityQueue<Integer> waiting =
        new PriorityQueue<>(
            (one, other) ->
                ends[one] != ends[other]
                    ? Long.compare(ends[one], ends[other])
                    : Integer.compare(one, other));
    for (int card = 0; card < begins.length; card++) {
      while (!waiting.isEmpty() && ends[waiting.peek()] <= begins[card]) {
        order[count++] = waiting.remove();
      }
      if (isVague(card)) {
        waiting.add(card);
      } else {
        order[count++] = card;
      }
    }
    while (!waiting.isEmpty()) {
      order[count++] = waiting.remove();
    }
    return order;
  }
}
