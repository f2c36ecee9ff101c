package arkib.publish;

import arkib.disk.WholeFile;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The list of files in an output folder that Arkib made and may therefore remove: one path a line
 * below a line that names the format, so that a person can read it. It is written before the first
 * file that it names, and after the last that it no longer names is gone.
 */
final class OwnedFiles {

  private static final String FORMAT = "arkib-owned 1";

  private final Path list;

  /** The list kept in a file, which need not exist. */
  OwnedFiles(Path list) {
    this.list = list;
  }

  /**
   * The paths on the list; none where there is no list, none that can be read, or one of another
   * format. What is no path within a folder is left out: this list says what may be deleted.
   */
  Set<String> read() {
    Set<String> paths = new HashSet<>();
    try (BufferedReader lines = Files.newBufferedReader(list, StandardCharsets.UTF_8)) {
      boolean known = FORMAT.equals(lines.readLine());
      for (String line = lines.readLine(); known && line != null; line = lines.readLine()) {
        if (isPath(line)) {
          paths.add(line);
        }
      }
    } catch (IOException e) {
      // Not there, or not to be read: then it is lost, and nothing will be deleted.
      return new HashSet<>();
    }
    return paths;
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
    String[] sorted = paths.toArray(String[]::new);
    Arrays.sort(sorted);
    WholeFile.replace(
        list,
        out -> {
          Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          text.append(FORMAT).append('\n');
          for (String path : sorted) {
            text.append(path).append('\n');
          }
          text.flush();
        });
  }

  /** Whether there is a list. */
  boolean isThere() {
    return Files.exists(list);
  }

  /** Takes the list away. */
  void forget() throws IOException {
    Files.deleteIfExists(list);
  }
}
