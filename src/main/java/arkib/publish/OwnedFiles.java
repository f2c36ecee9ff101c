package arkib.publish;

import arkib.disk.GrowingFile;
import arkib.disk.WholeFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The list of files in an output folder that Arkib made and may therefore remove: one path a line
 * below a line that names the format, so that a person can read it. It is written before the first
 * file that it names, and after the last that it no longer names is gone.
 *
 * <p>What changes is appended: further paths, and paths that are struck, behind a tab. Later
 * counts. A last line without its end is torn and says nothing: it may be the beginning of another
 * path.
 */
final class OwnedFiles {

  private static final String FORMAT = "arkib-owned 2";
  // Nothing was appended to it, and nothing is.
  private static final String FORMAT_WITHOUT_STRIKES = "arkib-owned 1";
  private static final String STRUCK = "\t";
  // Lines of no use may be as many as a quarter of all that are of use.
  private static final int SHARE = 4;

  private final Path list;
  private boolean extensible;
  private int lines;
  private int size;

  /** The list kept in a file, which need not exist. */
  OwnedFiles(Path list) {
    this.list = list;
  }

  /**
   * The paths on the list; none where there is no list, none that can be read, or one of another
   * format. What is no path within a folder is left out: this list says what may be deleted.
   */
  Set<String> read() {
    extensible = false;
    Set<String> paths = new HashSet<>();
    try {
      byte[] bytes = Files.readAllBytes(list);
      int end = bytes.length;
      while (end > 0 && bytes[end - 1] != '\n') {
        end--;
      }
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end)).toString();
      boolean old = text.startsWith(FORMAT_WITHOUT_STRIKES + "\n");
      if (old || text.startsWith(FORMAT + "\n")) {
        lines = add(text, old, paths);
        size = paths.size();
        extensible = !old && end == bytes.length;
      }
    } catch (IOException e) {
      // Not there, or not to be read: then it is lost, and nothing will be deleted.
      return new HashSet<>();
    }
    return paths;
  }

  private static int add(String text, boolean old, Set<String> paths) {
    int lines = 0;
    int start = text.indexOf('\n') + 1;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      String line = text.substring(start, end);
      if (isPath(line)) {
        paths.add(line);
      } else if (!old && line.startsWith(STRUCK)) {
        paths.remove(line.substring(STRUCK.length()));
      }
      lines++;
      start = end + 1;
    }
    return lines;
  }

  // Letter by letter: an archive has hundreds of thousands of lines.
  private static boolean isPath(String line) {
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == '/') {
        String dots = "..";
        if (i - start <= dots.length() && dots.startsWith(line.substring(start, i))) {
          return false;
        }
        start = i + 1;
      } else if (line.charAt(i) < ' ') {
        return false;
      }
    }
    return true;
  }

  /** Replaces the list, all at once. */
  void write(Collection<String> paths) throws IOException {
    extensible = false;
    String[] sorted = paths.toArray(String[]::new);
    Arrays.sort(sorted);
    WholeFile.replace(
        list, out -> write(out, Stream.concat(Stream.of(FORMAT), Arrays.stream(sorted))));
    lines = sorted.length;
    size = sorted.length;
    extensible = true;
  }

  /**
   * Changes the list: appends to it where it was read or written as a whole and few of its lines
   * are of no use, else replaces it.
   *
   * @param more paths that are not on it
   * @param gone paths that are on it, and shall not be
   * @param all all paths that shall be on it
   */
  void change(Collection<String> more, Collection<String> gone, Collection<String> all)
      throws IOException {
    int linesThen = lines + more.size() + gone.size();
    int sizeThen = size + more.size() - gone.size();
    if (!extensible || (linesThen - sizeThen) * SHARE > sizeThen) {
      write(all);
      return;
    }
    extensible = false;
    GrowingFile.appendForGood(
        list, out -> write(out, Stream.concat(more.stream(), gone.stream().map(STRUCK::concat))));
    lines = linesThen;
    size = sizeThen;
    extensible = true;
  }

  private static void write(OutputStream out, Stream<String> lines) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    for (String line : (Iterable<String>) lines::iterator) {
      text.append(line).append('\n');
    }
    text.flush();
  }

  /** Whether there is a list. */
  boolean isThere() {
    return Files.exists(list);
  }

  /** Takes the list away. */
  void forget() throws IOException {
    extensible = false;
    Files.deleteIfExists(list);
  }
}
