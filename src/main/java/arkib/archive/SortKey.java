package arkib.archive;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Orders headlines and names as a Malay reader looks them up: marks and case do not count,
 * punctuation parts words, digits come before letters. The same on every Java machine, since no
 * collation table of the platform is asked.
 *
 * @param key what is compared first
 * @param text the text itself, which decides between equal keys
 */
public record SortKey(String key, String text) implements Comparable<SortKey> {

  /** The key of a headline or name. */
  public static SortKey of(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                key.appendCodePoint(c);
              } else if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
              }
            });
    return new SortKey(key.toString().strip(), text);
  }

  /** The letter under which an A–Z index files the text: {@code A} to {@code Z}, else {@code #}. */
  public String letter() {
    char first = key.isEmpty() ? '#' : key.charAt(0);
    return first >= 'a' && first <= 'z' ? String.valueOf((char) (first - 'a' + 'A')) : "#";
  }

  @Override
  public int compareTo(SortKey other) {
    int byKey = key.compareTo(other.key);
    return byKey != 0 ? byKey : text.compareTo(other.text);
  }
}
