package arkib.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which known word a misspelt one is taken for. */
class NearestTest {

  private static final List<String> KNOWN =
      List.of("title", "tajuk", "date", "tarikh", "tag", "tags", "section", "slug");

  @ParameterizedTest
  @CsvSource({
    "titel, title", // two letters changed places
    "tilte, title",
    "tajok, tajuk",
    "tarik, tarikh",
    "tahrikh, tarikh",
    "seksyen,", // another word, not a slip
    "DATE, date",
    "Tajuk, tajuk",
    "ta, tag", // of equally near ones the first in alphabetical order
    "zzz,",
    "a very long key that is nothing like the others,",
  })
  void aSlipIsNamedAndAnotherWordIsNot(String word, String nearest) {
    assertThat(Nearest.to(word, KNOWN).orElse(null)).isEqualTo(nearest);
  }

  @Test
  void nothingIsNearWhereNothingIsKnown() {
    assertThat(Nearest.to("title", List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', '', 0", "a, '', 1", "ab, ba, 1", "tajuk, tajuk, 0", "feri, ferry, 2"})
  void distanceCountsEdits(String from, String to, int edits) {
    assertThat(Nearest.distance(from, to)).isEqualTo(edits);
  }
}
