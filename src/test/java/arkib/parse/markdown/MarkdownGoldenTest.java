package arkib.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.render.html.MarkdownPage;
import arkib.site.HtmlPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code NAME.md} gives {@code NAME.html}. With {@code -Dgolden.write=true} the HTML is
 * written instead, to be read before it is committed.
 */
class MarkdownGoldenTest {

  private static final Path CASES = Path.of("src/test/resources/arkib/parse/markdown");

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void shownOnThePageAsExpected(Path markdown) throws IOException {
    String html = MarkdownPage.write(Files.readString(markdown), HtmlPolicy.CLEAN);
    Path expected = expected(markdown);
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(expected, html);
    }
    assertThat(html).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void lineEndsDoNotMatter(Path markdown) throws IOException {
    String text = Files.readString(markdown).replace("\n", "\r\n");
    assertThat(MarkdownPage.write(text, HtmlPolicy.CLEAN))
        .isEqualTo(Files.readString(expected(markdown)));
  }

  @Test
  void everyExpectedFileHasItsCase() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      assertThat(files.filter(file -> file.toString().endsWith(".html")).sorted())
          .containsExactlyElementsOf(cases().stream().map(MarkdownGoldenTest::expected).toList());
    }
  }

  private static Path expected(Path markdown) {
    String name = markdown.getFileName().toString();
    return markdown.resolveSibling(name.substring(0, name.length() - 2) + "html");
  }
}
