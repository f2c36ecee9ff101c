package arkib.parse.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.diagnostic.Diagnostics;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Front matter and text add up to the file, and line numbers are those of the file. */
class FenceIT {

  @Provide
  Arbitrary<List<String>> lines() {
    return Arbitraries.of(
            "", " ", "a", "title: x", "---", "+++", "...", "{\"a\": {", "}", "}}", "\"")
        .list()
        .ofMaxSize(12);
  }

  @Property
  void nothingIsLostBetweenFrontMatterAndText(
      @ForAll("lines") List<String> lines, @ForAll("ends") String end) {
    String file = String.join(end, lines);

    Fence.part(file, "a.md", new Diagnostics())
        .ifPresent(
            fence -> {
              assertThat(file).endsWith(fence.text());
              assertThat(file).contains(fence.data());
              String before = file.substring(0, file.length() - fence.text().length());
              assertThat(lineAfter(before)).isEqualTo(fence.textLine());
              String head = before.substring(0, before.indexOf(fence.data()));
              if (!fence.data().isEmpty()) {
                assertThat(lineAfter(head)).isEqualTo(fence.dataLine());
              }
              long fences = before.lines().count() - fence.data().lines().count();
              assertThat(fences).isBetween(0L, 2L);
            });
  }

  @Provide
  Arbitrary<String> ends() {
    return Arbitraries.of("\n", "\r\n", "\r");
  }

  /** The number of the line that begins after a text. */
  private static int lineAfter(String text) {
    return (int) (text + "x").lines().count() + (text.isEmpty() || endsLine(text) ? 0 : 1);
  }

  private static boolean endsLine(String text) {
    return text.endsWith("\n") || text.endsWith("\r");
  }
}
