package arkib.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders with all that they hold. */
final class Folders {

  private Folders() {}

  /**
   * The bytes of each file by its path, one character a byte; a folder not there holds nothing. It
   * may be a symbolic link.
   */
  static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path real = Files.exists(folder) ? folder.toRealPath() : folder;
    for (Path file : files(real)) {
      String path = real.relativize(file).toString().replace('\\', '/');
      files.put(path, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    }
    return files;
  }

  /** All files of a folder, in order; it may be a symbolic link. */
  static List<Path> files(Path folder) throws IOException {
    Path real = Files.exists(folder) ? folder.toRealPath() : folder;
    return all(real).stream().filter(Files::isRegularFile).toList();
  }

  /** Copies a folder that need not be there, times and all. */
  static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    for (Path path : all(from)) {
      Files.copy(
          path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  /** Removes a folder or file that need not be there. */
  static void remove(Path folder) throws IOException {
    for (Path path : all(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
      Files.delete(path);
    }
  }

  private static List<Path> all(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted().toList();
    }
  }
}
