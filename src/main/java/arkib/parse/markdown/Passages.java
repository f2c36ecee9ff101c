package arkib.parse.markdown;

import java.util.Optional;

/**
 * The passages of a text that the library parses in one go: paragraphs, items of lists, rows of
 * tables. Found roughly, without parsing: a passage may be longer than what it stands for.
 */
final class Passages {

  private final String text;
  private int start;
  private int end;
  private boolean code;
  private boolean inTable;
  private boolean inNumbers;

  Passages(String text) {
    this.text = text;
  }

  /** Where the passage begins. */
  int start() {
    return start;
  }

  /** Where it ends, its last line's end included. */
  int end() {
    return end;
  }

  /** Whether it is a fenced block of code, in which nothing is markup. */
  boolean isCode() {
    return code;
  }

  /** Goes to the next passage, if there is one. */
  boolean next() {
    start = end;
    if (start >= text.length()) {
      return false;
    }
    end = lineEnd(text, start);
    Optional<Fence> fence = Fence.at(text, start, end);
    code = fence.isPresent();
    if (code) {
      end = fence.get().end(text, end);
      return true;
    }
    if (isBlank(start, end)) {
      inTable = false;
      inNumbers = false;
      return true;
    }
    inNumbers = inNumbers || beginsWithOne(start, end);
    while (end < text.length() && !inTable) {
      int lineEnd = lineEnd(text, end);
      if (isBlank(end, lineEnd) || opens(end, lineEnd)) {
        return true;
      }
      inTable = LinePrefix.separatesTable(text, end, lineEnd);
      end = lineEnd;
    }
    return true;
  }

  /** Where a line ends, its line end included. */
  static int lineEnd(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return text.length();
  }

  // Only 1 may begin an ordered list within a paragraph; in a list any number begins an item.
  private boolean opens(int from, int to) {
    return LinePrefix.opensBlock(text, from, to)
        || Fence.at(text, from, to).isPresent()
        || beginsWithOne(from, to)
        || (inNumbers && LinePrefix.number(text, from, to) >= 0);
  }

  private boolean beginsWithOne(int from, int to) {
    int number = LinePrefix.number(text, from, to);
    return number > from && text.charAt(number - 1) == '1' && (number == from + 1);
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
