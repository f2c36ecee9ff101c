package arkib.archive;

/**
 * How much speaks for two articles being of one story, in parts of a bit: what it would take to
 * pick, from the 24 months before, as few articles as have in common what these two have. A person
 * of whom one article in 64 tells is six bits; a place half of it. In whole numbers, so that it is
 * the same on every machine.
 */
final class Evidence {

  /** From how many percent of likeness on two texts may be one. */
  static final int ALIKE = 75;

  private static final int BIT = 256;
  private static final int PERSON = 4;

  // Two things in common of which each is rare, or as much as it takes to pick four of all.
  private static final int LEAST = 6 * BIT;
  private static final int FOUR = 2 * BIT;

  // Texts that have nothing to do with each other share less; each 5 percent more are worth two
  // bits.
  private static final int COMMON = 12;
  private static final int PERCENT_OF_TWO_BITS = 5;

  private final int[] logarithms;

  /** Evidence among so many articles. */
  Evidence(int articles) {
    logarithms = new int[2 * articles + 1];
    for (int i = 1; i < logarithms.length; i++) {
      logarithms[i] = (int) StrictMath.round(BIT * StrictMath.log(i) / StrictMath.log(2));
    }
  }

  /**
   * What it tells that both carry a subject.
   *
   * @param weight what the subject weighs, in quarters of a person
   * @param carriers how many articles carry it, one at least
   * @param articles of how many
   */
  int ofSubject(int weight, int carriers, int articles) {
    return (logarithms[articles + carriers] - logarithms[carriers]) * weight / PERSON;
  }

  /**
   * How much must speak for an article to be shown: the more there are to pick from, the more.
   *
   * @param articles how many there are in the 24 months
   */
  int enough(int articles) {
    return Math.max(LEAST, logarithms[articles] - FOUR);
  }

  /** What the likeness of their texts tells. */
  static int ofText(int likeness) {
    return Math.max(0, likeness - COMMON) * 2 * BIT / PERCENT_OF_TWO_BITS;
  }

  /**
   * Evidence by which articles are put in order: of those of one story, the nearer in time tells
   * more; at 24 months it is half.
   */
  static long ranked(int evidence, long seconds) {
    return evidence * (2 * Window.SECONDS - seconds);
  }
}
