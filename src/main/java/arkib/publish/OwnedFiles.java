package arkib.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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

  /** The paths on the list; none where there is no list, or one of another format. */
  Set<String> read() throws IOException {
    try {
      List<String> lines = Files.readAllLines(list, StandardCharsets.UTF_8);
      boolean known = !lines.isEmpty() && lines.get(0).equals(FORMAT);
      return known ? new TreeSet<>(lines.subList(1, lines.size())) : new TreeSet<>();
    } catch (NoSuchFileException e) {
      return new TreeSet<>();
    }
  }

  /** Replaces the list, all at once. */
  void write(Collection<String> paths) throws IOException {
    StringBuilder text = new StringBuilder(FORMAT).append('\n');
    new TreeSet<>(paths).forEach(path -> text.append(path).append('\n'));
    Files.createDirectories(list.getParent());
    Path aside = list.resolveSibling(list.getFileName() + ".new");
    Files.writeString(aside, text);
    Files.move(aside, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
