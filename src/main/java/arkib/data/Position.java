package arkib.data;

/**
 * A place in a text.
 *
 * @param line counted from 1; 0 where the format does not tell
 * @param column in UTF-16 units, counted from 1; 0 where the format does not tell
 */
public record Position(int line, int column) {

  /** The beginning of a text. */
  public static final Position START = new Position(1, 1);
}
