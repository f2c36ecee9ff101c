package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told to whoever uploads a site: an uploader that does as it is told has the site. */
class ChangesIT {

  @TempDir Path root;
  private SiteFolder site;
  // What the uploader has, by path.
  private final Map<String, String> uploaded = new TreeMap<>();

  @BeforeEach
  void aSite() throws IOException {
    site =
        new SiteFolder(root)
            .with("content/site.yaml", "baseUrl: https://example.org/arkib/\n")
            .withArticle("satu.md", "Satu", "date: 2025-01-02", "tags: [a, b]")
            .withArticle("dua.md", "Dua", "date: 2025-02-03");
    assertThat(site.build().code()).isZero();
  }

  private Path file() {
    return root.resolve(".arkib/changes.json");
  }

  // Once it was swapped, the folder is a link.
  private Map<String, String> made() throws IOException {
    return Folder.read(site.output().toRealPath()).files();
  }

  private JsonNode changes() throws IOException {
    return new ObjectMapper().readTree(Files.readString(file()));
  }

  private Set<String> paths(String which) throws IOException {
    Set<String> paths = new TreeSet<>();
    changes().get(which).forEach(entry -> paths.add(entry.get("path").asText()));
    return paths;
  }

  private void upload() throws IOException {
    for (String which : new String[] {"added", "changed"}) {
      for (JsonNode entry : changes().get(which)) {
        String path = entry.get("path").asText();
        Path made = site.output().resolve(path);
        assertThat(entry.get("sha256").asText()).isEqualTo(Sha256.of(Files.readAllBytes(made)));
        assertThat(entry.get("size").asLong()).isEqualTo(Files.size(made));
        uploaded.put(path, made().get(path));
      }
    }
    uploaded.keySet().removeAll(paths("removed"));
  }

  private void edit() throws IOException {
    site.withArticle("tiga.md", "Tiga", "date: 2025-02-04");
    site.withArticle("satu.md", "Satu", "date: 2025-01-02", "tags: [a]");
    site.without("content/dua.md");
  }

  @Test
  void theFirstBuildAddsAll() throws IOException {
    assertThat(paths("added")).isEqualTo(made().keySet());
    assertThat(paths("changed")).isEmpty();
    assertThat(paths("removed")).isEmpty();
    JsonNode first = changes().get("added").get(0);
    assertThat(first.get("path").asText()).isEqualTo("2025/01/feed.xml");
    assertThat(first.get("url").asText()).isEqualTo("https://example.org/arkib/2025/01/feed.xml");
  }

  @Test
  void anEditIsToldByWhatItDid() throws IOException {
    upload();
    Map<String, String> before = made();
    edit();
    assertThat(site.build().code()).isZero();
    assertThat(paths("added")).contains("2025/02/tiga/index.html");
    assertThat(paths("changed"))
        .contains("index.html", "manifest-sha256.txt", "manifest-sha256/2025-02.txt");
    assertThat(paths("removed")).contains("2025/02/dua/index.html", "tag/b/index.html");
    changes()
        .get("removed")
        .forEach(
            entry ->
                assertThat(entry.get("sha256").asText())
                    .isEqualTo(
                        Sha256.of(
                            before
                                .get(entry.get("path").asText())
                                .getBytes(StandardCharsets.UTF_8))));
    upload();
    assertThat(uploaded).isEqualTo(made());
  }

  @Test
  void aBuildThatChangesNothingSaysSo() throws IOException {
    site.build();
    assertThat(Files.readString(file()))
        .isEqualTo("{\n\"version\": 1,\n\"added\": [],\n\"changed\": [],\n\"removed\": []\n}\n");
  }

  /**
   * Between the site and what is told of it a build can be cut off: here by a folder in the way.
   */
  @ParameterizedTest
  @ValueSource(strings = {"", "--atomic"})
  void whatWasNotToldIsToldByTheNextBuild(String way) throws IOException {
    String[] options = way.isEmpty() ? new String[0] : new String[] {way};
    upload();
    Files.delete(file());
    Files.createDirectories(file().resolve("menghalang"));
    edit();
    Run cutOff = site.build(options);
    assertThat(cutOff.code()).isEqualTo(1);
    assertThat(cutOff.err()).contains("changes.json");
    assertThat(made()).containsKey("2025/02/tiga/index.html");
    Folder.delete(file());
    site.withArticle("empat.md", "Empat", "date: 2025-03-04");
    assertThat(site.build(options).code()).isZero();
    assertThat(paths("added")).contains("2025/02/tiga/index.html", "2025/03/empat/index.html");
    upload();
    assertThat(uploaded).isEqualTo(made());
    site.build(options);
    assertThat(paths("added")).isEmpty();
  }

  // Nobody knows what the files were: those that are there as they should be were so before.
  @Test
  void withoutALedgerWhatDiffersIsTold() throws IOException {
    upload();
    for (Path file : Folder.filesOf(root.resolve(".arkib"))) {
      if (file.getFileName().toString().equals("pages")) {
        Files.delete(file);
      }
    }
    edit();
    assertThat(site.build().code()).isZero();
    assertThat(paths("changed")).doesNotContain("robots.txt").contains("index.html");
    upload();
    assertThat(uploaded).isEqualTo(made());
  }

  @Test
  void anotherOutputFolderHasItsOwn() throws IOException {
    String before = Files.readString(file());
    site.build("--out", root.resolve("lain").toString());
    assertThat(Files.readString(file())).isEqualTo(before);
    assertThat(Folder.filesOf(root.resolve(".arkib")))
        .anyMatch(file -> file.toString().replace('\\', '/').matches(".*/lain-[^/]+/changes.json"));
  }
}
