package arkib.archive;

import java.util.Arrays;

/** The few articles for which most speaks; of those for which as much does, the later. */
final class Best {

  private final int[] cards;
  private final long[] evidence;
  private int count;

  /** None yet; at most so many. */
  Best(int most) {
    cards = new int[most];
    evidence = new long[most];
  }

  /** Takes an article that is no worse than the worst, or for which there is room. */
  void offer(int card, long its) {
    int at = count;
    while (at > 0 && isWorse(at - 1, card, its)) {
      at--;
    }
    if (at == cards.length) {
      return;
    }
    count = Math.min(count + 1, cards.length);
    for (int i = count - 1; i > at; i--) {
      cards[i] = cards[i - 1];
      evidence[i] = evidence[i - 1];
    }
    cards[at] = card;
    evidence[at] = its;
  }

  private boolean isWorse(int at, int card, long its) {
    return evidence[at] < its || (evidence[at] == its && cards[at] < card);
  }

  /** Takes all away, and tells them in the order of time. */
  int[] take() {
    int[] taken = Arrays.copyOf(cards, count);
    Arrays.sort(taken);
    count = 0;
    return taken;
  }
}
