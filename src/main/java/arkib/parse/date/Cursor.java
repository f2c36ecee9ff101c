package arkib.parse.date;

import java.util.Locale;

/** A place in a text that moves forward. Any space of Unicode is a space. */
final class Cursor {

  /** No word of a date is longer; what is longer is read only so far. */
  private static final int LONGEST_WORD = 16;

  private final String text;
  private int at;

  Cursor(String text, int at) {
    this.text = text;
    this.at = at;
  }

  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** The character here; 0 at the end. */
  char peek() {
    return peek(0);
  }

  /** The character so far ahead; 0 behind the end. */
  char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
  }

  /** Steps over a character if it stands here. */
  boolean take(char c) {
    if (peek() != c || atEnd()) {
      return false;
    }
    at++;
    return true;
  }

  /** Steps over one of these characters; 0 if none stands here. */
  char takeOneOf(String characters) {
    char c = peek();
    if (atEnd() || characters.indexOf(c) < 0) {
      return 0;
    }
    at++;
    return c;
  }

  /** Steps over spaces; whether there were any. */
  boolean spaces() {
    int from = at;
    while (!atEnd() && isSpace(peek())) {
      at++;
    }
    return at > from;
  }

  /** How many ASCII digits stand here; counted up to 10. */
  int digitsAhead() {
    int count = 0;
    while (count < 10 && isDigit(peek(count))) {
      count++;
    }
    return count;
  }

  /** Reads so many digits. */
  int number(int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      value = value * 10 + (peek() - '0');
      at++;
    }
    return value;
  }

  /** Reads a number of at most {@code most} digits; -1, and nothing read, where there is none. */
  int numberUpTo(int most) {
    int digits = digitsAhead();
    return digits == 0 || digits > most ? -1 : number(digits);
  }

  /** Reads a word of letters, in lower case; empty, and nothing read, where there is none. */
  String word() {
    int end = at;
    while (end < text.length()
        && end - at <= LONGEST_WORD
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end - at > LONGEST_WORD) {
      return "";
    }
    String word = text.substring(at, end).toLowerCase(Locale.ROOT);
    at = end;
    return word;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
