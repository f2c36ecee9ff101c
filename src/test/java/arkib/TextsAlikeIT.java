package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor is told of the same story twice. */
class TextsAlikeIT {

  @TempDir Path temp;
  private SiteFolder site;

  @BeforeEach
  void aSite() throws IOException {
    site = new SiteFolder(temp);
  }

  private void article(int number, String day, String text) throws IOException {
    site.with(
        "content/a" + number + ".md",
        "---\ntitle: Berita " + number + "\ndate: " + day + "\n---\n\n" + text + "\n");
  }

  private static String story(int number) {
    return IntStream.range(0, 60)
        .mapToObj(i -> "kata" + number + "x" + i)
        .collect(Collectors.joining(" "));
  }

  private List<String> told() {
    return site.build().err().lines().filter(line -> line.contains("[text")).toList();
  }

  @Test
  void bothFilesAreNamedWithTheirLikeness() throws IOException {
    article(1, "2025-01-01", story(1));
    article(2, "2025-01-02", story(1));
    assertThat(told())
        .containsExactly(
            "SITE/content/a2.md: warning: about 100% of this text is that of content/a1.md"
                + " [text-alike]");
  }

  @Test
  void whereOneLinksToTheOtherItsEditorKnows() throws IOException {
    article(1, "2025-01-01", story(1));
    article(2, "2025-01-02", story(1) + " [dahulu](a1.md)");
    article(3, "2025-01-03", story(3) + " [kemudian](/a4.md)");
    article(4, "2025-01-04", story(3));
    assertThat(told()).isEmpty();
  }

  // Nobody reads a thousand warnings: the newest come first, the others when these are mended.
  @Test
  void ofVeryManyTheNewestAreTold() throws IOException {
    for (int i = 0; i < 60; i++) {
      String day = "2025-0" + (1 + i / 20) + "-" + (10 + i % 20);
      article(100 + i, day, story(i));
      article(200 + i, day, story(i));
    }
    List<String> told = told();
    assertThat(told).hasSize(51);
    assertThat(told).anyMatch(line -> line.contains("a259.md"));
    assertThat(told).noneMatch(line -> line.contains("content/a209.md:"));
    assertThat(told)
        .anyMatch(
            line ->
                line.contains("10 more texts are nearly that of an earlier article [texts-alike]"));
  }
}
