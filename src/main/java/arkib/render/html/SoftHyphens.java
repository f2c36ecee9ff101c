package arkib.render.html;

/**
 * Says where long Malay words may be broken at the end of a line, which no browser knows by itself:
 * Chromium has no such rules for Malay, and {@code hyphens: auto} does nothing. A soft hyphen
 * (U+00AD) is not seen, not read aloud and not searched for, unless the line ends there.
 *
 * <p>Syllables follow the spelling rules of Malay (Pedoman Umum Ejaan Bahasa Melayu, "Penggalan
 * kata"): a consonant between two vowels goes with the second, of several consonants the first
 * stays; {@code ng ny sy kh gh} are one consonant each, and what a loanword begins a syllable with
 * (<em>elek-tro-nik</em>) is kept together. Between two vowels no break is made, since that would
 * need to know which are diphthongs.
 */
final class SoftHyphens {

  private static final char SOFT_HYPHEN = '\u00ad';
  // Shorter words are not worth it: about one word in twenty of a news text is as long.
  private static final int LONG = 12;
  // So much stays on either side: "ke-" at the end of a line reads badly.
  private static final int KEPT = 3;

  private SoftHyphens() {}

  /** A text in which long words may be broken. */
  static String in(String text) {
    int start = 0;
    int done = 0;
    StringBuilder out = null;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && isLetter(text.charAt(i))) {
        continue;
      }
      if (i - start >= LONG && isWord(text, start, i)) {
        out = out == null ? new StringBuilder(text.length() + 8) : out;
        out.append(text, done, start);
        word(text, start, i, out);
        done = i;
      }
      start = i + 1;
    }
    return out == null ? text : out.append(text, done, text.length()).toString();
  }

  private static void word(String text, int from, int to, StringBuilder out) {
    int done = from;
    for (int at = from + KEPT; at <= to - KEPT; at++) {
      if (isBreak(text, from, at, to)) {
        out.append(text, done, at).append(SOFT_HYPHEN);
        done = at;
      }
    }
    out.append(text, done, to);
  }

  // A syllable begins with the last consonant before a vowel, and ends with a vowel or consonant
  // of its own: "per|tang|gung|ja|wa|ban".
  private static boolean isBreak(String text, int from, int at, int to) {
    int vowel = at + onset(text, from, at, to);
    return vowel > at && vowel < to && isVowel(text, vowel) && hasVowel(text, from, at);
  }

  // How many letters a syllable that begins here has before its vowel; 0 where none begins.
  private static int onset(String text, int from, int at, int to) {
    if (isVowel(text, at) || isSecond(text, from, at)) {
      return 0;
    }
    int length = isOne(text, at, to) ? 2 : 1;
    boolean isPair = length == 1 && at + 2 < to && isCluster(text, at);
    return isPair ? 2 : length;
  }

  // Whether this consonant belongs to the one before it.
  private static boolean isSecond(String text, int from, int at) {
    return at > from
        && (isOne(text, at - 1, text.length())
            || (isCluster(text, at - 1) && !isVowel(text, at - 1)));
  }

  // ng ny sy kh gh
  private static boolean isOne(String text, int at, int to) {
    if (at + 1 >= to) {
      return false;
    }
    char first = lower(text, at);
    char second = lower(text, at + 1);
    return switch (first) {
      case 'n' -> second == 'g' || second == 'y';
      case 's' -> second == 'y';
      case 'k', 'g' -> second == 'h';
      default -> false;
    };
  }

  // bl br dr fl fr gl gr kl kr pl pr tr
  private static boolean isCluster(String text, int at) {
    char second = lower(text, at + 1);
    return switch (lower(text, at)) {
      case 'b', 'f', 'g', 'k', 'p' -> second == 'l' || second == 'r';
      case 'd', 't' -> second == 'r';
      default -> false;
    };
  }

  private static boolean hasVowel(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isVowel(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(String text, int at) {
    return "aeiou".indexOf(lower(text, at)) >= 0;
  }

  private static char lower(String text, int at) {
    return Character.toLowerCase(text.charAt(at));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  // No part of an address, a file's name or a code, nor of a word with letters that Malay has not.
  private static boolean isWord(String text, int from, int to) {
    return isEdge(text, from - 1, from - 2) && isEdge(text, to, to + 1);
  }

  private static boolean isEdge(String text, int at, int beyond) {
    if (at < 0 || at >= text.length()) {
      return true;
    }
    char c = text.charAt(at);
    boolean joins = "/\\@_#=&%.:~".indexOf(c) >= 0;
    boolean goesOn =
        joins
            && beyond >= 0
            && beyond < text.length()
            && !Character.isWhitespace(text.charAt(beyond));
    return !goesOn && !Character.isLetterOrDigit(c) && c != SOFT_HYPHEN;
  }
}
