package arkib.names.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Folder;
import arkib.Run;
import arkib.SiteFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of suggestions belongs to the editor: lines are added at its end, none is changed. */
class DraftFileTest {

  private static final String FILE = "content/names/suggestions.yaml";

  @TempDir Path temp;
  private SiteFolder site;

  @BeforeEach
  void aSite() throws IOException {
    site =
        new SiteFolder(temp)
            .with("content/a.md", "---\ntitle: a\n---\n\nSemalam Puan Maznah Kulup hadir.\n");
  }

  private Run write(String... more) {
    String[] arguments = new String[more.length + 6];
    System.arraycopy(
        new String[] {"names", "--write", "--site", temp.toString(), "--lang", "ms"},
        0,
        arguments,
        0,
        6);
    System.arraycopy(more, 0, arguments, 6, more.length);
    return Run.of(arguments);
  }

  private String written() throws IOException {
    return Files.readString(temp.resolve(FILE));
  }

  @Test
  void keepsWhatTheEditorWrote() throws IOException {
    String own = "# Catatan saya\nversion: 1\nentities:\n  - id: x\n    type: topic\n    name: xyz";
    site.with(FILE, own);
    assertThat(write().out()).endsWith("1 entri ditambah sebagai komen, untuk anda terima\n");
    assertThat(written())
        .startsWith(own + "\n\n## 1 sebutan, 1 artikel\n")
        .contains("#  - id: maz");
  }

  @Test
  void writesLinesAsTheFileHasThem() throws IOException {
    site.with(FILE, "version: 1\r\nentities:\r\n");
    write();
    assertThat(written()).endsWith("#    titles: [Puan]\r\n").doesNotContainPattern("[^\r]\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'#  - id: maznah-kulup'",
    "'#    name: \"Maznah  Kulup\"'",
    "'#      - { text: maznah kulup, kind: nickname }'"
  })
  void suggestsNotAgainWhatItHasAsAComment(String line) throws IOException {
    String own = "version: 1\nentities:\n" + line + "\n";
    site.with(FILE, own);
    write();
    assertThat(written()).isEqualTo(own);
  }

  @Test
  void writesAsManyAsAskedFor() throws IOException {
    site.with("content/b.md", "---\ntitle: b\n---\n\nSemalam Haji Leman Tukang hadir.\n");
    write("--limit", "1");
    assertThat(written()).containsOnlyOnce("#  - id:");
    write("--limit", "2");
    assertThat(written().lines().filter(line -> line.startsWith("#  - id:"))).hasSize(2);
  }

  @Test
  void leavesAFileAloneThatIsNotUtf8() throws IOException {
    byte[] latin = "# caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    site.with(FILE, latin);
    Run run = write();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("suggestions.yaml bukan UTF-8");
    assertThat(Files.readAllBytes(temp.resolve(FILE))).isEqualTo(latin);
  }

  @Test
  void tellsWhereItCannotBeWritten() throws IOException {
    site.with("content/names", "a file where a folder should be");
    Folder before = Folder.read(temp);
    Run run = write();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("suggestions.yaml tidak dapat ditulis");
    assertThat(Folder.read(temp)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"Yes, '\"Yes\"'", "Ali, Ali", "Dato' Ali, Dato' Ali", "a: b, '\"a: b\"'"})
  void quotesWhatYamlWouldMisread(String text, String scalar) {
    assertThat(DraftYaml.scalar(text)).isEqualTo(scalar);
  }
}
