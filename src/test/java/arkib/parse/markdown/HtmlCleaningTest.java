package arkib.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.render.html.MarkdownPage;
import arkib.site.HtmlPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Attacks, each a piece of {@code attacks.txt}; each ends with a word that must be kept. */
class HtmlCleaningTest {

  static Stream<String> attacks() throws IOException {
    try (InputStream in = HtmlCleaningTest.class.getResourceAsStream("attacks.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^---$\n?")).filter(attack -> !attack.isBlank());
    }
  }

  @Test
  void thereAreManyAttacks() throws IOException {
    assertThat(attacks()).hasSizeGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void onlyTheAllowListIsLeftAndNoWordIsLost(String attack) {
    String html = MarkdownPage.write(attack + "\n\nAKHIR", HtmlPolicy.CLEAN);
    SafeHtml.assertSafe(html);
    if (attack.contains("KEKAL")) {
      assertThat(html).contains("KEKAL");
    }
    assertThat(html).contains("AKHIR");
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void escapedNothingOfItIsHtml(String attack) {
    String html = MarkdownPage.write(attack + "\n\nAKHIR", HtmlPolicy.ESCAPE);
    SafeHtml.assertSafe(html);
    if (attack.contains("KEKAL")) {
      assertThat(html).contains("KEKAL");
    }
  }
}
