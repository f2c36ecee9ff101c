package arkib.site;

import java.util.Optional;
import java.util.regex.Pattern;

/** Points of a score, which are kept in quarters so that half of a half is exact. */
public final class Points {

  /** How many quarters a point has. */
  public static final int QUARTERS = 4;

  private static final Pattern HALVES = Pattern.compile("([0-9]{1,4})(\\.[05])?");

  private Points() {}

  /** The quarters of a number of points that is whole or a whole and a half, as typed. */
  static Optional<Integer> quarters(String points) {
    if (!HALVES.matcher(points).matches()) {
      return Optional.empty();
    }
    int dot = points.indexOf('.');
    int whole = Integer.parseInt(dot < 0 ? points : points.substring(0, dot));
    return Optional.of(whole * QUARTERS + (points.endsWith(".5") ? QUARTERS / 2 : 0));
  }

  /** Points as a text: {@code 3}, {@code 0.5}, {@code 0.25}. */
  public static String text(int quarters) {
    String[] ends = {"", ".25", ".5", ".75"};
    return quarters / QUARTERS + ends[quarters % QUARTERS];
  }
}
