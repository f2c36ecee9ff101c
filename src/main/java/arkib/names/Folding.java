package arkib.names;

import java.text.Normalizer;

/** Texts that are one and the same to a reader, made equal. */
public final class Folding {

  private Folding() {}

  /**
   * A tag as it is compared: without the differences of case, white space and encoding (NFKC).
   * {@code " Jalan RAYA "} is {@code "jalan raya"}.
   */
  public static String tag(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(plain.length());
    plain
        .codePoints()
        .forEach(
            c -> {
              if (isSpace(c)) {
                boolean needed = folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ';
                folded.append(needed ? " " : "");
              } else {
                folded.appendCodePoint(letter(c));
              }
            });
    return folded.toString().stripTrailing();
  }

  /** A letter without its case. By way of the capital: Greek has two small sigmas. */
  static int letter(int c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
