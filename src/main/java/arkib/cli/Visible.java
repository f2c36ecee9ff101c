package arkib.cli;

/** Text from files made safe to print: it cannot move the cursor, change colours or turn lines. */
final class Visible {

  private Visible() {}

  /** The text with control characters and turns of direction replaced; tabs stay. */
  static String text(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = (c < ' ' && c != '\t') || (c >= 0x7f && c < 0xa0);
      boolean turn = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
      visible.append(control || turn ? '\ufffd' : c);
    }
    return visible.toString();
  }

  /** At most {@code width} characters of it, with an ellipsis where more follow. */
  static String cut(String text, int width) {
    if (text.length() <= width) {
      return text(text);
    }
    // Half a character beyond the first 65,536 is none.
    int end = width - (Character.isHighSurrogate(text.charAt(width - 2)) ? 2 : 1);
    return text(text.substring(0, end) + "…");
  }
}
