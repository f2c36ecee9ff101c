package arkib.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which bytes are which text. */
class TextReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<String> read(byte[] bytes) {
    return TextReader.text(bytes, Location.of("content/a.txt"), diagnostics).map(SourceText::text);
  }

  private Optional<String> read(String text, Charset charset) {
    return read(text.getBytes(charset));
  }

  private void assertTold(Problem problem, String... arguments) {
    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.problem()).isEqualTo(problem);
              assertThat(d.location()).hasToString("content/a.txt");
              assertThat(d.arguments()).containsExactly(arguments);
            });
  }

  @Test
  void utf8IsReadWithAndWithoutAByteOrderMark() {
    assertThat(read("“Kami” – برتيا 😀", UTF_8)).contains("“Kami” – برتيا 😀");
    assertThat(read("\uFEFF“Kami”", UTF_8)).contains("“Kami”");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void utf16IsReadWithAByteOrderMark() {
    assertThat(read("\uFEFF“Kami” 😀\r\n", UTF_16LE)).contains("“Kami” 😀\r\n");
    assertThat(read("\uFEFF“Kami” 😀\r\n", UTF_16BE)).contains("“Kami” 😀\r\n");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb\n", "a\r\nb\r\n", "a\rb\r", "a\r\nb\rc\n", "\n\na"})
  void lineEndsStayAsTheyAre(String text) {
    assertThat(read(text, UTF_8)).contains(text);
  }

  @ParameterizedTest
  @CsvSource({"'', 0", "a, 1", "'a\n', 1", "'a\r\nb', 2", "'a\rb\r', 2", "'a\n\n', 2"})
  void physicalLinesAreCounted(String text, int lines) {
    assertThat(new SourceText(text, "", 0).lines()).isEqualTo(lines);
  }

  /** As captured pages of the nineties and Word on Windows write them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Kami” kata beliau.",
        "Dato’ Seri",
        "RM5 – RM6",
        "café",
        "Harga £5…",
        "‘Tidak’",
        "a’"
      })
  void windows1252IsReadWithAWarning(String text) {
    assertThat(read(text, Charset.forName("windows-1252"))).contains(text);
    assertTold(Problem.FILE_ENCODING_GUESSED, "windows-1252");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1256, سلامت داتڠ ك كوالا لومڤور, false",
    "windows-1256, سلامت داتغ ك كوالا لومبور, true",
    "windows-1251, Привет как дела сегодня, true",
    "Shift_JIS, 日本語のテキストです, true",
    "GB18030, 中文新闻报道内容, true"
  })
  void otherScriptsAreGuessed(String charset, String text, boolean whole) {
    Optional<String> read = read(text, Charset.forName(charset));

    assertTold(Problem.FILE_ENCODING_GUESSED, charset);
    // windows-1256 has no letter for ڠ and ڤ.
    assertThat(read.orElseThrow().equals(text)).isEqualTo(whole);
  }

  @Test
  void utf8ThatIsDamagedIsStillUtf8() {
    byte[] cut = Arrays.copyOf("“Kami” kata “dia”".getBytes(UTF_8), 24);

    assertThat(read(cut).orElseThrow()).startsWith("“Kami” kata “dia");
    assertTold(Problem.FILE_ENCODING_GUESSED, "UTF-8");
  }

  @Test
  void utf16ThatIsDamagedIsTold() {
    byte[] odd = Arrays.copyOf("\uFEFFFeri rosak".getBytes(UTF_16LE), 23);

    assertThat(read(odd).orElseThrow()).startsWith("Feri rosa");
    assertTold(Problem.FILE_ENCODING_GUESSED, "UTF-16LE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\n\t", "\uFEFF", "\uFEFF \n", "\u00a0\u3000"})
  void aFileWithoutAWordIsEmpty(String text) {
    assertThat(read(text, UTF_8)).isEmpty();
    assertTold(Problem.FILE_EMPTY);
  }

  @Test
  void aFileWithNulIsBinary() {
    assertThat(read("a\0b", ISO_8859_1)).isEmpty();
    assertTold(Problem.FILE_BINARY);
  }

  @Test
  void utf16WithoutAMarkAndUtf32AreBinary() {
    assertThat(read("Feri", UTF_16LE)).isEmpty();
    assertThat(read("\uFEFFFeri", Charset.forName("UTF-32LE"))).isEmpty();
    assertTold(Problem.FILE_BINARY);
  }

  @Test
  void tenMebibytesAreReadAndOneByteMoreIsNot() {
    byte[] most = new byte[TextReader.MAX_BYTES];
    Arrays.fill(most, (byte) 'a');

    assertThat(read(most).orElseThrow()).hasSize(TextReader.MAX_BYTES);
    assertThat(diagnostics.sorted()).isEmpty();

    byte[] more = Arrays.copyOf(most, most.length + 1);
    more[most.length] = 'a';
    assertThat(read(more)).isEmpty();
    assertTold(Problem.FILE_TOO_LARGE, "10");
  }

  @Test
  void whatCannotBeReadIsTold(@TempDir Path folder) throws IOException {
    // A folder in the place of a file: permissions do not keep out the administrator.
    Path directory = Files.createDirectory(folder.resolve("a.txt"));

    assertThat(TextReader.read(directory, "content/a.txt", diagnostics)).isEmpty();
    assertThat(TextReader.read(folder.resolve("none.txt"), "content/b.txt", diagnostics)).isEmpty();
    assertThat(diagnostics.sorted())
        .extracting(d -> d.location() + " " + d.problem())
        .containsExactly("content/a.txt FILE_UNREADABLE", "content/b.txt FILE_UNREADABLE");
    assertThat(diagnostics.sorted().get(1).arguments()).containsExactly("NoSuchFileException");
  }

  @Test
  void theFingerprintIsThatOfTheBytes(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), "\uFEFFabc".getBytes(UTF_8));

    SourceText text = TextReader.read(file, "a.txt", diagnostics).orElseThrow();

    assertThat(text.text()).isEqualTo("abc");
    assertThat(text.bytes()).isEqualTo(6);
    // printf '\xef\xbb\xbfabc' | sha256sum
    assertThat(text.sha256())
        .isEqualTo("1c28dc3f1f804a1ad9c9b4b4cf5e2658d16ad4ed08e3020d04a8d2865018947c");
  }
}
