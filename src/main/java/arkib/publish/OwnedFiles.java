package arkib.publish;

import arkib.disk.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
    try {
      List<String> lines = Files.readAllLines(list, StandardCharsets.UTF_8);
      if (!lines.isEmpty() && lines.get(0).equals(FORMAT)) {
        lines.stream().skip(1).filter(OwnedFiles::isPath).forEach(paths::add);
      }
    } catch (IOException e) {
      // Not there, or not to be read: then it is lost, and nothing will be deleted.
      return paths;
    }
    return paths;
  }

  private static boolean isPath(String line) {
    String framed = "/" + line + "/";
    return framed.chars().noneMatch(c -> c < ' ')
        && !framed.contains("//")
        && !framed.contains("/./")
        && !framed.contains("/../");
  }

  /** Replaces the list, all at once. */
  void write(Collection<String> paths) throws IOException {
    StringBuilder text = new StringBuilder(FORMAT).append('\n');
    paths.stream().sorted().forEach(path -> text.append(path).append('\n'));
    WholeFile.replace(list, ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)));
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
