package arkib.render.data;

import java.util.List;

/**
 * What stands in a cell of a table. Several values are parted by {@code |}; where one has that sign
 * or a backslash, a backslash stands before it. Both this and the guard against formulas can be
 * taken back without loss.
 */
public final class Cell {

  private static final char BETWEEN = '|';
  private static final char ESCAPE = '\\';
  private static final char GUARD = '\'';

  // Spreadsheets take a cell that begins so for a formula, which may send what it finds elsewhere
  // (OWASP, "CSV Injection"). The wide forms are what Japanese editions also take.
  private static final String FORMULAS = "=+-@\t\r\n＝＋－＠";

  private Cell() {}

  /** Several values as one. */
  public static String joined(List<String> values) {
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        cell.append(BETWEEN);
      }
      for (char c : values.get(i).toCharArray()) {
        if (c == BETWEEN || c == ESCAPE) {
          cell.append(ESCAPE);
        }
        cell.append(c);
      }
    }
    return cell.toString();
  }

  /**
   * A text that no spreadsheet takes for a formula: an apostrophe stands before what would be one,
   * and before an apostrophe.
   */
  public static String guarded(String text) {
    boolean first = !text.isEmpty() && (FORMULAS + GUARD).indexOf(text.charAt(0)) >= 0;
    return first ? GUARD + text : text;
  }
}
