package arkib.plan;

import arkib.digest.Digest;
import arkib.digest.Traces;
import java.util.Arrays;

/** Gathers what a page is made of: one ingredient after the other, in the order of the enum. */
final class Recipe {

  private static final int MOST = 11;

  private final Digest digest = Digest.inParts();
  private final int[] traces = new int[MOST];
  private int which;
  private int count;

  /** What the ingredient that comes next is added to. */
  Digest digest() {
    return digest;
  }

  /** Ends what all pages of this kind have, before the first ingredient of their own. */
  void endOfShared() {
    digest.part();
  }

  /** Ends an ingredient. */
  void end(Ingredient ingredient) {
    int bit = 1 << ingredient.number();
    if (bit <= Integer.highestOneBit(which)) {
      throw new IllegalStateException(ingredient + " out of order");
    }
    which |= bit;
    traces[count++] = digest.part();
  }

  /** All of it. */
  Composition finish() {
    return new Composition(digest.fingerprint(), new Traces(which, Arrays.copyOf(traces, count)));
  }
}
