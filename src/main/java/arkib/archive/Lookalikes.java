package arkib.archive;

import arkib.article.Sketch;
import java.util.Arrays;

/**
 * Articles by parts of their sketches: two texts of which 70 of 100 pairs of words are the same
 * have one of sixteen parts in common in 99 of 100 cases, two that share nothing in one of 4,000
 * (locality-sensitive hashing by bands; Indyk and Motwani 1998).
 */
final class Lookalikes {

  private static final int NONE = -1;
  private static final int VALUES = 1 << Sketch.BAND_BITS;

  private final Sketches sketches;
  private final int[] newest = new int[Sketch.BANDS * VALUES];
  private final int[] before;

  /** No article yet. */
  Lookalikes(Sketches sketches) {
    this.sketches = sketches;
    this.before = new int[sketches.count() * Sketch.BANDS];
    Arrays.fill(newest, NONE);
  }

  /** Adds an article. */
  void add(int card) {
    for (int band = 0; sketches.has(card) && band < Sketch.BANDS; band++) {
      int at = band * VALUES + sketches.band(card, band);
      before[card * Sketch.BANDS + band] = newest[at];
      newest[at] = card;
    }
  }

  /**
   * Of those that share a part with an article, the one added last; below 0 where there is none.
   */
  int newest(int card, int band) {
    return sketches.has(card) ? newest[band * VALUES + sketches.band(card, band)] : NONE;
  }

  /** The one that shares the part and was added before. */
  int before(int card, int band) {
    return before[card * Sketch.BANDS + band];
  }
}
