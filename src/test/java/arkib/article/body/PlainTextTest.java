package arkib.article.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of a text are, and how they are counted. */
class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '^',
      textBlock =
          """
          Feri rosak lagi                → 3
          ^  Feri   rosak ^              → 2
          kanak-kanak dan ibu bapa       → 4
          Jum'at                         → 1
          “Kami” – kata dia              → 3
          RM2,000.50 sebulan             → 2
          - — … !                        → 0
          ^^                             → 0
          Satu\u00a0dua\u3000tiga        → 3
          😀 gembira                     → 2
          برتيا بهارو                    → 2
          """)
  void aWordIsARunWithALetterOrDigit(String text, int words) {
    assertThat(PlainText.words(text)).isEqualTo(words);
  }

  private static Block paragraph(Inline... content) {
    return new Block.Paragraph(List.of(content));
  }

  /** Blocks are parted by empty lines; captions, remarks and marks of footnotes are no text. */
  @Test
  void theTextOfABodyIsWhatAReaderReads() {
    Block caption =
        new Block.Figure(
            Optional.of("/media/x.svg"),
            "",
            List.of(new Inline.Text("Jeti")),
            Optional.empty(),
            OptionalInt.empty());
    Body body =
        new Body(
            List.of(
                paragraph(new Inline.Dateline("KUALA", " – "), new Inline.Text("Feri rosak")),
                caption,
                new Block.Remark(Block.Remark.Matter.REPEATED_HEADLINE),
                new Block.Rule(),
                paragraph(
                    new Inline.Strong(List.of(new Inline.Text("Lagi"))),
                    new Inline.FootnoteReference(1, 1),
                    new Inline.SoftBreak(),
                    new Inline.Text("sekali")),
                new Block.SignOff("— WARTA")),
            List.of(new Footnote("a", 1, List.of(paragraph(new Inline.Text("Nota"))))),
            List.of());

    assertThat(PlainText.of(body))
        .isEqualTo("KUALA – Feri rosak\n\nLagi\nsekali\n\n— WARTA\n\nNota");
    assertThat(PlainText.of(Body.EMPTY)).isEmpty();
  }
}
