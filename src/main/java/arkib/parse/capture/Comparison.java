package arkib.parse.capture;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Compares lines by their letters and digits alone. */
final class Comparison {

  /** Words shared, of all words, from which on a line repeats another. */
  private static final double ALIKE = 0.9;

  /** Longer texts are compared without normalising: long runs of accents would take too long. */
  private static final int LONGEST_NORMALISED = 4000;

  private Comparison() {}

  /** The letters and digits of a text in lower case, single spaces between words. */
  static String key(String text) {
    String normal =
        text.length() <= LONGEST_NORMALISED
            ? Normalizer.normalize(text, Normalizer.Form.NFKC)
            : text;
    StringBuilder key = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        key.append(c);
      } else if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip().toLowerCase(Locale.ROOT);
  }

  /** Whether one text repeats the other, but for a word in ten. */
  static boolean repeats(String text, String other) {
    if (text.length() > 2 * other.length() + 20 || other.length() > 2 * text.length() + 20) {
      return false;
    }
    String key = key(text);
    String otherKey = key(other);
    if (key.isEmpty() || key.equals(otherKey)) {
      return !key.isEmpty();
    }
    Set<String> words = new HashSet<>(Lettering.split(key));
    Set<String> all = new HashSet<>(Lettering.split(otherKey));
    int count = words.size() + all.size();
    all.addAll(words);
    int shared = count - all.size();
    return shared >= ALIKE * all.size();
  }
}
