package arkib.parse.markdown;

/** What stands before the words of a line: {@code > - 1. } and their like. */
final class LinePrefix {

  private LinePrefix() {}

  /** The columns of white space at the start of a line. */
  static int indent(String text, int start, int end) {
    int columns = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\t') {
        break;
      }
      columns += c == ' ' ? 1 : 4;
    }
    return columns;
  }

  /**
   * Where the last allowed marker of a line ends; {@code end} if the line has no more than that.
   */
  static int end(String text, int start, int end) {
    int depth = 0;
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      boolean quote = c == '>';
      boolean bullet = c == '-' || c == '*' || c == '+';
      boolean number = c >= '0' && c <= '9';
      boolean delimiter = c == '.' || c == ')';
      if (quote || bullet || delimiter) {
        depth++;
      } else if (!number && c != ' ' && c != '\t') {
        return end;
      }
      if (depth > Nesting.MAX_DEPTH) {
        return i;
      }
      i++;
    }
    return end;
  }

  /** Whether a line begins an item of a list or a heading, and so ends a paragraph before it. */
  static boolean opensBlock(String text, int start, int end) {
    int i = start + Math.min(indent(text, start, end), end - start);
    if (i >= end || text.charAt(i) == '\t') {
      return false;
    }
    char c = text.charAt(i);
    boolean marker = c == '-' || c == '*' || c == '+' || c == '#';
    return marker && i + 1 < end && text.charAt(i + 1) == ' ';
  }

  /** The end of a number that begins an item of an ordered list, or -1. */
  static int number(String text, int start, int end) {
    int i = start;
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    int digits = i;
    while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    boolean item =
        i > digits
            && i + 1 < end
            && (text.charAt(i) == '.' || text.charAt(i) == ')')
            && text.charAt(i + 1) == ' ';
    return item ? i : -1;
  }

  /** Whether a line separates the head of a table from its body. */
  static boolean separatesTable(String text, int start, int end) {
    boolean pipe = false;
    boolean dash = false;
    for (int i = start; i < end; i++) {
      switch (text.charAt(i)) {
        case '|' -> pipe = true;
        case '-' -> dash = true;
        case ' ', ':', '\t', '>', '\r', '\n' -> {}
        default -> {
          return false;
        }
      }
    }
    return pipe && dash;
  }
}
