package arkib.render.resolve;

import java.nio.charset.StandardCharsets;

/**
 * The one way of writing a part of a link (RFC 3986, section 6.2.2): what needs no percent-encoding
 * has none, all else has it in capitals.
 */
final class Encoding {

  // Encoded or not they mean the same.
  private static final String PLAIN = "-._~!$'()*,;:@";

  // Encoded they would mean something else, so that they stay as they are.
  private static final String SIGNS = "/?=&+";

  private Encoding() {}

  static String canonical(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int octet = c == '%' ? octet(text, i) : -1;
      if (octet >= 0) {
        append(out, octet, isPlain(octet));
        i += 3;
      } else {
        encode(out, c);
        i += Character.charCount(c);
      }
    }
    return out.toString();
  }

  private static void encode(StringBuilder out, int c) {
    if (isPlain(c) || SIGNS.indexOf(c) >= 0) {
      out.append((char) c);
      return;
    }
    // Half of a character is written as none: U+FFFD, as browsers do.
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    for (byte octet : Character.toString(half ? 0xfffd : c).getBytes(StandardCharsets.UTF_8)) {
      append(out, octet & 0xff, false);
    }
  }

  private static void append(StringBuilder out, int octet, boolean plain) {
    if (plain) {
      out.append((char) octet);
    } else {
      out.append('%').append(digit(octet >> 4)).append(digit(octet & 0xf));
    }
  }

  private static int octet(String text, int at) {
    if (at + 2 >= text.length()) {
      return -1;
    }
    int high = value(text.charAt(at + 1));
    int low = value(text.charAt(at + 2));
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  // Only ASCII: Character.digit takes the digits of all scripts.
  private static int value(char c) {
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }

  private static char digit(int value) {
    return Character.toUpperCase(Character.forDigit(value, 16));
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || PLAIN.indexOf(c) >= 0;
  }
}
