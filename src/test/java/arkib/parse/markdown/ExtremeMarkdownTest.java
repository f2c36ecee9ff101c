package arkib.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.body.Block;
import arkib.article.body.Body;
import arkib.article.body.Inline;
import arkib.article.body.PlainText;
import arkib.render.html.MarkdownPage;
import arkib.site.HtmlPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no person writes: it is read in good time, and the words in it are there afterwards. */
class ExtremeMarkdownTest {

  private static final MarkdownReader READER = new MarkdownReader(HtmlPolicy.CLEAN);
  private static final int LENGTH = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "[",
        "![",
        "*",
        "**",
        "* ",
        "- ",
        "1. ",
        "_",
        "`",
        "~",
        "~~",
        "#",
        "# ",
        "|",
        "\\",
        "&",
        "<",
        "<b>",
        "</b>",
        "<b></i>",
        "<a ",
        "<!--",
        "<?",
        "<![CDATA[",
        "<div>",
        "]",
        "*a ",
        "**a ",
        "_a *b ",
        "[a](",
        "[x](a)",
        "![x](a)",
        "[a][b]",
        "[^a]",
        "a]",
        "[[a]]",
        "[a]: b\n",
        "www.",
        "a@",
        "http://",
        "|a",
        "|a|\n|-|\n",
        "\n> ",
        "- a\n",
        "a\n",
        "~~a ",
        "`a``b```c",
        "[a](((((",
        "\t",
        "    ",
        "=",
        "-",
        "+",
        "a_b*c",
        "&amp;",
        "\\*a "
      })
  void wordsAfterARepetitionAreKept(String piece) {
    String markdown = piece.repeat(LENGTH / piece.length()) + "\n\nPerenggan akhir\n";
    String html = MarkdownPage.write(markdown, HtmlPolicy.CLEAN);
    // "<!--" and its like hold what follows, as in a browser.
    assertThat(html.contains("Perenggan akhir") || piece.startsWith("<")).isTrue();
  }

  @Test
  void quotesAreNestedToALimitAndTheRestIsText() {
    Body body = READER.read(">".repeat(10_000) + " dalam\n", 1);
    int depth = 0;
    Block block = body.blocks().get(0);
    while (block instanceof Block.Quote quote) {
      depth++;
      block = quote.blocks().get(0);
    }
    assertThat(depth).isEqualTo(Nesting.MAX_DEPTH);
    assertThat(PlainText.of(block)).endsWith("> dalam");
  }

  @Test
  void listsAreNestedToALimitAndTheRestIsText() {
    StringBuilder markdown = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      markdown.append("  ".repeat(i)).append("- item ").append(i).append('\n');
    }
    Body body = READER.read(markdown.toString(), 1);
    String text = PlainText.of(body.blocks().get(0));
    assertThat(text).contains("item 0").contains("item 99").contains("item 299");
  }

  @Test
  void emphasisIsNestedToALimitAndTheRestIsText() {
    String markdown = "**a ".repeat(400) + " b**".repeat(400);
    Body body = READER.read(markdown, 1);
    assertThat(PlainText.of(body.blocks().get(0)).replaceAll("[^ab]", ""))
        .isEqualTo("a".repeat(400) + "b".repeat(400));
  }

  @Test
  void tamedTextKeepsEveryCharacter() {
    String line = "[x](a) *b* `c` \\d & <e> ";
    Body body = READER.read(line.repeat(10_000).strip(), 1);
    assertThat(((Block.Paragraph) body.blocks().get(0)).content())
        .singleElement()
        .isInstanceOf(Inline.Text.class);
    assertThat(PlainText.of(body.blocks().get(0))).isEqualTo(line.repeat(10_000).strip());
  }

  @Test
  void tamedCodeKeepsEveryCharacter() {
    String line = "a[0] = b & c * d;\n";
    Body body = READER.read("```\n" + line.repeat(9_000) + "```\n", 1);
    assertThat(body.blocks().get(0)).isInstanceOf(Block.CodeBlock.class);
    assertThat(PlainText.of(body.blocks().get(0))).isEqualTo(line.repeat(9_000));
  }

  @Test
  void aLargeTableIsATable() {
    String row = "| Calon | [Parti](/tag/parti/) | 12,345 |\n";
    Body body = READER.read("| a | b | c |\n|---|---|---|\n" + row.repeat(5_000), 1);
    assertThat(((Block.Table) body.blocks().get(0)).body()).hasSize(5_000);
    assertThat(body.references()).hasSize(5_000);
  }

  @Test
  void aLongListOfLinksIsAList() {
    Body body = READER.read("- [Calon](/calon/), *Parti*\n".repeat(5_000), 1);
    assertThat(((Block.ItemList) body.blocks().get(0)).items()).hasSize(5_000);
    assertThat(body.references()).hasSize(5_000);
  }
}
