package arkib.theme;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

  @TempDir Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void noFileOfTheDefaultThemeIsForgotten() throws IOException {
    Path source = Path.of("templates");
    try (Stream<Path> files = Files.walk(source)) {
      List<String> there =
          files
              .filter(Files::isRegularFile)
              .map(file -> source.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
      assertThat(DefaultTheme.FILES).isSubsetOf(there).isSorted();
      assertThat(ThemeParts.names()).isEqualTo(there);
    }
  }

  @Test
  void aSiteWithoutTemplatesHasTheDefaultTheme() {
    Theme theme = Theme.in(folder.resolve("none"), "", diagnostics);
    assertThat(theme.template("article.peb")).get().asString().contains("{% extends");
    assertThat(theme.assets())
        .extracting(Theme.Asset::name)
        .containsExactly(
            "arkib.css", "frames.js", "icon.svg", "old-links.js", "search.css", "search.js");
    assertThat(theme.assets().get(0).path()).matches("/assets/arkib\\.[0-9a-f]{8}\\.css");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void theEditorsOwnFileWinsFileByFile() throws IOException {
    write("article.peb", "\uFEFFmine\r\nlines\r");
    write("assets/logo.svg", "<svg/>");
    Theme theme = Theme.in(folder, "", diagnostics);
    assertThat(theme.template("article.peb")).contains("mine\nlines\n");
    assertThat(theme.template("page.peb")).isPresent();
    assertThat(theme.assets()).extracting(Theme.Asset::name).contains("arkib.css", "logo.svg");
    assertThat(theme.asset("logo.svg")).contains("<svg/>".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theDefaultTemplateHasANameOfItsOwn() throws IOException {
    write("article.peb", "mine");
    write("default/article.peb", "mine too");
    Theme theme = Theme.in(folder, "", diagnostics);
    assertThat(theme.template("article.peb")).contains("mine");
    assertThat(theme.template("default/article.peb")).get().asString().contains("{% extends");
    assertThat(theme.template("default/kaki.peb")).isEmpty();
    assertThat(theme.template("default/assets/arkib.css")).isEmpty();
    assertThat(theme.template("default/../article.peb")).isEmpty();
  }

  @Test
  void aNameWithAHashFollowsTheContent() throws IOException {
    write("assets/arkib.css", "a");
    Theme one = Theme.in(folder, "", diagnostics);
    write("assets/arkib.css", "b");
    Theme other = Theme.in(folder, "", diagnostics);
    assertThat(one.assets()).isNotEqualTo(other.assets());
    assertThat(one.fingerprint()).isNotEqualTo(other.fingerprint());
    assertThat(other.fingerprint()).isEqualTo(Theme.in(folder, "", diagnostics).fingerprint());
  }

  @Test
  void anUnreadableOverrideIsToldAndNeverReplacedByTheDefault() throws IOException {
    Files.write(folder.resolve("article.peb"), new byte[] {'a', (byte) 0xff});
    Theme theme = Theme.in(folder, "", diagnostics);
    assertThat(theme.template("article.peb")).isEmpty();
    assertThat(diagnostics.sorted())
        .containsExactly(
            Diagnostic.of(Problem.FILE_UNREADABLE, Location.of("templates/article.peb"), "UTF-8"));
  }

  @Test
  void aLinkIsLeftAloneAndTold() throws IOException {
    write("elsewhere.txt", "x");
    Files.createSymbolicLink(folder.resolve("base.peb"), folder.resolve("elsewhere.txt"));
    Theme theme = Theme.in(folder, "", diagnostics);
    assertThat(theme.template("base.peb")).isEmpty();
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::problem)
        .containsExactly(Problem.FILE_LINK_IGNORED);
  }

  @Test
  void whatIsNoPartOfAThemeIsLeftAlone() throws IOException {
    write("README.md", "x");
    write(".git/config.peb", "x");
    write(".hidden.peb", "x");
    Theme theme = Theme.in(folder, "", diagnostics);
    assertThat(theme.fingerprint())
        .isEqualTo(Theme.in(folder.resolve("none"), "", diagnostics).fingerprint());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd.peb",
        "../x.peb",
        "a/../../x.peb",
        "assets/../../x.css",
        "a\\x.peb",
        "c:x.peb",
        "./x.peb",
        "assets/a?b.css",
        "note.txt"
      })
  void refusesNamesThatLeadOutOfTheTheme(String name) {
    assertThat(Theme.isPart(name)).isFalse();
    assertThat(Theme.in(folder, "", diagnostics).template(name)).isEmpty();
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
