package arkib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Run;
import arkib.SiteFolder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code arkib stats} counts. */
class StatsCommandTest {

  @TempDir Path temp;

  private Run stats(String... more) {
    return Run.of(
        Stream.concat(
                Stream.of("stats", "--site", temp.toString(), "--now", SiteFolder.NOW),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private void aSite() throws IOException {
    new SiteFolder(temp)
        .with(
            "content/names/n.yaml",
            "entities:\n  - {id: oman, type: place, name: Oman}\n  - {id: x, type: place, name: Xyz}\n")
        .withArticle("a.md", "Ke Oman", "date: 2019-05-17", "section: Sukan", "author: Siti")
        .withArticle("b.md", "Dari Oman", "date: 2019-06-17", "section: Sukan", "tags: [a, b]")
        .withArticle("c.md", "Tiga patah kata", "date: 2021-01-01", "section: Maritim")
        .withArticle("d.md", "Empat", "author: Siti")
        .withArticle("e.md", "Draf", "date: 2025-01-01", "draft: true")
        .withArticle("f.md", "Salah", "date: 2025-01-01", "withdrawn: Salah.")
        .with("content/pages/tentang.md", "---\ntitle: Tentang\n---\n\nx\n");
  }

  @Test
  void figuresAndBars() throws IOException {
    aSite();
    assertThat(stats("--lang", "en").out())
        .isEqualTo(
            """
            Articles                      4
            Undated                       1  25.0%
            From captures                 0  0.0%
            Words                         8  2 an article on average
            Names carried                 1  of 2 entries, 2 times
            Tags                          2
            Authors                       1
            Held back                     1
            Withdrawn                     1

            Articles by year
            2019                          2  ███████████████████████████████████████████████
            2020                          0
            2021                          1  ███████████████████████▌

            Articles by section
            Sukan                         2  ███████████████████████████████████████████████
            (no section)                  1  ███████████████████████▌
            Maritim                       1  ███████████████████████▌

            Longest times without an article
            564 days              2019-06-17 to 2021-01-01
            31 days               2019-05-17 to 2019-06-17
            """);
    assertThat(stats("--lang", "ms").out())
        .contains("Tempoh terpanjang tanpa artikel\n564 hari              2019-06-17 hingga")
        .contains("(tiada bahagian)");
  }

  @Test
  void noLineIsLongerThanTheTerminal() throws IOException {
    aSite();
    assertThat(stats("--lang", "en").out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(stats("--lang", "ms").out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void draftsWhereAsked() throws IOException {
    aSite();
    assertThat(stats("--drafts", "--lang", "en").out())
        .startsWith("Articles                      5");
  }

  @Test
  void forPrograms() throws IOException {
    aSite();
    JsonNode root = new ObjectMapper().readTree(stats("--format", "json").out());
    assertThat(root.at("/articles").asInt()).isEqualTo(4);
    assertThat(root.at("/years/2020").asInt()).isZero();
    assertThat(root.at("/sections/Sukan").asInt()).isEqualTo(2);
    assertThat(root.at("/gaps/0/days").asInt()).isEqualTo(564);
  }

  @Test
  void ofAnEmptyArchive() throws IOException {
    new SiteFolder(temp).with("content/site.yaml", "title: Warta\n");
    Run run = stats("--lang", "en");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Articles                      0").doesNotContain("█");
  }

  @Test
  void aBarIsExactToAnEighth() {
    assertThat(StatsText.bar(1, 8, 1)).isEqualTo("▏");
    assertThat(StatsText.bar(4, 8, 1)).isEqualTo("▌");
    assertThat(StatsText.bar(8, 8, 1)).isEqualTo("█");
    assertThat(StatsText.bar(0, 8, 10)).isEmpty();
    assertThat(StatsText.bar(1, 100_000, 10)).as("little is not nothing").isEqualTo("▏");
  }
}
