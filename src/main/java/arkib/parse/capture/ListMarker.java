package arkib.parse.capture;

import java.util.OptionalInt;

/**
 * The mark of an item of a list: {@code 1. }, {@code 2) }, {@code (3) }, {@code • }, {@code - }.
 */
final class ListMarker {

  private static final int MOST_DIGITS = 3;

  private ListMarker() {}

  /** How long the mark is, spaces included; 0 for none. */
  static int length(String plain) {
    int end = bullet(plain);
    int text = withSpaces(plain, end == 0 ? numberEnd(plain) : end);
    return text < plain.length() && hasWord(plain, text) ? text : 0;
  }

  // "* * *" is an ornament.
  private static boolean hasWord(String plain, int from) {
    return plain
        .substring(from, Math.min(plain.length(), from + 80))
        .chars()
        .anyMatch(Character::isLetterOrDigit);
  }

  /** The number of the item. */
  static OptionalInt number(String plain) {
    int start = plain.startsWith("(") ? 1 : 0;
    int digits = digits(plain, start);
    return digits > 0 && numberEnd(plain) > 0
        ? OptionalInt.of(Integer.parseInt(plain.substring(start, start + digits)))
        : OptionalInt.empty();
  }

  private static int bullet(String plain) {
    return plain.length() > 1 && "•●▪◦‣∙·*-–".indexOf(plain.charAt(0)) >= 0 ? 1 : 0;
  }

  private static int numberEnd(String plain) {
    int start = plain.startsWith("(") ? 1 : 0;
    int end = start + digits(plain, start);
    if (end == start || end >= plain.length()) {
      return 0;
    }
    boolean closed = plain.charAt(end) == ')' || (start == 0 && plain.charAt(end) == '.');
    return closed ? end + 1 : 0;
  }

  private static int digits(String plain, int start) {
    int end = start;
    while (end < plain.length() && plain.charAt(end) >= '0' && plain.charAt(end) <= '9') {
      end++;
    }
    return end - start <= MOST_DIGITS ? end - start : 0;
  }

  // A mark without a space behind it is part of a word: "-an", "1.5 juta".
  private static int withSpaces(String plain, int mark) {
    int end = mark;
    while (end > 0 && end < plain.length() && plain.charAt(end) == ' ') {
      end++;
    }
    return end > mark && end < plain.length() ? end : 0;
  }
}
