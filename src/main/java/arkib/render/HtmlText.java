package arkib.render;

import java.nio.charset.StandardCharsets;

/** The text of a page as it is written. */
final class HtmlText {

  private HtmlText() {}

  /**
   * The text in UTF-8, without the characters that HTML has no way to hold: controls other than
   * white space, lone surrogates and what Unicode keeps for no character (HTML Standard, 13.2.3.5).
   * A capture may have them: {@code "a\u0001b"}.
   */
  static byte[] bytes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c >= 0x20 && c < 0x7f) || c == 0x0a || (c >= 0xa0 && c < 0xd800);
      if (!plain && !isPermitted(text.codePointAt(i))) {
        return permitted(text).getBytes(StandardCharsets.UTF_8);
      }
      i += Character.isSurrogatePair(c, i + 1 < text.length() ? text.charAt(i + 1) : c) ? 1 : 0;
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String permitted(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(HtmlText::isPermitted).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isPermitted(int c) {
    boolean control = (c < ' ' && c != '\t' && c != '\n') || (c >= 0x7f && c < 0xa0);
    boolean surrogate = c >= 0xd800 && c < 0xe000;
    boolean none = (c >= 0xfdd0 && c < 0xfdf0) || (c & 0xfffe) == 0xfffe;
    return !control && !surrogate && !none;
  }
}
