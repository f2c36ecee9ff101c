package arkib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Run;
import arkib.SiteFolder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code arkib names} tells. */
class NamesCommandTest {

  private static final String AUTHORITY =
      """
      version: 1
      entities:
        - { id: maznah-kulup, type: person, name: Maznah Kulup, aliases: [ { text: Maznah Kulub } ] }
        - { id: oman, type: place, kind: country, name: Oman }
        - { id: kota-selasih, type: place, kind: city, name: Kota Selasih }
        - { id: kota-kedua, type: place, kind: city, name: Kota Kedua }
      """;

  @TempDir Path temp;
  private SiteFolder site;

  @BeforeEach
  void aSite() throws IOException {
    site =
        new SiteFolder(temp)
            .with("content/names/nama.yaml", AUTHORITY)
            .withArticle("a.md", "Maznah Kulup di Oman", "date: 2025-01-01")
            .withArticle("b.md", "Maznah Kulub di Kota Kedua", "date: 2025-01-02")
            .withArticle("c.md", "Maznah Kulup di Kota Kedua", "date: 2025-01-03")
            .withArticle("d.md", "Ke Oman", "date: 2025-01-04", "draft: true")
            .withArticle("e.md", "Ke Oman", "date: 2099-01-04");
  }

  private Run names(String... more) {
    return Run.of(
        Stream.concat(
                Stream.of("names", "--site", temp.toString(), "--now", SiteFolder.NOW),
                Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void byTypeThenByCountInEnglish() {
    assertThat(names("--lang", "en").out())
        .isEqualTo(
            """
            people (1)
               articles  mentions  name
                      3         3  Maznah Kulup [maznah-kulup]: Maznah Kulup 2, Maznah Kulub 1

            places (3)
               articles  mentions  name
                      2         2  Kota Kedua (city) [kota-kedua]
                      1         1  Oman (country) [oman]
                      0         0  Kota Selasih (city) [kota-selasih]

            """);
  }

  @Test
  void inMalay() {
    assertThat(names("--lang", "ms").out())
        .contains("orang (1)\n    artikel   sebutan  nama\n", "tempat (3)\n");
  }

  @Test
  void draftsAndArticlesOfTheFutureWhenAsked() {
    assertThat(names("--lang", "en", "--drafts", "--future").out())
        .contains("        3         3  Oman (country) [oman]");
  }

  @Test
  void ofOneTypeOrKind() {
    assertThat(names("--lang", "en", "--kind", "person").out())
        .contains("people (1)")
        .doesNotContain("places");
    assertThat(names("--lang", "ms", "--kind", "orang").out()).contains("orang (1)");
    assertThat(names("--lang", "en", "--kind", "city").out())
        .contains("places (2)")
        .doesNotContain("Oman");
    Run wrong = names("--lang", "en", "--kind", "planet");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).startsWith("--kind cannot be \"planet\"\n");
  }

  @Test
  void forPrograms() throws IOException {
    JsonNode root = new ObjectMapper().readTree(names("--format", "json").out());
    assertThat(root.at("/names")).hasSize(4);
    assertThat(root.at("/names/0/id").asText()).isEqualTo("maznah-kulup");
    assertThat(root.at("/names/0/articles").asInt()).isEqualTo(3);
    assertThat(root.at("/names/0/mentions").asInt()).isEqualTo(3);
    assertThat(root.at("/names/0/spellings/1/text").asText()).isEqualTo("Maznah Kulub");
    assertThat(root.at("/names/0/spellings/1/count").asInt()).isEqualTo(1);
  }

  @Test
  void nothingWhereTheAuthorityFileIsWrong() throws IOException {
    site.with(
        "content/names/lagi.yaml",
        "version: 1\nentities:\n  - { id: oman, type: place, name: O }\n");
    Run run = names("--lang", "en");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("content/names/").contains(": error: ");
  }

  @Test
  void theSeedInBothLanguages() throws IOException {
    Path seed = Path.of("src/test/resources/arkib/parse/capture/00-seed.txt");
    Path other = temp.resolve("other");
    new SiteFolder(other).with("content/seed.txt", Files.readAllBytes(seed));
    String[] arguments = {"names", "--suggest", "--site", other.toString(), "--lang", "en"};
    assertThat(Run.of(arguments).out())
        .startsWith("Bageri (6), Baqeri (3), Bagheri (2) may be one name\n");
    arguments[5] = "ms";
    assertThat(Run.of(arguments).out())
        .startsWith("Bageri (6), Baqeri (3), Bagheri (2) mungkin satu nama\n");
  }

  @Test
  void onlySuggestionsOfAType() {
    String all = names("--suggest", "--lang", "en").out();
    assertThat(all).isEqualTo("Nothing to suggest: all that looks like a name is covered.\n");
  }

  @Test
  void textFromFilesCannotMoveTheCursor() throws IOException {
    site.with("content/f.md", "---\ntitle: f\n---\n\nSemalam Haji Leman\u202e hadir\u009b31m.\n");
    String out = names("--suggest", "--lang", "en").out();
    assertThat(out).contains("Leman", "\ufffd").doesNotContain("\u202e", "\u009b");
  }
}
