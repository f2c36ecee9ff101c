package arkib.parse.capture;

import java.util.ArrayList;
import java.util.List;

/** Takes a text apart into its lines, whichever line ends it has: LF, CRLF or CR. */
final class Lines {

  private Lines() {}

  /**
   * The lines that are not blank.
   *
   * @param firstLine the number of the text's first line
   */
  static List<Line> of(String text, int firstLine) {
    List<Line> lines = new ArrayList<>();
    int number = firstLine;
    int start = 0;
    boolean gap = true;
    while (start <= text.length()) {
      int end = endOfLine(text, start);
      String raw = text.substring(start, end);
      if (Lettering.strip(raw).isEmpty()) {
        gap = true;
      } else {
        lines.add(Line.of(number, raw, gap));
        gap = false;
      }
      boolean crlf =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (crlf ? 2 : 1);
      number++;
    }
    return lines;
  }

  private static int endOfLine(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
