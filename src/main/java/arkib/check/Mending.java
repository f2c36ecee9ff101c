package arkib.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes edits in the texts of files. A file is taken as it is on disk, byte for byte but for the
 * edits; one that is not UTF-8, or no longer says what an edit would replace, is left alone.
 */
final class Mending {

  private static final Comparator<Edit> FROM_THE_END =
      Comparator.comparingInt(Edit::line).thenComparingInt(Edit::column).reversed();

  private Mending() {}

  /** The files that edits change, by name. */
  static List<Mended> of(List<Edit> edits) throws IOException {
    Map<String, List<Edit>> byFile =
        edits.stream()
            .distinct()
            .collect(Collectors.groupingBy(Edit::shown, TreeMap::new, Collectors.toList()));
    List<Mended> mended = new ArrayList<>();
    for (List<Edit> some : byFile.values()) {
      Path file = some.get(0).file();
      Optional<String> before = text(file);
      Optional<String> after = before.map(text -> edited(text, some));
      if (after.isPresent() && !after.equals(before)) {
        mended.add(new Mended(file, some.get(0).shown(), before.get(), after.get()));
      }
    }
    return mended;
  }

  private static Optional<String> text(Path file) throws IOException {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)) + "");
    } catch (CharacterCodingException e) {
      // It was guessed what its letters are: to write it would make the guess true.
      return Optional.empty();
    }
  }

  /** A text with edits made; one whose place does not say what it would replace is left out. */
  static String edited(String text, List<Edit> edits) {
    StringBuilder edited = new StringBuilder(text);
    int[] lines = lineStarts(text);
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    for (Edit edit : edits.stream().sorted(FROM_THE_END).toList()) {
      if (edit.line() > lines.length) {
        continue;
      }
      int at = lines[edit.line() - 1] + edit.column() - 1;
      if (at <= text.length() && text.startsWith(edit.old(), at)) {
        edited.replace(at, at + edit.old().length(), edit.text().replace("\n", lineEnd));
      }
    }
    return edited.toString();
  }

  // Lines end as everywhere in the program: with LF, CR or both; a byte order mark is no column.
  private static int[] lineStarts(String text) {
    List<Integer> starts = new ArrayList<>();
    starts.add(text.startsWith("\ufeff") ? 1 : 0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean half = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if ((c == '\n' || c == '\r') && !half) {
        starts.add(i + 1);
      }
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }
}
