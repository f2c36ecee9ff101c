package arkib.parse.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every page, however odd. */
class CaptureReaderPropertiesIT {

  private static final Path CASES = Path.of("src/test/resources/arkib/parse/capture");

  private final CaptureReader reader =
      new CaptureReader(ZoneId.of("Asia/Kuala_Lumpur"), Boilerplate.standard());

  /** Lines of real layouts, in any order. */
  @Provide
  Arbitrary<String> soups() {
    List<String> lines = new ArrayList<>(List.of("", " ", "\u00a0", "— BERNAMA", "1. Satu"));
    try (Stream<Path> files = Files.list(CASES)) {
      files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .forEach(file -> lines.addAll(linesOf(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Arbitrary<String> ends = Arbitraries.of("\n", "\r\n", "\r", "\n\n");
    return Arbitraries.of(lines)
        .list()
        .ofMaxSize(40)
        .flatMap(chosen -> ends.map(end -> String.join(end, chosen)));
  }

  private static List<String> linesOf(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Provide
  Arbitrary<String> anyText() {
    Arbitrary<String> marks =
        Arbitraries.of("\n", "\r\n", ". ", ": ", " – ", "(", ")", "“", "”", "1) ", "#", "12 Mac ");
    Arbitrary<String> words = Arbitraries.strings().ofMaxLength(8);
    return Arbitraries.oneOf(marks, words, Arbitraries.of("Oleh ", "KUALA ", "Tag: ", "5 Komen "))
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 1500)
  void nothingIsLostFromKnownLines(@ForAll("soups") String text) {
    holds(text);
  }

  @Property(tries = 1500)
  void nothingIsLostFromAnyText(@ForAll("anyText") String text) {
    holds(text);
  }

  @Property(tries = 200)
  void aReadingIsTheSameEachTime(@ForAll("soups") String text) {
    CaptureReader another =
        new CaptureReader(ZoneId.of("Asia/Kuala_Lumpur"), Boilerplate.standard());
    assertThat(reader.read(text, 1)).isEqualTo(another.read(text, 1));
  }

  @Property(tries = 200)
  void lineEndsMakeNoDifference(@ForAll("soups") String text) {
    String lf = text.replace("\r\n", "\n").replace('\r', '\n');
    assertThat(reader.read(lf.replace("\n", "\r\n"), 1)).isEqualTo(reader.read(lf, 1));
    assertThat(reader.read(lf.replace('\n', '\r'), 1)).isEqualTo(reader.read(lf, 1));
  }

  private void holds(String text) {
    Reading reading = reader.read(text, 1);
    String[] lines = text.split("\r\n|\n|\r", -1);
    List<Integer> present = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      if (!Lettering.strip(lines[i]).isEmpty()) {
        present.add(i + 1);
      }
    }
    assertThat(reading.lines())
        .as("each line that is not blank has one role, in order")
        .extracting(LineRole::line)
        .isEqualTo(present);
    List<Integer> ofText =
        reading.lines().stream().filter(l -> l.role().isText()).map(LineRole::line).toList();
    assertThat(reading.story().blocks())
        .extracting(TextBlock::line)
        .as("every line of the text is a block, and nothing else is")
        .isEqualTo(ofText);
    assertThat(reading.story().blocks())
        .allSatisfy(block -> assertThat(lines[block.line() - 1]).contains(block.text()));
    assertThat(reading.boilerplate())
        .allSatisfy(line -> assertThat(lines[line.line() - 1]).contains(line.text()));
    new CaptureArticle(reading).body();
  }

  // A reader whose work grew with the square of its input would not come to an end on these.
  @Example
  void longLinesAndLongPagesAreRead() {
    for (String unit :
        List.of(
            "a",
            "a ",
            "“",
            "’",
            "(",
            "- ",
            ". ",
            "A ",
            "1 ",
            "1.",
            "12 Mac ",
            "#a ",
            "Oleh A, ",
            "\u0301",
            ": ",
            "– Foto ",
            "tahun lalu ",
            "/",
            "› ",
            "\u00a0x")) {
      String line = unit.repeat(100_000 / unit.length());
      holds("Tajuk berita yang panjang\n\n" + line + "\nAyat biasa di sini.\n");
      holds(line);
    }
    for (String line :
        List.of(
            "Iran",
            "KUALA LUMPUR",
            "Tajuk berita yang pendek",
            "Ayat pertama yang panjang.",
            "- butir",
            "© 2024 Iran",
            "Artikel Berkaitan",
            "Leave a comment",
            "Oleh Ali Abu",
            "0 211",
            "Sebab",
            "12 Mac 2024",
            "-- BERNAMA",
            "Tags: a, b",
            "Siti Hajar")) {
      holds(String.join("\n", Collections.nCopies(20_000, line)));
      holds(String.join("\n", Collections.nCopies(10_000, line + "\nAyat pertama Iran di sini.")));
    }
  }
}
