package arkib.theme;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Folder;
import arkib.Run;
import arkib.SiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The worked changes of {@code templates/README.md} do what it says: each is made in a copy of the
 * sample site, block by block as a reader would, and its {@code html} stands in the page named.
 */
class GuideIT {

  private static final Path GUIDE = Path.of("templates/README.md");
  private static final String NOW = "2026-11-23T08:00:00+08:00";

  @TempDir Path temp;
  private SiteFolder site;

  static List<GuideChange> changes() throws IOException {
    return GuideChange.in(Files.readString(GUIDE));
  }

  @BeforeEach
  void copyTheSampleSite() throws IOException {
    Folder.copy(Path.of("content"), temp.resolve("content"));
    site = new SiteFolder(temp);
  }

  @Test
  void hasThreeChanges() throws IOException {
    assertThat(changes()).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void doesWhatItSays(GuideChange change) throws IOException {
    List<GuideChange.Step> shown = new ArrayList<>();
    for (GuideChange.Step step : change.steps()) {
      switch (step.kind()) {
        case "css", "twig" -> site.with(step.path(), step.text());
        case "diff" -> change(step);
        case "sh" -> run(step.text());
        default -> shown.add(step);
      }
    }
    assertThat(shown).isNotEmpty();
    Run built = site.build("--now", NOW);
    assertThat(built.code()).as(built.err()).isZero();
    for (GuideChange.Step step : shown) {
      assertThat(onOneLine(Files.readString(temp.resolve(step.path()))))
          .containsPattern(pattern(step.text()));
    }
  }

  /** "The change is in each article and in no other page." */
  @Test
  void theLineBelowArticlesIsInAllOfThemAndInNoOtherPage() throws IOException {
    for (GuideChange.Step step : changes().get(1).steps()) {
      if (step.kind().equals("twig")) {
        site.with(step.path(), step.text());
      }
    }
    site.build("--now", NOW);
    Map<String, String> pages = site.made().files();
    assertThat(having(pages, "pembetulan@warta.example"))
        .isNotEmpty()
        .isEqualTo(having(pages, "<article class=\"story\""));
  }

  /** A property that the stylesheet does not have would change nothing. */
  @Test
  void theStylesheetHasThePropertiesThatTheGuideSets() throws IOException {
    String css = Files.readString(Path.of("templates/assets/arkib.css"));
    Pattern property = Pattern.compile("--[a-z0-9]+(?=\\s*:)");
    String own = changes().get(0).steps().get(0).text();
    assertThat(property.matcher(own).results().map(m -> m.group()).distinct().toList())
        .isNotEmpty()
        .allMatch(name -> css.contains("  " + name + ":"));
    assertThat(css).contains(".nameplate");
  }

  // Lines with "-" stand there together, and lines with "+" come in their place.
  private void change(GuideChange.Step step) throws IOException {
    Path file = temp.resolve(step.path());
    String before = Files.readString(file);
    String gone = lines(step, "-");
    assertThat(before).as("%s has what the guide changes", step.path()).containsOnlyOnce(gone);
    Files.writeString(file, before.replace(gone, lines(step, "+")));
  }

  // "…" in the guide stands for a hash.
  private static Pattern pattern(String shown) {
    return Pattern.compile(
        Arrays.stream(onOneLine(shown).split("…", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("[0-9a-f]+")));
  }

  // Spaces between elements are the default theme's matter.
  private static String onOneLine(String html) {
    return html.replaceAll("\\s+", " ").replace("> <", "><").strip();
  }

  private static String lines(GuideChange.Step step, String sign) {
    return step.text()
        .lines()
        .filter(line -> line.startsWith(sign))
        .map(line -> line.substring(1) + "\n")
        .collect(Collectors.joining());
  }

  private void run(String commands) {
    for (String line : commands.lines().toList()) {
      List<String> words = new ArrayList<>(List.of(line.split(" ")));
      assertThat(words.remove(0)).isEqualTo("arkib");
      words.addAll(List.of("--site", temp.toString(), "--lang", "en"));
      Run run = Run.of(words.toArray(String[]::new));
      assertThat(run.code()).as("%s%n%s", line, run.err()).isZero();
    }
  }

  private static Set<String> having(Map<String, String> pages, String text) {
    return pages.entrySet().stream()
        .filter(page -> page.getKey().endsWith(".html") && page.getValue().contains(text))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
