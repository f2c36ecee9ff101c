package arkib.parse.capture;

/**
 * Knows the times that head the entries of a live report: {@code 10.32 pagi}, {@code [3:05 PM]}.
 */
final class LiveTime {

  private static final int LONGEST = 24;

  private LiveTime() {}

  /** Whether a line is a time of day and nothing else. */
  static boolean is(String plain) {
    if (plain.length() > LONGEST || !Lettering.hasDigit(plain)) {
      return false;
    }
    String bare = Lettering.bare(plain);
    int at = 0;
    while (at < bare.length() && Character.isDigit(bare.charAt(at))) {
      at++;
    }
    boolean time =
        at >= 1
            && at <= 2
            && at + 2 < bare.length()
            && (bare.charAt(at) == '.' || bare.charAt(at) == ':')
            && Character.isDigit(bare.charAt(at + 1))
            && Character.isDigit(bare.charAt(at + 2));
    return time && bare.chars().filter(Character::isDigit).count() <= 4;
  }
}
