package arkib.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '^',
      textBlock =
          """
          Banjir surut                     → Banjir surut
          =HYPERLINK("http://x.example")   → '=HYPERLINK("http://x.example")
          -- BERNAMA                       → '-- BERNAMA
          +60 hari                         → '+60 hari
          @warta                           → '@warta
          ＝1+1                            → '＝1+1
          'Jeti' ditutup                   → ''Jeti' ditutup
          Naik 5% = banyak                 → Naik 5% = banyak
          ^^                               → ^^
          """)
  void noSpreadsheetTakesItForAFormula(String text, String cell) {
    assertThat(Cell.guarded(text)).isEqualTo(cell);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '^',
      textBlock =
          """
          banjir                → banjir
          banjir;pantai timur   → banjir|pantai timur
          a|b;c                 → a\\|b|c
          a\\;b                 → a\\\\|b
          ;x                    → |x
          """)
  void severalValuesStandInOne(String values, String cell) {
    assertThat(Cell.joined(Arrays.asList(values.split(";", -1)))).isEqualTo(cell);
  }
}
