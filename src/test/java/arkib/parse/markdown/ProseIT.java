package arkib.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.body.Block;
import arkib.article.body.Inline;
import arkib.site.HtmlPolicy;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What is read without the Markdown library is what the library would have made of it. */
class ProseIT {

  private final MarkdownReader reader = new MarkdownReader(HtmlPolicy.CLEAN);

  @Property(tries = 20_000)
  void theLibraryMakesTheSame(@ForAll("texts") String text) {
    Statistics.label("read as prose").collect(Prose.read(text).isPresent());
    Prose.read(text).ifPresent(body -> assertThat(body).as(text).isEqualTo(reader.marked(text, 1)));
  }

  @Example
  void paragraphsAndHeadingsNeedNoLibrary() {
    String news =
        """
        KUALA LUMPUR, 17 Ogos – “Air naik,” katanya (Bernama).
        17 buah rumah rosak; kos RM2.5 juta!

        ## Bantuan

        'Semua' selamat: 100% mangsa dipindahkan.
        """;
    assertThat(Prose.read(news).orElseThrow().blocks())
        .containsExactly(
            new Block.Paragraph(
                List.of(
                    new Inline.Text("KUALA LUMPUR, 17 Ogos – “Air naik,” katanya (Bernama)."),
                    new Inline.SoftBreak(),
                    new Inline.Text("17 buah rumah rosak; kos RM2.5 juta!"))),
            new Block.Subheading(2, List.of(new Inline.Text("Bantuan")), "bantuan"),
            new Block.Paragraph(
                List.of(new Inline.Text("'Semua' selamat: 100% mangsa dipindahkan."))));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "a", "Banjir", " ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", "1", "12", ".", ")", "#",
            "## ", "# ", "-", "- ", "+ ", "=", "==", "---", "*", "_", "`", "<", ">", "> ", "[x]",
            "[x]: y", "(", "!", "|", ":", "~", "&", "&amp;", "\\", "@", "www.", "://", "“", "’",
            "é", "\u00a0", "\u2028", "\u0085", "\u200b", "\ufeff", "\u0661", "{", "}", "^", "$",
            "%", "\"", "'", ",", ";", "?", "/", "كتاب", "😀");
    // Mostly harmless ones, or few texts would be read as prose.
    Arbitrary<String> plain =
        Arbitraries.of(
            "a", "Banjir", " ", "\n", "\n\n", "1", ".", ")", "#", "## ", "-", "= ", "“", "\r\n",
            "(", "!", ":", "2019", "{", "+");
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(9, plain), net.jqwik.api.Tuple.of(1, pieces))
        .list()
        .ofMaxSize(14)
        .map(list -> String.join("", list));
  }
}
