package arkib.render;

/** HTML in the making: one buffer into which everything goes, escaped on the way. */
public final class Markup {

  private final StringBuilder out;

  /** HTML that goes into this buffer. */
  public Markup(StringBuilder out) {
    this.out = out;
  }

  /** Adds HTML. */
  public Markup raw(String html) {
    out.append(html);
    return this;
  }

  /** Adds a number. */
  public Markup number(int number) {
    out.append(number);
    return this;
  }

  /** Adds text, or the value of an attribute in double quotes. */
  public Markup text(String text) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Almost all letters are above; the four that matter are not.
      if (c <= '>') {
        String escaped = escaped(c);
        if (escaped != null) {
          out.append(text, done, i).append(escaped);
          done = i + 1;
        }
      }
    }
    if (done == 0) {
      out.append(text);
    } else {
      out.append(text, done, text.length());
    }
    return this;
  }

  private static String escaped(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> null;
    };
  }

  /** Adds an attribute, with a space before it. */
  public Markup attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    text(value);
    out.append('"');
    return this;
  }

  /** Ends the line, if there is something on it. */
  public Markup line() {
    int length = out.length();
    if (length > 0 && out.charAt(length - 1) != '\n') {
      out.append('\n');
    }
    return this;
  }
}
