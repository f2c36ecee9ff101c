package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code arkib templates}: what is told of a theme's files, and what is copied. */
class TemplatesIT {

  @TempDir Path temp;
  private SiteFolder site;

  @BeforeEach
  void makeASite() throws IOException {
    site = new SiteFolder(temp).withArticle("a.md", "Feri baharu", "date: 2025-03-01");
  }

  @Test
  void listTellsWhoseEachFileIs() throws IOException {
    site.with("templates/article.peb", "mine")
        .with("templates/404.peb", Files.readString(Path.of("templates/404.peb")))
        .with("templates/kaki.peb", "mine")
        .with("templates/notes.txt", "no part of a theme");
    Run run = templates("list");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .contains(
            "404.peb              yours, the same as the default one: delete it to follow the default",
            "article.peb          yours, in place of the default one",
            "assets/arkib.css     default",
            "kaki.peb             yours, none of the default theme")
        .noneMatch(line -> line.contains("notes"))
        .isSortedAccordingTo(
            (a, b) -> a.contains(" files, ") ? 1 : b.contains(" files, ") ? -1 : a.compareTo(b));
    assertThat(run.out()).endsWith(" files, 3 of them yours\n");
  }

  @Test
  void listTellsProgramsToo() throws IOException {
    site.with("templates/article.peb", "mine");
    JsonNode all = new ObjectMapper().readTree(templates("list", "--format", "json").out());
    List<String> told = new ArrayList<>();
    all.forEach(part -> told.add(part.get("name").asText() + " " + part.get("origin").asText()));
    assertThat(told).contains("404.peb default", "article.peb changed");
  }

  @Test
  void ejectCopiesADefaultTemplate() throws IOException {
    Run run = templates("eject", "article");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(temp.resolve("templates/article.peb") + "\n");
    assertThat(temp.resolve("templates/article.peb"))
        .hasSameBinaryContentAs(Path.of("templates/article.peb"));
    assertThat(templates("list").out()).contains(" files, 1 of them yours\n");
  }

  @Test
  void ejectKnowsAFileByItsLastName() {
    assertThat(templates("eject", "arkib.css", "templates/base.peb").code()).isZero();
    assertThat(temp.resolve("templates/assets/arkib.css")).isNotEmptyFile();
    assertThat(temp.resolve("templates/base.peb")).isNotEmptyFile();
  }

  @Test
  void ejectNeverWritesOverWhatIsThere() throws IOException {
    site.with("templates/article.peb", "mine");
    Run run = templates("eject", "article.peb");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).endsWith("article.peb is there already; nothing was changed\n");
    assertThat(temp.resolve("templates/article.peb")).hasContent("mine");
  }

  /** A site with the whole theme copied looks as it did. */
  @Test
  void ejectWithoutANameCopiesTheWholeTheme() throws IOException {
    site.build();
    Folder before = site.made();
    site.with("templates/kaki.peb", "mine");
    assertThat(templates("eject").code()).isZero();
    assertThat(Folder.read(temp.resolve("templates")).files().keySet())
        .containsAll(Folder.read(Path.of("templates")).files().keySet());
    site.build();
    site.made().assertEquals(before);
    Run again = templates("eject");
    assertThat(again.code()).as("what is there is left out").isZero();
    assertThat(again.out()).isEmpty();
  }

  @Test
  void ejectSuggestsTheNameThatWasMeant() {
    Run run = templates("eject", "articel");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("unknown: articel. Did you mean article.peb?\n");
    assertThat(templates("eject", "../../etc/passwd").err()).startsWith("unknown: ../../etc/");
  }

  @Test
  void ejectMakesNoTemplatesWhereThereIsNoSite() throws IOException {
    Path nowhere = Files.createDirectory(temp.resolve("nowhere"));
    Run run = Run.of("templates", "eject", "article", "--site", nowhere.toString(), "--lang", "en");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("[content-missing]");
    assertThat(nowhere).isEmptyDirectory();
  }

  /** A template of the site's own may change one block and leave all else to the default one. */
  @Test
  void aTemplateBuildsOnTheDefaultInWhosePlaceItStands() throws IOException {
    site.build();
    String before = article();
    site.with(
        "templates/article.peb",
        """
        {% extends "default/article.peb" %}
        {% block ending %}<p>Nombor 1</p>
        {{ parent() }}{% endblock %}
        """);
    assertThat(site.build().err()).isEmpty();
    assertThat(article()).isNotEqualTo(before).contains("<p>Nombor 1</p>");
    assertThat(article().replace("<p>Nombor 1</p>\n", "")).isEqualTo(before);
  }

  /** Its mistakes are told where they are, and those of what it builds on too. */
  @Test
  void aMistakeInAnOwnTemplateIsToldWithItsLine() throws IOException {
    site.with(
        "templates/article.peb",
        "{% extends \"default/article.peb\" %}\n{% block ending %}{{ article.boat }}{% endblock %}");
    Run run = site.build();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("templates/article.peb:2: error");
    site.with("templates/article.peb", "{% extends \"default/../article.peb\" %}");
    assertThat(site.build().err()).contains("there is no template default/../article.peb");
  }

  private String article() throws IOException {
    return Files.readString(site.output().resolve("2025/03/feri-baharu/index.html"));
  }

  private Run templates(String... arguments) {
    List<String> all = new ArrayList<>(List.of("templates"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--site", temp.toString(), "--lang", "en"));
    return Run.of(all.toArray(String[]::new));
  }
}
