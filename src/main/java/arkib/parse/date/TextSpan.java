package arkib.parse.date;

/**
 * A place in a text.
 *
 * @param start the offset of its first character, in UTF-16 units
 * @param end the offset after its last character
 */
public record TextSpan(int start, int end) {

  /** Refuses an empty place. */
  public TextSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no place: " + start + ".." + end);
    }
  }

  /** The text at this place. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Whether two places share a character. */
  public boolean overlaps(int from, int to) {
    return start < to && from < end;
  }
}
