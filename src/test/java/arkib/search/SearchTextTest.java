package arkib.search;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.Heading;
import arkib.article.body.Block;
import arkib.article.body.Body;
import arkib.article.body.Footnote;
import arkib.article.body.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What of an article is searched. */
class SearchTextTest {

  private static final Heading HEADING =
      new Heading("Feri rosak", Optional.of("Penumpang terkandas."), List.of(), Optional.empty());

  @Test
  void paragraphIsOneLineHoweverItIsBroken() {
    assertThat(lines(paragraph("Bank", "Negara"))).containsExactly("Bank Negara");
  }

  @Test
  void quotesAndListsAreReadParagraphByParagraph() {
    Block.Item item = new Block.Item(List.of(paragraph("kapal", "selam")), Optional.empty(), true);
    assertThat(
            lines(
                new Block.Quote(List.of(paragraph("orang", "ramai"), paragraph("kata"))),
                new Block.ItemList(OptionalInt.empty(), true, List.of(item, item))))
        .containsExactly("orang ramai", "kata", "kapal selam", "kapal selam");
  }

  @Test
  void footnotesAreTextAndSignOffToo() {
    Footnote note = new Footnote("1", 1, List.of(paragraph("nota kaki")));
    Body body = new Body(List.of(new Block.SignOff("Bernama")), List.of(note), List.of());
    assertThat(SearchText.of(HEADING, body, List.of(), List.of()).body())
        .containsExactly("Bernama", "nota kaki");
  }

  @Test
  void headingStandsBesideTheText() {
    SearchText text = SearchText.of(HEADING, Body.EMPTY, List.of("Seri Angin"), List.of("s:laut"));
    assertThat(text)
        .isEqualTo(
            new SearchText(
                "Feri rosak",
                Optional.of("Penumpang terkandas."),
                List.of("Seri Angin"),
                List.of(),
                List.of("s:laut")));
  }

  private static List<String> lines(Block... blocks) {
    Body body = new Body(List.of(blocks), List.of(), List.of());
    return SearchText.of(HEADING, body, List.of(), List.of()).body();
  }

  private static Block.Paragraph paragraph(String first, String... more) {
    ArrayList<Inline> content = new ArrayList<>(List.of(new Inline.Text(first)));
    for (String line : more) {
      content.add(new Inline.SoftBreak());
      content.add(new Inline.Text(line));
    }
    return new Block.Paragraph(content);
  }
}
