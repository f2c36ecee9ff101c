package arkib.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.body.Body;
import arkib.render.html.MarkdownPage;
import arkib.site.HtmlPolicy;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is thrown together, what comes out is well-formed and harmless. */
class HtmlCleaningIT {

  @Property(tries = 3000)
  void cleanedSoupIsSafeAndWellFormed(@ForAll("soup") String soup) throws Exception {
    String html = MarkdownPage.write(soup, HtmlPolicy.CLEAN);
    SafeHtml.assertSafe(html);
    SafeHtml.assertWellFormed(html);
  }

  @Property(tries = 1000)
  void escapedSoupIsSafeAndWellFormed(@ForAll("soup") String soup) throws Exception {
    String html = MarkdownPage.write(soup, HtmlPolicy.ESCAPE);
    SafeHtml.assertSafe(html);
    SafeHtml.assertWellFormed(html);
  }

  @Property(tries = 1000)
  void readingIsTheSameEachTime(@ForAll("soup") String soup) {
    assertThat(new MarkdownReader(HtmlPolicy.CLEAN).read(soup, 1))
        .isEqualTo(new MarkdownReader(HtmlPolicy.CLEAN).read(soup, 1));
  }

  @Property(tries = 1000)
  void theSearchForBareLinksIsLeftOutOnlyWhereItFindsNothing(@ForAll("soup") String soup) {
    if (!BareLinks.mayBeIn(soup)) {
      assertThat(body(soup, true)).isEqualTo(body(soup, false));
    }
  }

  private static Body body(String markdown, boolean bareLinks) {
    References references = new References(new Lines(markdown, 1));
    return BodyBuilder.build(
        new MarkdownParser().parse(markdown, bareLinks),
        new Source(markdown, markdown),
        new Links(new Source(markdown, markdown), HtmlPolicy.CLEAN, references));
  }

  @Provide
  Arbitrary<String> soup() {
    Arbitrary<String> fragments =
        Arbitraries.of(
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<a href=\"x\">",
            "</a>",
            "<a href='javascript:x'>",
            "<span lang=ms onclick=x>",
            "</span>",
            "<br>",
            "<img src=x onerror=y alt=z>",
            "<div>",
            "</div>",
            "<p>",
            "</p>",
            "<table>",
            "<tr><td>",
            "</table>",
            "<script>",
            "</script>",
            "<style>",
            "</style>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?x",
            "?>",
            "<svg>",
            "<math>",
            "<details>",
            "<h1>",
            "<ul><li>",
            "<",
            ">",
            "\"",
            "'",
            "&",
            "&amp;",
            "&#0;",
            "&lt;b&gt;",
            "*",
            "**",
            "_",
            "`",
            "```",
            "~~",
            "[",
            "]",
            "](x)",
            "](javascript:x)",
            "![",
            "[^1]",
            "[^1]: ",
            "[x]: y\n",
            "\n",
            "\n\n",
            "\n> ",
            "\n- ",
            "\n- [ ] ",
            "\n1. ",
            "\n# ",
            "\n| a | b |\n|---|---|\n| ",
            " | ",
            "---",
            "\n    ",
            "  \n",
            "\\",
            "kata",
            "kata kata",
            "بريتا",
            "😀",
            "www.x.example",
            "a@b.example",
            "http://x",
            "\t",
            "\u0001",
            "\0",
            "x\u0000y",
            "\r",
            "\r\n",
            "title=\"<b>\"",
            "/>",
            "=");
    Arbitrary<String> noise = Arbitraries.strings().ascii().ofMaxLength(4);
    return Arbitraries.frequencyOf(Tuple.of(12, fragments), Tuple.of(1, noise))
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }
}
