package arkib.search;

/**
 * How much an article is about a word, in 32 steps of a quarter octave from 1/4 to 64. The step is
 * found by comparing, never by a logarithm, whose last bit is not the same on every machine.
 */
final class Level {

  /** The highest. */
  static final int HIGHEST = 31;

  private static final double[] FROM = new double[HIGHEST];

  static {
    for (int i = 0; i < HIGHEST; i++) {
      FROM[i] = StrictMath.pow(2, (i + 0.5) / 4 - 2);
    }
  }

  private Level() {}

  /** The step of a weight. */
  static int of(double weight) {
    int level = 0;
    while (level < HIGHEST && weight >= FROM[level]) {
      level++;
    }
    return level;
  }

  /** The weight in the middle of a step. */
  static double weight(int level) {
    return StrictMath.pow(2, level / 4.0 - 2);
  }
}
