package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed of reasons and times. The times themselves are nobody's to foresee. */
class InquiryTest {

  @TempDir Path temp;
  private SiteFolder site;

  @BeforeEach
  void aSite() throws IOException {
    site =
        new SiteFolder(temp)
            .with("content/site.yaml", "outputs: []\nsearch.enabled: false\n")
            .withArticle("a.md", "Satu", "date: 2025-01-01", "tags: [banjir]")
            .withArticle("b.md", "Dua", "date: 2025-02-01", "tags: [jeti]");
  }

  @Test
  void aTableOfPhasesThenWhatWasSlowest() {
    String out = site.build("--profile").out();
    assertThat(out.lines().filter(line -> line.matches(".* \\d+\\.\\d+ (s|MiB).*")))
        .extracting(line -> line.replaceAll("\\d+\\.\\d+ (s|MiB)", "$1").replaceAll(" +", " "))
        .contains(
            "settings and theme s",
            "finding sources s 2",
            "reading and parsing s s 2 MiB",
            "planning s 36",
            "making pages s",
            " fingerprints s 36",
            " articles s 2 MiB",
            " files for machines s 16 MiB",
            " comparing, writing aside s 36 MiB",
            "moving into place s 36",
            "Total s",
            " s article.peb × 2",
            " s content/a.md",
            " s /pada-hari-ini/");
    assertThat(out.indexOf("finding sources")).isLessThan(out.indexOf("making pages"));
    assertThat(out)
        .contains("Phase", "Processor time ", "Templates, by", "Articles that", "Pages ");
  }

  @Test
  void whatWasNotDoneIsNotTold() throws IOException {
    site.build();
    String out = site.build("--profile").out();
    assertThat(out)
        .contains("finding sources", "reading and parsing", "looking through the output folder")
        .doesNotContain("planning", "making pages", "fingerprints", "writing the ledger");
    site.withArticle("a.md", "Lagi", "date: 2025-01-02");
    assertThat(site.build("--profile").out())
        .contains("planning", "fingerprints", "  articles ", "writing the ledger of pages")
        .doesNotContain("making the search index");
  }

  @Test
  void whoDoesNotAskGetsNoTable() {
    assertThat(site.build().out().lines()).hasSize(2);
  }

  @Test
  void forProgramsAsOneObject() throws IOException {
    Run run = site.build("--profile", "--explain-rebuild", "--format", "json");
    JsonNode root = new ObjectMapper().readTree(run.out());
    List<String> phases = new ArrayList<>();
    root.at("/profile/phases").forEach(row -> phases.add(row.get("phase").asText()));
    assertThat(phases).startsWith("settings", "sources", "ledgers", "reading").contains("moving");
    assertThat(root.at("/profile/wall").asLong()).isPositive();
    assertThat(root.at("/profile/heap").asLong()).isPositive();
    assertThat(root.at("/profile/templates")).isNotEmpty();
    assertThat(root.at("/rebuild/answer").asText()).isEqualTo("all");
    assertThat(root.at("/rebuild/rebuilt")).hasSize(root.at("/summary/pages").asInt());
    assertThat(root.at("/rebuild/rebuilt/0/reasons/0/cause").asText()).isEqualTo("first-build");
  }

  @Test
  void reasonsOneForAll() {
    assertThat(site.build("--explain-rebuild").out().lines().skip(2))
        .containsExactly(
            "36 of 36 pages were made, all for one reason: nothing was built into this folder before");
    assertThat(site.build("--explain-rebuild").out().lines().skip(2))
        .containsExactly("No page was made: all 36 are made of what they were made of before.");
  }

  @Test
  void reasonsTogetherThenPageByPage() throws IOException {
    site.build();
    site.withArticle("b.md", "Dua", "date: 2025-02-01", "tags: [jeti]", "standfirst: Lain")
        .with("templates/404.peb", "x");
    assertThat(site.build("--explain-rebuild").out().lines().skip(2))
        .contains(
            "36 of 36 pages were made, for these reasons (a page may have several):",
            "      36  the theme changed: templates/404.peb changed",
            "       1  the text changed",
            "/2025/02/dua/: the text changed: content/b.md")
        .noneMatch(line -> line.startsWith("/404.html"));
  }

  @Test
  void reasonsOfOnePageInBothLanguages() throws IOException {
    site.build();
    assertThat(site.build("--explain-rebuild", "2025/01/satu").out().lines().skip(2))
        .containsExactly("/2025/01/satu/ was not made: all that it is made of is as it was.");
    site.withArticle("a.md", "Satu", "date: 2025-01-01", "tags: [banjir]", "standfirst: Lain");
    assertThat(site.build("--explain-rebuild=/2025/02/dua/", "--lang", "ms").out().lines().skip(2))
        .containsExactly(
            "/2025/02/dua/ dibuat:", "  artikel sebelumnya berubah: content/a.md berubah");
    site.without("content/b.md");
    // One line more: that the page is gone is a note.
    assertThat(site.build("--explain-rebuild=/2025/02/dua/").out().lines().skip(3))
        .containsExactly(
            "/2025/02/dua/ is no page of the site any more; it was one before this build.");
    assertThat(site.build("--explain-rebuild=/2025/03/satu/").out().lines().skip(2))
        .containsExactly(
            "There is no page /2025/03/satu/",
            "Perhaps one of these was meant:",
            "  /2025/01/satu/");
  }

  @Test
  void quietIsQuiet() {
    assertThat(site.build("--profile", "--explain-rebuild", "--quiet").out()).isEmpty();
  }
}
