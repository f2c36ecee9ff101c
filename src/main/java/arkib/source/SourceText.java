package arkib.source;

/**
 * The text of a file.
 *
 * @param text its characters, without byte order mark; line ends as they are
 * @param sha256 the SHA-256 of its bytes, 64 lower-case hex digits
 * @param bytes its size
 */
public record SourceText(String text, String sha256, long bytes) {

  /** How many physical lines it has; a line end at the end of the file begins no further line. */
  public int lines() {
    return (int) text.lines().count();
  }
}
