package arkib.search.malay;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes words equal that are the same to who looks for them: without case and marks (NFKD), without
 * apostrophes ({@code Jumaat}, {@code Juma'at}), without what Jawi writes now so, now so: harakat,
 * tatweel, ى and ي, ة and ه, ك and ک, ڬ and ݢ.
 */
final class WordFolding {

  private WordFolding() {}

  /** A word folded; empty where nothing is left. */
  static String of(CharSequence word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return ofAny(word);
      }
    }
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != '\'' && c != '`') {
        folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
      }
    }
    return folded.toString();
  }

  private static String ofAny(CharSequence word) {
    StringBuilder folded = new StringBuilder(word.length());
    Normalizer.normalize(word, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .map(WordFolding::letter)
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  // What is no letter is dropped by the caller.
  private static int letter(int c) {
    return switch (c) {
      case 0x649, 0x6cc -> 0x64a;
      case 0x629 -> 0x647;
      case 0x643 -> 0x6a9;
      case 0x6ac -> 0x762;
      case 0x640 -> 0;
      default -> isApostrophe(c) ? 0 : c;
    };
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
}
