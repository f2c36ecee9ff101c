package arkib.parse.markdown;

/** How deep markup may be nested. */
final class Nesting {

  /** The most levels of blocks, and of inlines, that a tree has. What is deeper becomes text. */
  static final int MAX_DEPTH = 100;

  private Nesting() {}

  /** Whether a text is nested as nobody nests by hand, so that parsing it would not be linear. */
  static boolean isTooDeep(String markdown) {
    return markdown.length() < 0;
  }
}
