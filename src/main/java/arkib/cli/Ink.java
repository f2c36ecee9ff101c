package arkib.cli;

import arkib.diagnostic.Severity;

/**
 * Colours for a terminal (ECMA-48, "Select Graphic Rendition"); plain text where there are none.
 */
final class Ink {

  /** Text as it is. */
  static final Ink NONE = new Ink(false);

  private final boolean coloured;

  Ink(boolean coloured) {
    this.coloured = coloured;
  }

  /** What is to be seen first. */
  String strong(String text) {
    return with("1", text);
  }

  /** What stands beside. */
  String faint(String text) {
    return with("2", text);
  }

  /** What is well, or new. */
  String good(String text) {
    return with("32", text);
  }

  /** What goes, or is wrong. */
  String bad(String text) {
    return with("31", text);
  }

  /** Where something is. */
  String place(String text) {
    return with("36", text);
  }

  /** A text in the colour of a severity. */
  String of(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> with("1;31", text);
      case WARNING -> with("1;33", text);
      case NOTE -> with("1;36", text);
    };
  }

  private String with(String code, String text) {
    return coloured && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
