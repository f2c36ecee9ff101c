package arkib.parse.capture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A resource file of words: one entry a line, {@code #} begins a comment line, {@code [name]} a
 * part.
 */
final class WordFile {

  private WordFile() {}

  /** The entries of a file beside this class, by part, in order. */
  static Map<String, List<String>> read(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                WordFile.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return parts(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> parts(List<String> lines) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    String part = "";
    for (String raw : lines) {
      String line = raw.strip();
      if (line.startsWith("[") && line.endsWith("]")) {
        part = line.substring(1, line.length() - 1);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        parts.computeIfAbsent(part, key -> new ArrayList<>()).add(line);
      }
    }
    return parts;
  }
}
