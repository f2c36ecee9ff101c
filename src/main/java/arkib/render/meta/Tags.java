package arkib.render.meta;

import arkib.render.Markup;

/** The {@code meta} elements of a page, one a line. */
final class Tags {

  private static final int USUAL_LENGTH = 4096;

  private final StringBuilder lines = new StringBuilder(USUAL_LENGTH);
  private final Markup markup = new Markup(lines);

  /** Adds a tag of OpenGraph, or one of its kind. */
  void property(String name, String content) {
    add("property", name, content);
  }

  /** Adds a tag of any other kind. */
  void name(String name, String content) {
    add("name", name, content);
  }

  private void add(String key, String name, String content) {
    markup.line().raw("  <meta").attribute(key, name).attribute("content", content).raw(">");
  }

  /** All of them, each with its line end. */
  String html() {
    markup.line();
    return lines.toString();
  }
}
