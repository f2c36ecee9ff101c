package arkib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Run;
import arkib.SiteFolder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code arkib list} lists. */
class ListCommandTest {

  @TempDir Path temp;
  private SiteFolder site;

  @BeforeEach
  void aSite() throws IOException {
    site =
        new SiteFolder(temp)
            .withArticle("a.md", "Lama", "date: 2019-05-17", "section: Sukan")
            .withArticle("b.md", "Baharu", "date: 2025-12-01 08:30", "section: Maritim")
            .withArticle("c.md", "Draf", "date: 2025-12-02", "draft: true")
            .withArticle("d.md", "Esok", "date: 2026-02-01 09:00", "section: sukan")
            .withArticle("e.md", "Lusa", "date: 2026-03-01")
            .withArticle("f.md", "Tamat", "date: 2020-01-01", "expires: 2021-01-01")
            .withArticle("g.md", "Tanpa tarikh")
            .with("content/pages/tentang.md", "---\ntitle: Tentang\n---\n\nx\n")
            .withArticle("h.md", "Salah", "date: 2020-02-01", "withdrawn: Tidak benar.");
  }

  private Run list(String... more) {
    return Run.of(
        Stream.concat(
                Stream.of("list", "--site", temp.toString(), "--now", SiteFolder.NOW),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private List<String> files(String... more) throws IOException {
    String[] arguments =
        Stream.concat(Stream.of(more), Stream.of("--format", "json")).toArray(String[]::new);
    return new ObjectMapper()
        .readTree(list(arguments).out()).get("articles").findValuesAsText("file").stream()
            .map(file -> file.replace("content/", "").replace(".md", ""))
            .toList();
  }

  @Test
  void newestFirstAndUndatedLast() {
    Run run = list("--lang", "en");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith(
            """
            2026-03-01        Lusa
                              content/e.md
                              Held back: scheduled for 2026-03-01
            2026-02-01 09:00  Esok
                              sukan · content/d.md
                              Held back: scheduled for 2026-02-01 09:00
            2025-12-02        Draf
                              content/c.md
                              Held back: a draft
            2025-12-01 08:30  Baharu
                              Maritim · content/b.md
            """)
        .contains("Held back: expired since 2021-01-01\n", "Withdrawn: Tidak benar.\n")
        .endsWith(
            """
            undated           Tanpa tarikh
                              content/g.md
            standing page     Tentang
                              content/pages/tentang.md

            9 articles
            Next to appear 2026-02-01T09:00+08:00: Esok
            """);
  }

  @Test
  void inMalay() {
    assertThat(list("--lang", "ms").out())
        .contains("Ditahan: masih draf\n", "Ditahan: akan terbit pada 2026-03-01\n")
        .contains("Ditarik balik: Tidak benar.\n", "tanpa tarikh      Tanpa tarikh\n")
        .endsWith("9 artikel\nSeterusnya terbit 2026-02-01T09:00+08:00: Esok\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--drafts                  | c",
        "--future                  | e d",
        "--drafts --future         | e d c",
        "--held                    | e d c f",
        "--undated                 | g",
        "--withdrawn               | h",
        "--section Sukan           | d a",
        "--section sukan --future  | d",
        "--since 2025-12           | e d c b",
        "--since 2026-02-02        | e",
        "--since 2026 --drafts     | ",
      })
  void onlyWhatIsAskedFor(String options, String expected) throws IOException {
    assertThat(String.join(" ", files(options.split(" ", -1))))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void nextForCron() throws IOException {
    assertThat(list("--next").out()).isEqualTo("2026-02-01T09:00+08:00\tappears\tcontent/d.md\n");
    site.withArticle("i.md", "Notis", "date: 2025-01-01", "expires: 2026-01-15");
    assertThat(list("--next").out()).isEqualTo("2026-01-15T00:00+08:00\texpires\tcontent/i.md\n");
    JsonNode root = new ObjectMapper().readTree(list("--next", "--format", "json").out());
    assertThat(root.at("/next/what").asText()).isEqualTo("expires");
    assertThat(root.has("articles")).isFalse();
    assertThat(list("--next", "--now", "2027-01-01T00:00:00Z").out()).isEmpty();
  }

  @Test
  void csvThatNoSpreadsheetTakesForAFormula() throws IOException {
    site.withArticle("j.md", "'=1+1'", "date: 2025-12-31", "tags: [a, b|c]");
    assertThat(list("--format", "csv").out())
        .startsWith("file,headline,date,updated,section,authors,tags,words,state\n")
        .contains("content/j.md,'=1+1,2025-12-31,,,,a|b\\|c,1,shown\n")
        .contains("content/c.md,Draf,2025-12-02,,,,,1,draft\n");
  }

  @Test
  void whatIsWrongIsToldAndTheRestListed() throws IOException {
    site.with("content/k.md", "---\ntitle: K\ndate: semalam\n---\n");
    Run run = list("--lang", "en");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("content/k.md:3:7: error: ");
    assertThat(run.out()).contains("10 articles");
  }

  @Test
  void nothingIsWritten() {
    list();
    assertThat(temp.resolve(".arkib")).doesNotExist();
    assertThat(temp.resolve("public")).doesNotExist();
  }

  @Test
  void optionsThatMakeNoSense() {
    for (String since : List.of("semalam", "2025-13", "201")) {
      Run run = list("--since", since, "--lang", "en");
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).startsWith("--since cannot be \"" + since + "\"\n");
    }
  }

  @Test
  void textFromFilesCannotMoveTheCursor() throws IOException {
    site.with("content/l.md", "---\ntitle: \"a\\e[31mb\"\ndate: 2025-12-30\n---\n\nx\n");
    assertThat(list().out()).doesNotContain("\u001b");
  }
}
