package arkib.parse.markdown;

/** How deep markup may be nested. */
final class Nesting {

  /** The most levels of blocks, and of inlines, that a tree has. What is deeper becomes text. */
  static final int MAX_DEPTH = 100;

  private Nesting() {}
}
