package arkib.article.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How words are counted. */
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
}
