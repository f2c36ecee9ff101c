package arkib.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks text between words where it would run over the edge of a screen. */
final class Wrap {

  private Wrap() {}

  /**
   * The lines of a text. A word that is longer than a line stays whole.
   *
   * @param width how many characters a line has
   * @param first how many of the first line are taken
   * @param indent what stands before each other line
   */
  static List<String> lines(String text, int width, int first, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int room = width - first;
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > room) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(indent).append(word);
        room = width;
      } else {
        line.append(line.length() == 0 ? "" : " ").append(word);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
