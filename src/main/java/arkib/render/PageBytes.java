package arkib.render;

/** What a file of the site holds. */
public sealed interface PageBytes {

  /**
   * Bytes that were made.
   *
   * @param bytes the whole file; not to be changed
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody, and copying would cost
  record Made(byte[] bytes) implements PageBytes {}

  /**
   * A copy of a file of {@code content/}.
   *
   * @param source its path below {@code content/}
   */
  record Copy(String source) implements PageBytes {}
}
