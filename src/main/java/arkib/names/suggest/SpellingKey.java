package arkib.names.suggest;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What is left of a spelling when what Malay writers vary is taken out: {@code q}, {@code g},
 * {@code gh}, {@code kh} are {@code k}; {@code dh}, {@code dz} are {@code d}; {@code sy}, {@code
 * sh} are {@code s}; {@code ee} is {@code i}, {@code oo} is {@code u}; a doubled letter is one. So
 * Bageri, Baqeri and Bagheri are {@code bakeri}.
 */
final class SpellingKey {

  private SpellingKey() {}

  /** A word with case and marks taken out: what two spellings are compared by, letter by letter. */
  static String plain(String word) {
    String parted = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(parted.length());
    parted
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letter -> plain.appendCodePoint(letter));
    return plain.toString();
  }

  /**
   * The folded form of a plain word: read once from left to right, two letters before one, then
   * each run of one letter made a single one.
   */
  static String of(String plain) {
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char letter = plain.charAt(i);
      char next = i + 1 < plain.length() ? plain.charAt(i + 1) : 0;
      char pair = pair(letter, next);
      if (pair != 0) {
        i++;
      }
      char folded = pair != 0 ? pair : letter == 'q' || letter == 'g' ? 'k' : letter;
      if (key.length() == 0 || key.charAt(key.length() - 1) != folded) {
        key.append(folded);
      }
    }
    return key.toString();
  }

  private static char pair(char letter, char next) {
    return switch (letter) {
      case 'g', 'k' -> next == 'h' ? 'k' : 0;
      case 'd' -> next == 'h' || next == 'z' ? 'd' : 0;
      case 's' -> next == 'y' || next == 'h' ? 's' : 0;
      case 'e' -> next == 'e' ? 'i' : 0;
      case 'o' -> next == 'o' ? 'u' : 0;
      default -> (char) 0;
    };
  }
}
