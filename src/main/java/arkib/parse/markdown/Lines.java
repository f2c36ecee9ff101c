package arkib.parse.markdown;

import java.util.Arrays;

/** Where the lines of a text begin, whichever line ends it has. */
final class Lines {

  private final String text;
  private final int firstLine;
  private int[] starts = {};

  Lines(String text, int firstLine) {
    this.text = text;
    this.firstLine = firstLine;
  }

  /** The physical line of an offset. */
  int line(int offset) {
    return firstLine + index(offset);
  }

  /** The column of an offset in UTF-16 units, counted from 1. */
  int column(int offset) {
    return offset - starts[index(offset)] + 1;
  }

  private int index(int offset) {
    if (starts.length == 0) {
      starts = starts(text);
    }
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private static int[] starts(String text) {
    int[] starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean loneReturn = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (c == '\n' || loneReturn) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
