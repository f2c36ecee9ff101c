package arkib.search.malay;

import java.util.Objects;

/**
 * A word of a text, as it is searched for.
 *
 * @param text folded: small letters without marks, or digits; at most {@value #LONGEST} characters
 * @param name whether its capital says that it is, or is part of, a name: it has no root
 */
public record Word(String text, boolean name) {

  /** How many characters of a word count. */
  public static final int LONGEST = 40;

  /** Refuses an empty word. */
  public Word {
    Objects.requireNonNull(text, "text");
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new IllegalArgumentException("no word: " + text);
    }
  }
}
