package arkib.serve;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Folder;
import arkib.SiteFolder;
import arkib.diagnostic.MessageLanguage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the editor's panel tells, and the page of a source file. */
class PanelIT {

  private static final String CAPTURE = "tangkapan/iran-pakistan.txt";

  @TempDir static Path temp;
  private static Served served;

  @BeforeAll
  static void serve() throws Exception {
    SiteFolder site = new SiteFolder(temp.resolve("site"));
    Files.createDirectories(site.root().resolve("content"));
    Folder.copy(Path.of("content/names"), site.root().resolve("content/names"));
    site.with("content/" + CAPTURE, Files.readAllBytes(Path.of("content/" + CAPTURE)))
        .withArticle("a.md", "<b>Satu</b> & dua", "date: 2025-05-01", "kunci: x");
    served = Served.of(site, MessageLanguage.MS);
  }

  @AfterAll
  static void end() throws IOException {
    served.close();
  }

  private static JsonNode panel(String page) throws IOException {
    return new ObjectMapper().readTree(served.get("/_arkib/panel?page=" + page).text());
  }

  private static String capture() throws IOException {
    return Folder.filesOf(served.folder().resolve("tanpa-tarikh")).stream()
        .map(file -> "/" + served.folder().relativize(file).toString().replace('\\', '/'))
        .filter(path -> path.matches("/tanpa-tarikh/[^/]+/index\\.html"))
        .map(path -> path.replace("index.html", ""))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCaptureIsToldLineByLine() throws IOException {
    JsonNode panel = panel(capture());
    assertThat(panel.at("/file/text").asText()).isEqualTo("content/" + CAPTURE);
    List<String> roles = new ArrayList<>();
    List<String> rules = new ArrayList<>();
    for (JsonNode row : panel.at("/lines/rows")) {
      roles.add(row.get("role").asText());
      rules.add(row.get("rule").asText());
      assertThat(row.get("line").asInt()).isPositive();
    }
    assertThat(roles).contains("tajuk", "perenggan");
    assertThat(rules).anyMatch(rule -> !rule.isEmpty());
  }

  @Test
  void itsNamesHaveTheirScores() throws IOException {
    JsonNode names = panel(capture()).at("/names/rows");
    List<String> told = new ArrayList<>();
    names.forEach(row -> told.add(row.get("name").asText() + " " + row.get("carried").asText()));
    assertThat(told).contains("Iran true", "Pakistan true");
    assertThat(names.get(0).get("score").asText()).matches("\\d+(\\.\\d+)?");
  }

  @Test
  void itsWarningsSayWhatToDo() throws IOException {
    JsonNode rows = panel("/2025/05/b-satu-b-dua/").at("/warnings/rows");
    assertThat(rows).isNotEmpty();
    assertThat(rows.get(0).get("id").asText()).isEqualTo("key-unknown");
    assertThat(rows.get(0).get("place").asText()).startsWith("content/a.md:4");
    assertThat(rows.get(0).get("hint").asText()).isNotBlank();
  }

  @Test
  void anyOtherPageTellsOfTheWholeSite() throws IOException {
    JsonNode panel = panel("/");
    assertThat(panel.get("title").asText()).isEqualTo("Tentang laman ini");
    assertThat(panel.at("/warnings/rows")).isNotEmpty();
    assertThat(panel.has("file")).isFalse();
  }

  @Test
  void noPageIsNoPanel() {
    assertThat(served.get("/_arkib/panel").status()).isEqualTo(404);
    assertThat(served.get("/_arkib/panel?page=../x").status()).isEqualTo(404);
  }

  @Test
  void aSourceFileIsShownAsTextWithItsLineMarked() {
    Asked page = served.get("/_arkib/source?file=content/a.md&line=2");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
    assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
    assertThat(page.text())
        .contains(
            "<li id=\"L2\"><mark><bdi>title: &lt;b&gt;Satu&lt;/b&gt; &amp; dua</bdi></mark></li>")
        .doesNotContain("<b>Satu")
        .doesNotContain("<script");
  }
}
