package arkib.parse.markdown;

import java.util.Optional;

/**
 * The line that opens a block of code (CommonMark 4.5).
 *
 * @param mark a backtick or a tilde
 * @param length how many of them
 */
record Fence(char mark, int length) {

  /** The fence that a line is, if it is one. */
  static Optional<Fence> at(String text, int start, int end) {
    int i = start;
    while (i < end && i < start + 3 && text.charAt(i) == ' ') {
      i++;
    }
    char mark = i < end ? text.charAt(i) : ' ';
    int length = run(text, i, end, mark);
    boolean opens =
        (mark == '~' && length >= 3)
            || (mark == '`' && length >= 3 && !holds(text, i + length, end, '`'));
    return opens ? Optional.of(new Fence(mark, length)) : Optional.empty();
  }

  /** Where the block ends whose first line begins at an offset: after the closing fence. */
  int end(String text, int firstLine) {
    int start = firstLine;
    while (start < text.length()) {
      int end = Passages.lineEnd(text, start);
      String line = text.substring(start, end).strip();
      if (line.length() >= length && run(line, 0, line.length(), mark) == line.length()) {
        return end;
      }
      start = end;
    }
    return text.length();
  }

  private static int run(String text, int start, int end, char mark) {
    int i = start;
    while (i < end && text.charAt(i) == mark) {
      i++;
    }
    return i - start;
  }

  private static boolean holds(String text, int start, int end, char mark) {
    int found = text.indexOf(mark, start);
    return found >= 0 && found < end;
  }
}
