package arkib.parse.markdown;

import static arkib.article.body.Reference.Kind.LINK;
import static arkib.article.body.Reference.Kind.PICTURE;
import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.body.Block;
import arkib.article.body.Body;
import arkib.article.body.Inline;
import arkib.article.body.PlainText;
import arkib.article.body.Reference;
import arkib.site.HtmlPolicy;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

  private static final MarkdownReader READER = new MarkdownReader(HtmlPolicy.CLEAN);

  private static Body read(String markdown) {
    return READER.read(markdown, 1);
  }

  @Test
  void textThatMeetsTextIsOneText() {
    assertThat(read("R&amp;D \\* 2\\_3").blocks())
        .containsExactly(new Block.Paragraph(List.of(new Inline.Text("R&D * 2_3"))));
  }

  @Test
  void quotationMarksAndDashesStay() {
    assertThat(PlainText.of(read("“”Kita, 'ini' -- \"itu\"...").blocks().get(0)))
        .isEqualTo("“”Kita, 'ini' -- \"itu\"...");
  }

  @Test
  void referencesHaveTheirPlaceInTheFile() {
    String markdown =
        """
        Lihat [laporan](laporan.md) dan
        ![peta](peta.png "Peta") serta [takrif][t].

        > - <a href="html.md">HTML</a> www.contoh.example

        <p>Blok <img src="blok.jpg" alt="">

        [t]: takrif.md
        """;
    List<Reference> expected =
        List.of(
            new Reference("laporan.md", LINK, 11, 7),
            new Reference("peta.png", PICTURE, 12, 1),
            new Reference("takrif.md", LINK, 12, 32),
            new Reference("html.md", LINK, 14, 5),
            new Reference("http://www.contoh.example", LINK, 14, 32),
            new Reference("blok.jpg", PICTURE, 16, 1));
    assertThat(READER.read(markdown, 11).references()).isEqualTo(expected);
    assertThat(READER.read(markdown.replace("\n", "\r\n"), 11).references()).isEqualTo(expected);
    assertThat(READER.read(markdown.replace("\n", "\r"), 11).references()).isEqualTo(expected);
  }

  @Test
  void referencesInFootnotesStandWhereTheyWereWritten() {
    assertThat(read("[^1]: [a](a.md)\n\n[b](b.md)[^1]\n").references())
        .extracting(Reference::target)
        .containsExactly("a.md", "b.md");
  }

  @Test
  void anchorsAreUnique() {
    List<Block> blocks = read("# A\n\n## A\n\n## A 2\n\n## A\n\n## بريتا\n\n## !\n").blocks();
    assertThat(blocks)
        .extracting(block -> ((Block.Subheading) block).anchor())
        .containsExactly("a", "a-2", "a-2-2", "a-3", "bahagian-5", "bahagian-6");
  }

  @Test
  void theLeadingHeadingIsTheTextOfAHeadingOfLevelOne() {
    assertThat(MarkdownReader.leadingHeading(read("# Tajuk *besar*\n\nTeks")))
        .isEqualTo(Optional.of("Tajuk besar"));
    assertThat(MarkdownReader.leadingHeading(read("## Tajuk\n\nTeks"))).isEmpty();
    assertThat(MarkdownReader.leadingHeading(read("Teks\n\n# Tajuk"))).isEmpty();
    assertThat(MarkdownReader.leadingHeading(read("#\n\nTeks"))).isEmpty();
    assertThat(MarkdownReader.leadingHeading(Body.EMPTY)).isEmpty();
  }

  @Test
  void nothingGivesNothing() {
    assertThat(read("")).isEqualTo(Body.EMPTY);
    assertThat(read("\n \n")).isEqualTo(Body.EMPTY);
  }

  @Test
  void theNullCharacterIsReplaced() {
    assertThat(PlainText.of(read("a\0b").blocks().get(0))).isEqualTo("a\uFFFDb");
  }

  @Test
  void aLineUnderATableIsKept() {
    Body body = read("| a | b |\n|---|---|\n| 1 | 2 |\n[Jadual 1]\n");
    assertThat(PlainText.words(body)).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harga RM1.50. Ayat baharu...",
        "masa 4:30 petang; nisbah 3:2",
        "w.w.w. dan ww.x dan wwwx",
        "a/b//c http:/x https",
        "*a* [b](c) `d` ~~e~~ <b>f</b>\n\n- g\n- [ ] h\n",
      })
  void withoutACandidateTheSearchForBareLinksFindsNothing(String markdown) {
    assertThat(BareLinks.mayBeIn(markdown)).isFalse();
    MarkdownParser parser = new MarkdownParser();
    assertThat(new TextCollectingVisitor().collectAndGetText(parser.parse(markdown, true)))
        .isEqualTo(new TextCollectingVisitor().collectAndGetText(parser.parse(markdown, false)));
    assertThat(parser.parse(markdown, true).getDescendants())
        .noneMatch(node -> node instanceof AutoLink || node instanceof MailLink);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "www.contoh.example       | http://www.contoh.example",
        "WWW.CONTOH.EXAMPLE       | WWW.CONTOH.EXAMPLE",
        "www\\.contoh.example     | http://www.contoh.example",
        "a&#64;contoh.example     | mailto:a@contoh.example",
        "http://contoh.example    | http://contoh.example",
        "http&colon;//contoh.test | http://contoh.test",
      })
  void everyBareLinkHasACandidate(String markdown, String target) {
    assertThat(BareLinks.mayBeIn(markdown)).isTrue();
    assertThat(read(markdown).references())
        .allSatisfy(reference -> assertThat(reference.target()).isEqualTo(target));
  }

  @Test
  void escapedHtmlIsText() {
    Body body = new MarkdownReader(HtmlPolicy.ESCAPE).read("a <b>c</b>\n\n<div>\nd\n</div>\n", 1);
    assertThat(body.blocks())
        .containsExactly(
            new Block.Paragraph(List.of(new Inline.Text("a <b>c</b>"))),
            new Block.Paragraph(List.of(new Inline.Text("<div>\nd\n</div>"))));
  }

  @Test
  void trustedHtmlStays() {
    Body body = new MarkdownReader(HtmlPolicy.TRUSTED).read("<script>x</script>\n", 1);
    assertThat(body.blocks())
        .containsExactly(
            new Block.HtmlBlock(List.of(new Inline.HtmlInline("<script>x</script>\n"))));
  }
}
