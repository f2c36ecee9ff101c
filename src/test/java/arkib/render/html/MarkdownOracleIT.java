package arkib.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.parse.markdown.LibraryRenderer;
import arkib.parse.markdown.MarkdownReader;
import arkib.site.HtmlPolicy;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our HTML is the Markdown library's, for every example of the specification and our own. */
class MarkdownOracleIT {

  private static final MarkdownReader READER = new MarkdownReader(HtmlPolicy.TRUSTED);
  private static final BodyWriter WRITER = new BodyWriter(new PlainStyle());

  static List<Example> specification() {
    return ExampleReader.readExamples(TestResources.getSpec());
  }

  @Test
  void theSpecificationIsWhole() {
    assertThat(specification()).hasSize(652);
  }

  @ParameterizedTest
  @MethodSource
  void specification(Example example) {
    assertSame(example.getSource());
  }

  static Stream<String> extensions() throws java.io.IOException {
    try (var in = MarkdownOracleIT.class.getResourceAsStream("extensions.txt")) {
      String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      return Stream.of(text.split("(?m)^=+.*\n")).filter(example -> !example.isBlank());
    }
  }

  @ParameterizedTest
  @MethodSource
  void extensions(String markdown) {
    assertSame(markdown);
  }

  private static void assertSame(String markdown) {
    String ours = WRITER.write(READER.read(markdown, 1), LinkResolver.AS_WRITTEN);
    assertThat(ours).isEqualTo(LibraryRenderer.render(markdown));
  }
}
