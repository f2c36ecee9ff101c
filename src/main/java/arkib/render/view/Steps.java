package arkib.render.view;

import java.util.Arrays;
import java.util.List;

/**
 * How many articles a day must have for each step of a calendar's key. A small archive has the same
 * steps every year, so that years can be compared; where a day may have more than {@link #FEW}, the
 * steps are the quartiles of the year's own days, else all of them would look alike.
 *
 * @param second the least of the second step
 * @param third the least of the third
 * @param fourth the least of the fourth
 */
record Steps(int second, int third, int fourth) {

  private static final int FEW = 16;
  private static final Steps OF_FEW = new Steps(3, 5, 8);

  /** The steps of a year, by the numbers of its days that have any. */
  static Steps of(int[] counts) {
    int[] sorted = counts.clone();
    Arrays.sort(sorted);
    if (sorted.length == 0 || sorted[sorted.length - 1] <= FEW) {
      return OF_FEW;
    }
    // Each step has a number of its own, also where many days have the same.
    int second = Math.max(2, quartile(sorted, 1));
    int third = Math.max(second + 1, quartile(sorted, 2));
    return new Steps(second, third, Math.max(third + 1, quartile(sorted, 3)));
  }

  private static int quartile(int[] sorted, int quarter) {
    return sorted[sorted.length * quarter / 4];
  }

  /** The step of a day that has articles: {@code d1} to {@code d4}. */
  String of(int count) {
    if (count < second) {
      return "d1";
    }
    return count < third ? "d2" : count < fourth ? "d3" : "d4";
  }

  /** What the key says of each step, the least first. */
  List<String> said() {
    return List.of(range(1, second), range(second, third), range(third, fourth), "≥ " + fourth);
  }

  private static String range(int from, int before) {
    return from == before - 1 ? Integer.toString(from) : from + "–" + (before - 1);
  }
}
