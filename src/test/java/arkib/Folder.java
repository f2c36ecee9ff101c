package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a folder holds.
 *
 * @param files the bytes of each file by its path, with {@code /} between folders: as text where
 *     they are UTF-8, else in hex
 */
public record Folder(SortedMap<String, String> files) {

  /** Reads a folder; one that is not there holds nothing. */
  public static Folder read(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (Path file : filesOf(folder)) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      files.put(path, shown(Files.readAllBytes(file)));
    }
    return new Folder(files);
  }

  /** All files below a folder, in order. */
  public static List<Path> filesOf(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Copies a folder with all that it holds. */
  public static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      all.forEach(path -> copyOne(path, to.resolve(from.relativize(path).toString())));
    }
  }

  /** Deletes a folder with all that it holds, if it is there. */
  public static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> found = Files.walk(folder)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }

  private static void copyOne(Path from, Path to) {
    try {
      if (Files.isDirectory(from)) {
        Files.createDirectories(to);
      } else {
        Files.copy(from, to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails at the first difference: a file that one of the two lacks, or bytes that differ. */
  public void assertEquals(Folder expected) {
    assertThat(files.keySet()).isEqualTo(expected.files.keySet());
    files.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.files.get(path)));
  }

  private static String shown(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)
        ? text
        : "not UTF-8: " + HexFormat.of().formatHex(bytes);
  }
}
