package arkib.diagnostic;

/**
 * What stands around a place in a line of a file: a paragraph is one long line.
 *
 * @param text the line, or the part of it around the place with {@code …} where more is
 * @param caret how many characters of the text stand before the place; -1 where the whole line is
 *     meant
 */
public record Excerpt(String text, int caret) {

  /** How many characters of a line are shown where nothing else is wanted. */
  public static final int WIDTH = 100;

  /**
   * What stands around a place.
   *
   * @param line the line that has it
   * @param at the place
   */
  public static Excerpt of(String line, Location at) {
    return of(line, at, WIDTH);
  }

  /**
   * What stands around a place.
   *
   * @param line the line that has it
   * @param at the place
   * @param width how many characters of the line are shown at most
   */
  public static Excerpt of(String line, Location at, int width) {
    int column = Math.min(Math.max(0, at.column() - 1), line.length());
    int from = column < width * 2 / 3 ? 0 : column - width / 2;
    int to = Math.min(line.length(), from + width);
    String start = from > 0 ? "…" : "";
    String text = start + line.substring(from, to) + (to < line.length() ? "…" : "");
    return new Excerpt(text, at.column() > 0 ? start.length() + column - from : -1);
  }
}
