package arkib.parse.markdown;

import java.util.Locale;
import java.util.Set;

/** Which targets of links and pictures are harmless. */
final class Targets {

  private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Set<String> PICTURE_SCHEMES = Set.of("http", "https");

  private Targets() {}

  /** Whether a link may lead there: a relative URL or one of http, https, mailto, tel. */
  static boolean mayFollow(String target) {
    return isAllowed(target, LINK_SCHEMES);
  }

  /** Whether a picture may be taken from there: a relative URL or one of http, https. */
  static boolean mayShow(String target) {
    return isAllowed(target, PICTURE_SCHEMES);
  }

  private static boolean isAllowed(String target, Set<String> schemes) {
    String scheme = scheme(target);
    return scheme.isEmpty() || schemes.contains(scheme);
  }

  /**
   * The scheme that a browser would find, in lower case; empty for none. Browsers skip control
   * characters and spaces before a URL and line ends and tabs within it (URL Standard, basic URL
   * parser), so {@code "java\nscript:"} is one; all white space and invisible characters are
   * skipped here, which errs on the safe side.
   */
  private static String scheme(String target) {
    StringBuilder scheme = new StringBuilder();
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c == ':') {
        return scheme.toString().toLowerCase(Locale.ROOT);
      }
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean later = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
      if (letter || (later && scheme.length() > 0)) {
        scheme.append(c);
      } else if (!isSkipped(c)) {
        return "";
      }
    }
    return "";
  }

  private static boolean isSkipped(char c) {
    return c <= ' '
        || Character.isISOControl(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
