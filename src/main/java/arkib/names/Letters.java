package arkib.names;

import java.text.Normalizer;

/**
 * What a word is, and which words are one. A word is a run of letters, digits and underscores with
 * the marks on them; hyphens and apostrophes are its borders. Two words are one where they differ
 * only in case, in how letters are encoded (NFKC), in characters that nobody sees, and in what Jawi
 * writes now so, now so: harakat, tatweel, ى and ي, ة and ه, ك and ک, ڬ and ݢ.
 */
final class Letters {

  /** No part of a word. */
  static final char NONE = '\u0000';

  /** A character at which one has to look more closely. */
  static final char OTHER = '\uFFFF';

  // Basic Latin to Latin Extended-B: nearly all characters of Malay and English texts.
  private static final char[] SIMPLE = new char[0x250];

  static {
    for (char c = 0; c < SIMPLE.length; c++) {
      SIMPLE[c] = classify(c);
    }
  }

  private Letters() {}

  private static char classify(char c) {
    if (c == '_') {
      return c;
    }
    if (!begins(c)) {
      return isUnseen(c) ? OTHER : NONE;
    }
    int folded = Folding.letter(c);
    boolean whole = Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFKC);
    return whole && folded < SIMPLE.length ? (char) folded : OTHER;
  }

  /**
   * A character of a word without its case; {@link #NONE} where it is no part of a word, {@link
   * #OTHER} where that is not known from the one character.
   */
  static char simple(char c) {
    return c < SIMPLE.length ? SIMPLE[c] : OTHER;
  }

  /** Whether a word may begin with it. */
  static boolean begins(int c) {
    return (Character.isLetterOrDigit(c) && !isApostrophe(c)) || c == '_';
  }

  /** Whether it belongs to the letter before it. */
  static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Whether a reader does not see it: a soft hyphen, a joiner, a sign of direction. */
  static boolean isUnseen(int c) {
    return Character.getType(c) == Character.FORMAT && !isSpace(c);
  }

  /** Whether a word is the same without it. */
  static boolean isUnwritten(char c) {
    return simple(c) == OTHER && (isUnseen(c) || jawi(c) == 0);
  }

  /** White space of any width, that without width (U+200B) too. */
  static boolean isSpace(int c) {
    return Folding.isSpace(c) || c == 0x200b;
  }

  /** What people type for an apostrophe, the signs for hamza and ʿain of transliterations too. */
  static boolean isApostrophe(int c) {
    return c == '\''
        || c == '`'
        || c == 0xb4
        || c == 0x2018
        || c == 0x2019
        || c == 0x201b
        || c == 0xff07
        || (c >= 0x2b9 && c <= 0x2bf);
  }

  /** What people type for a hyphen. */
  static boolean isDash(int c) {
    return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xfe63 || c == 0xff0d;
  }

  /** A word as it is compared where case counts. */
  static String exact(String word) {
    return spelt(word, false);
  }

  /** A word as it is compared where case does not count. */
  static String folded(String word) {
    return spelt(word, true);
  }

  private static String spelt(String word, boolean fold) {
    StringBuilder seen = new StringBuilder(word.length());
    word.codePoints().filter(c -> !isUnseen(c)).forEach(seen::appendCodePoint);
    StringBuilder spelt = new StringBuilder(word.length());
    Normalizer.normalize(seen, Normalizer.Form.NFKC)
        .codePoints()
        .map(Letters::jawi)
        .filter(c -> c != 0)
        .map(c -> fold ? Folding.letter(c) : c)
        .forEach(spelt::appendCodePoint);
    return spelt.toString();
  }

  // 0 for what is not written everywhere.
  private static int jawi(int c) {
    boolean dropped = c == 0x640 || (c >= 0x64b && c <= 0x65f) || c == 0x670;
    return switch (c) {
      case 0x649, 0x6cc -> 0x64a;
      case 0x629 -> 0x647;
      case 0x643 -> 0x6a9;
      case 0x6ac -> 0x762;
      default -> dropped ? 0 : c;
    };
  }
}
