package arkib.theme;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Node;
import arkib.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The default theme's scripts as sites get them: without what only people read. What is kept in
 * {@code src/main/resources} is what terser makes of them now; {@code mvn verify
 * -Dit.test=MinifiedScriptsIT -Dminified.write=true} writes it anew.
 */
class MinifiedScriptsIT {

  private static final String TERSER = "terser/5.47.1";
  private static final Path KEPT = Path.of("src/main/resources/arkib/theme/minified");
  private static final Path SCRIPTS = Path.of("templates/assets");

  @TempDir Path folder;

  @Test
  void areWhatIsMadeOfThem() throws IOException, InterruptedException {
    Node node = new Node(folder);
    String terser = node.webjar(TERSER, "dist").resolve("bundle.min.js").toString();
    for (String name : scripts()) {
      String script = SCRIPTS.resolve(name).toString();
      String made = node.run(Map.of(), "src/test/js/minify.mjs", terser, script);
      Path kept = KEPT.resolve(name);
      if (Boolean.getBoolean("minified.write")) {
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, made);
      }
      assertThat(kept)
          .as("run MinifiedScriptsIT with -Dminified.write=true and commit the file")
          .hasContent(made);
    }
  }

  @Test
  void theSearchIsSmallerThan15000Bytes() throws IOException {
    assertThat(Files.size(KEPT.resolve("search.js"))).isLessThan(15_000);
  }

  @Test
  void aSiteGetsThemAsLongAsTheyAreTheDefaultThemes() throws IOException {
    byte[] minified = Files.readAllBytes(KEPT.resolve("search.js"));
    assertThat(published()).isEqualTo(minified);
    Path own = ThemeParts.copy("assets/search.js", folder);
    assertThat(published()).isEqualTo(minified);
    String changed = Files.readString(own) + "// Mine.\n";
    Files.writeString(own, changed);
    assertThat(published()).isEqualTo(changed.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] published() {
    return Theme.in(folder, "", new Diagnostics()).asset("search.js").orElseThrow();
  }

  private static List<String> scripts() {
    return DefaultTheme.FILES.stream()
        .filter(name -> name.endsWith(".js"))
        .map(name -> name.substring("assets/".length()))
        .toList();
  }
}
