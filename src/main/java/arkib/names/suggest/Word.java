package arkib.names.suggest;

import java.util.Locale;

/**
 * A word of a text.
 *
 * @param text as written
 * @param lower the same in lower case, with a straight apostrophe
 * @param start where it begins in the text, in UTF-16 units
 * @param join what stands between it and the word before
 * @param initial whether it begins a sentence, so that its capital tells nothing
 */
record Word(String text, String lower, int start, Join join, boolean initial) {

  private static final int LONGEST_ACRONYM = 6;

  /** What stands between two words. */
  enum Join {
    /** White space, also behind an abbreviation's full stop. */
    SPACE,
    /** A hyphen. */
    HYPHEN,
    /** Anything else, or nothing at all: the beginning of the text. */
    BREAK
  }

  static Word of(String text, int start, Join join, boolean initial) {
    return new Word(text, lower(text), start, join, initial);
  }

  /** A text in lower case, with straight apostrophes. */
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('\u2018', '\'')
        .replace('\u2019', '\'')
        .replace('\u02bc', '\'')
        .replace('`', '\'');
  }

  /** Where it ends in the text. */
  int end() {
    return start + text.length();
  }

  /** Whether it begins with a capital, as names do. */
  boolean isCapital() {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  /** Whether it has a letter at all, and none but capitals. */
  boolean isShouted() {
    boolean capital = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      capital |= Character.isUpperCase(text.charAt(i));
    }
    return capital;
  }

  /** Whether it looks like an acronym: two to six capitals, such as PAS, TLDM. */
  boolean isAcronym() {
    return isAcronym(text);
  }

  /** Whether a text looks like an acronym. */
  static boolean isAcronym(String text) {
    return text.length() >= 2
        && text.length() <= LONGEST_ACRONYM
        && text.codePoints().allMatch(Character::isUpperCase);
  }

  /** Whether it begins with a digit. */
  boolean isNumber() {
    return Character.isDigit(text.codePointAt(0));
  }
}
