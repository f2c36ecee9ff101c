package arkib.theme;

/**
 * A stylesheet as it is published: without remarks, and without white space and semicolons that
 * mean nothing (CSS Syntax Module Level 3). Strings, addresses and everything else stay as they
 * are.
 */
final class Stylesheet {

  private final String css;
  private final StringBuilder out;
  private int at;
  // Whether what was written last ends a declaration.
  private boolean ended;

  private Stylesheet(String css) {
    this.css = css;
    this.out = new StringBuilder(css.length());
  }

  /** The stylesheet in short. */
  static String published(String css) {
    return new Stylesheet(css).published();
  }

  private String published() {
    boolean blank = false;
    while (at < css.length()) {
      char c = css.charAt(at);
      if (css.startsWith("/*", at)) {
        // As good as white space, which it may part tokens like.
        int end = css.indexOf("*/", at + 2);
        at = end < 0 ? css.length() : end + 2;
        blank = true;
      } else if (isBlank(c)) {
        at++;
        blank = true;
      } else {
        if (blank && means(c)) {
          out.append(' ');
        }
        blank = false;
        token(c);
      }
    }
    return out.isEmpty() ? "" : out.append('\n').toString();
  }

  // Between words white space joins selectors and parts values; beside these it does neither. No
  // selector has it after a colon, but before one: "a :hover".
  private boolean means(char next) {
    if (out.isEmpty()) {
      return false;
    }
    char last = out.charAt(out.length() - 1);
    return "{};:,".indexOf(last) < 0 && "{};,".indexOf(next) < 0;
  }

  private void token(char c) {
    if (c == '"' || c == '\'') {
      copyTo(endOfString(c));
    } else if (c == '\\' && at + 1 < css.length()) {
      copyTo(at + 2);
    } else if ((c == 'u' || c == 'U') && css.regionMatches(true, at, "url(", 0, 4)) {
      int end = css.indexOf(')', at);
      copyTo(end < 0 ? css.length() : end + 1);
    } else {
      // The last declaration of a block needs no end.
      if (c == '}' && ended) {
        out.setLength(out.length() - 1);
      }
      out.append(c);
      at++;
      ended = c == ';';
    }
  }

  private int endOfString(char quote) {
    int i = at + 1;
    while (i < css.length() && css.charAt(i) != quote) {
      i += css.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(css.length(), i + 1);
  }

  private void copyTo(int end) {
    ended = false;
    out.append(css, at, end);
    at = end;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
