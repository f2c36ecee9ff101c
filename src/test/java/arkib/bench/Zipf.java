package arkib.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Ranks as words and names of real texts have them: the second half as often as the first. */
final class Zipf {

  private final double[] cumulated;

  /** Ranks below {@code size}, with the weight of rank r being 1 / (r + 1)^exponent. */
  Zipf(int size, double exponent) {
    cumulated = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += 1 / Math.pow(i + 1, exponent);
      cumulated[i] = sum;
    }
  }

  /** A rank. */
  int next(SplittableRandom random) {
    int found =
        Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
    return found < 0 ? Math.min(-found - 1, cumulated.length - 1) : found;
  }
}
