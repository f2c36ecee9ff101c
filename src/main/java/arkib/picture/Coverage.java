package arkib.picture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which letters the fonts of cards have, as {@code coverage.txt} lists them: to load a font for the
 * question would cost every build that has cards as much as the drawing of some.
 */
final class Coverage {

  /** The fonts, in the order in which they are asked for a letter. */
  enum Face {
    /** For Latin letters, Greek and Cyrillic. */
    SERIF("NotoSerif-Bold.ttf"),
    /** For Arabic letters, so that Jawi is joined as it must be. */
    NASKH("NotoNaskhArabic-Bold.ttf");

    private final String file;

    Face(String file) {
      this.file = file;
    }

    /** Its file, beside this class. */
    String file() {
      return file;
    }
  }

  private static final class Loaded {
    private static final Map<Face, BitSet> LETTERS = read();
  }

  private Coverage() {}

  /** Whether every letter of a text can be drawn. */
  static boolean has(String text) {
    return text.codePoints().allMatch(letter -> of(letter).isPresent());
  }

  /** The first font that has a letter. */
  static Optional<Face> of(int letter) {
    return Loaded.LETTERS.entrySet().stream()
        .filter(face -> face.getValue().get(letter))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  // "serif 0020-007e": the first and the last letter of a row, in hex.
  private static Map<Face, BitSet> read() {
    Map<Face, BitSet> letters = new EnumMap<>(Face.class);
    try (InputStream in = Coverage.class.getResourceAsStream("coverage.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int space = line.indexOf(' ');
        int dash = line.indexOf('-', space);
        Face face = Face.valueOf(line.substring(0, space));
        letters
            .computeIfAbsent(face, f -> new BitSet())
            .set(
                Integer.parseInt(line.substring(space + 1, dash), 16),
                Integer.parseInt(line.substring(dash + 1), 16) + 1);
      }
      return letters;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
