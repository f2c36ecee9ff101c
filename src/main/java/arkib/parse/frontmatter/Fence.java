package arkib.parse.frontmatter;

import arkib.data.Format;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file parted into front matter and text.
 *
 * @param format how the front matter is written; absent where there is none
 * @param data the front matter without its fences
 * @param dataLine the physical line at which it begins
 * @param text the article's own text
 * @param textLine the physical line at which that begins
 */
public record Fence(Optional<Format> format, String data, int dataLine, String text, int textLine) {

  // A text that begins with "{% include %}" or "{Iklan}" is none.
  private static final Pattern JSON_OBJECT = Pattern.compile("\\{\\s*+(\"|\\}[ \\t]*+(\\R|$))");

  /**
   * Parts a file. YAML stands between lines of {@code ---}, TOML between lines of {@code +++}; JSON
   * begins with an opening brace and ends with the closing one.
   *
   * @param file the whole text
   * @param shown the file's name for messages
   * @param reporter told of a fence that is not closed
   * @return nothing where a mistake was reported
   */
  public static Optional<Fence> part(String file, String shown, Reporter reporter) {
    String first = line(file, 0).stripTrailing();
    if (first.equals("---")) {
      return fenced(file, Format.YAML, new Marks(shown, "---", reporter));
    }
    if (first.equals("+++")) {
      return fenced(file, Format.TOML, new Marks(shown, "+++", reporter));
    }
    if (first.startsWith("{") && JSON_OBJECT.matcher(file).lookingAt()) {
      return json(file, new Marks(shown, "{", reporter));
    }
    return Optional.of(new Fence(Optional.empty(), "", 1, file, 1));
  }

  private record Marks(String shown, String fence, Reporter reporter) {
    Optional<Fence> open() {
      reporter.report(Problem.FRONT_MATTER_OPEN, Location.of(shown, 1), fence);
      return Optional.empty();
    }
  }

  private static Optional<Fence> fenced(String file, Format format, Marks marks) {
    int start = next(file, 0);
    int lineNumber = 2;
    for (int at = start; at < file.length(); at = next(file, at)) {
      String line = line(file, at).stripTrailing();
      if (line.equals(marks.fence()) || (format == Format.YAML && line.equals("..."))) {
        String data = file.substring(start, at);
        int text = next(file, at);
        return Optional.of(
            new Fence(Optional.of(format), data, 2, file.substring(text), lineNumber + 1));
      }
      lineNumber++;
    }
    return marks.open();
  }

  // The end of the JSON object is found by counting braces outside strings; what is wrong in
  // between is told by the JSON parser, with its place.
  private static Optional<Fence> json(String file, Marks marks) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < file.length(); i++) {
      char c = file.charAt(i);
      if (quoted) {
        if (c == '\\') {
          i++;
        } else if (c == '"' || c == '\n') {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        int rest = next(file, i);
        String data = file.substring(0, i + 1);
        boolean ownLine = file.substring(i + 1, rest).isBlank();
        if (!ownLine) {
          return marks.open();
        }
        int textLine = (int) data.lines().count() + 1;
        return Optional.of(
            new Fence(Optional.of(Format.JSON), data, 1, file.substring(rest), textLine));
      }
    }
    return marks.open();
  }

  private static String line(String file, int start) {
    int end = start;
    while (end < file.length() && file.charAt(end) != '\n' && file.charAt(end) != '\r') {
      end++;
    }
    return file.substring(start, end);
  }

  /** Where the line after the one that holds {@code at} begins. */
  private static int next(String file, int at) {
    int end = at;
    while (end < file.length() && file.charAt(end) != '\n' && file.charAt(end) != '\r') {
      end++;
    }
    if (end < file.length()) {
      boolean crlf =
          file.charAt(end) == '\r' && end + 1 < file.length() && file.charAt(end + 1) == '\n';
      end += crlf ? 2 : 1;
    }
    return end;
  }
}
