package arkib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Run;
import arkib.SiteFolder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code arkib explain} tells of names: which, where, by which text, with what score. */
class ExplainNamesTest {

  private static final String AUTHORITY =
      """
      version: 1
      entities:
        - id: asim-munir
          type: person
          name: Asim Munir
          aliases:
            - { text: Munir, requires: { title: [Jeneral] } }
          titles: [Jeneral]
        - { id: pakistan, type: place, kind: country, name: Pakistan }
        - { id: tentera-pakistan, type: organisation, name: Tentera Pakistan, implies: [pakistan] }
        - { id: oman, type: place, name: Oman }
      """;

  @TempDir Path temp;

  @BeforeEach
  void aSite() throws IOException {
    new SiteFolder(temp)
        .with("content/names/nama.yaml", AUTHORITY)
        .with(
            "content/a.md",
            "---\ntitle: Asim Munir pulang\n---\n\nJeneral Munir tiba.\n\nTentera Pakistan gembira.\n");
  }

  private Run explain(String... more) {
    String[] arguments = new String[more.length + 1];
    arguments[0] = "explain";
    System.arraycopy(more, 0, arguments, 1, more.length);
    return Run.of(arguments);
  }

  @Test
  void forPeople() {
    Run run = explain(temp.resolve("content/a.md").toString(), "--lang", "en");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("  Names (4 entries; an article carries a name from 1 point):\n")
        .contains("       5  Asim Munir [asim-munir]: ")
        .contains("       1  Tentera Pakistan [tentera-pakistan]: Tentera Pakistan 1\n")
        .contains(
            """
                headline 0–10: Asim Munir → asim-munir +3
                first paragraph 1 0–13: Jeneral Munir → asim-munir by "Munir" +2
                block 2 0–16: Tentera Pakistan → tentera-pakistan +1, pakistan +0.5
            """);
  }

  @Test
  void inMalay() {
    assertThat(explain(temp.resolve("content/a.md").toString(), "--lang", "ms").out())
        .contains(
            "Nama (4 entri; ", "perenggan pertama 1 0–13: Jeneral Munir → asim-munir melalui");
  }

  @Test
  void forPrograms() throws IOException {
    Run run = explain(temp.resolve("content/a.md").toString(), "--json");
    JsonNode names = new ObjectMapper().readTree(run.out()).get("names");
    assertThat(names.at("/carried/0/entry").asText()).isEqualTo("asim-munir");
    assertThat(names.at("/carried/0/score").asDouble()).isEqualTo(5);
    assertThat(names.at("/mentions/1/place/part").asText()).isEqualTo("first-paragraph");
    assertThat(names.at("/mentions/1/alias").asText()).isEqualTo("Munir");
    assertThat(names.at("/mentions/1/end").asInt()).isEqualTo(13);
    assertThat(names.at("/mentions/2/implies/0/score").asDouble()).isEqualTo(0.5);
  }

  @Test
  void howTheAuthorityFileWasRead() throws IOException {
    String file = temp.resolve("content/names/nama.yaml").toString();
    assertThat(explain(file, "--lang", "en").out())
        .contains(
            """
            3: Asim Munir [asim-munir] (people)
                Munir (behind Jeneral)
                titles: Jeneral
            """,
            "Pakistan [pakistan] (places, country)");
    JsonNode root = new ObjectMapper().readTree(explain(file, "--json").out());
    assertThat(root.at("/entities")).hasSize(4);
    assertThat(root.at("/entities/0/aliases/1/requires/title/0").asText()).isEqualTo("Jeneral");
  }

  @Test
  void aMistakeOfTheAuthorityFileWithItsLine() throws IOException {
    new SiteFolder(temp)
        .with("content/names/nama.yaml", AUTHORITY + "  - { id: oman, type: place, name: Oman }\n");
    Run run = explain(temp.resolve("content/a.md").toString(), "--lang", "en");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("nama.yaml:12:").contains(": error: ");
  }

  @Test
  void nothingOutsideASite(@TempDir Path elsewhere) throws IOException {
    new SiteFolder(elsewhere).with("a.md", "---\ntitle: Asim Munir\n---\n\nx\n");
    String file = elsewhere.resolve("a.md").toString();
    assertThat(explain(file, "--site", elsewhere.toString(), "--lang", "en").out())
        .contains("headline       Asim Munir")
        .doesNotContain("entries");
  }
}
