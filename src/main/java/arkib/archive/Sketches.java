package arkib.archive;

import arkib.article.Card;
import arkib.article.Sketch;
import java.util.List;

/** The sketches of articles' texts, side by side. */
final class Sketches {

  private static final int LONGS = 4;

  private final long[] samples;
  private final boolean[] known;

  /** The sketches of articles, each of which is known by its place in the list. */
  Sketches(List<Card> cards) {
    samples = new long[cards.size() * LONGS];
    known = new boolean[cards.size()];
    for (int card = 0; card < known.length; card++) {
      if (cards.get(card).sketch().isPresent()) {
        Sketch sketch = cards.get(card).sketch().get();
        known[card] = true;
        samples[card * LONGS] = sketch.first();
        samples[card * LONGS + 1] = sketch.second();
        samples[card * LONGS + 2] = sketch.third();
        samples[card * LONGS + 3] = sketch.fourth();
      }
    }
  }

  /** How many articles there are. */
  int count() {
    return known.length;
  }

  /** Whether an article has a sketch. */
  boolean has(int card) {
    return known[card];
  }

  /** Some samples of a sketch: as a number, in {@link Sketch#BAND_BITS} bits. */
  int band(int card, int band) {
    return (int) (samples[card * LONGS + band / LONGS] >>> ((band % LONGS) * Sketch.BAND_BITS))
        & ((1 << Sketch.BAND_BITS) - 1);
  }

  /** The likeness of two texts in percent; none where one has no sketch. */
  int likeness(int one, int other) {
    if (!known[one] || !known[other]) {
      return 0;
    }
    int equal = 0;
    for (int i = 0; i < LONGS; i++) {
      equal += Sketch.equal(samples[one * LONGS + i], samples[other * LONGS + i]);
    }
    return Sketch.likeness(equal);
  }
}
