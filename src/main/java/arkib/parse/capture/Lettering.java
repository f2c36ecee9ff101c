package arkib.parse.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a text is lettered: its words, capitals, script. */
final class Lettering {

  private Lettering() {}

  /** Every kind of space, the no-break space and marks without width among them. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\ufeff'
        || c == '\u0000';
  }

  /** The part of a text without the spaces at its edges. */
  static String strip(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The text without the spaces at its edges. */
  static String strip(String text) {
    return strip(text, 0, text.length());
  }

  /** The same text with every space as U+0020, character for character. */
  static String withPlainSpaces(String text) {
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && isSpace(c)) {
        plain = plain == null ? new StringBuilder(text) : plain;
        plain.setCharAt(i, ' ');
      }
    }
    return plain == null ? text : plain.toString();
  }

  /** How many runs without space a text has. */
  static int words(String plain) {
    int words = 0;
    boolean space = true;
    for (int i = 0; i < plain.length(); i++) {
      boolean now = plain.charAt(i) == ' ';
      words += space && !now ? 1 : 0;
      space = now;
    }
    return words;
  }

  /** The runs without space. */
  static List<String> split(String plain) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= plain.length(); i++) {
      boolean space = i == plain.length() || plain.charAt(i) == ' ';
      if (space && start >= 0) {
        words.add(plain.substring(start, i));
        start = -1;
      } else if (!space && start < 0) {
        start = i;
      }
    }
    return words;
  }

  /** Lower case, one space between words, straight quotes: the form in which lines are compared. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = folded.length() > 0;
        continue;
      }
      if (space) {
        folded.append(' ');
        space = false;
      }
      folded.append(straight(c));
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static char straight(char c) {
    return switch (c) {
      case '\u2018', '\u2019' -> '\'';
      case '\u201c', '\u201d' -> '"';
      default -> c;
    };
  }

  /** Whether a text has at least two letters with case and all are capitals. */
  static boolean isAllCapitals(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals >= 2;
  }

  /** The word without the marks at its edges: {@code “Bageri,} is {@code Bageri}. */
  static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end);
  }

  /** Whether a word, without the marks at its edges, begins with a capital. */
  static boolean isCapitalised(String word) {
    String bare = bare(word);
    return !bare.isEmpty() && Character.isUpperCase(bare.charAt(0));
  }

  /** Whether a text has a digit. */
  static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** Whether more of a text's letters are Arabic than are not. */
  static boolean isArabic(String text) {
    int balance = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        balance += Character.UnicodeBlock.of(c).toString().startsWith("ARABIC") ? 1 : -1;
      }
    }
    return balance > 0;
  }
}
