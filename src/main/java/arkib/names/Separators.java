package arkib.names;

import java.util.HashMap;
import java.util.Map;

/**
 * What stands between two words of a name, each with a number. A run of white space is one space;
 * all hyphens are one, and all apostrophes; what nobody sees is nothing.
 */
final class Separators {

  /** White space alone. */
  static final int SPACE = 0;

  /** The number of what no name has between its words. */
  static final int UNKNOWN = -1;

  private final Map<String, Integer> known = new HashMap<>(Map.of(" ", SPACE));

  /** The number of what stands in a part of a text, which is known from then on. */
  int learn(String text, int from, int to) {
    return known.computeIfAbsent(plain(text, from, to), added -> known.size());
  }

  /** The number of what stands in a part of a text. */
  int id(String text, int from, int to) {
    if (to == from + 1 && text.charAt(from) == ' ') {
      return SPACE;
    }
    return known.getOrDefault(plain(text, from, to), UNKNOWN);
  }

  /** What stands in a part of a text, without differences that do not count. */
  static String plain(String text, int from, int to) {
    StringBuilder plain = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Letters.isSpace(c)) {
        boolean first = plain.length() == 0 || plain.charAt(plain.length() - 1) != ' ';
        plain.append(first ? " " : "");
      } else if (Letters.isDash(c)) {
        plain.append('-');
      } else if (Letters.isApostrophe(c)) {
        plain.append('\'');
      } else if (!Letters.isUnseen(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
