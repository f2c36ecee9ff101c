package arkib.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How names are looked up. */
class SortKeyTest {

  @Test
  void namesComeAsAReaderLooksForThem() {
    List<String> inOrder =
        List.of(
            "…",
            "1Malaysia",
            "2 April",
            "ʼAbbas",
            "“Abu”",
            "Ábu Bakar",
            "abu-bakar",
            "Abubakar",
            "Zul",
            "برتيا");

    assertThat(inOrder.stream().sorted((a, b) -> SortKey.of(a).compareTo(SortKey.of(b))))
        .containsExactlyInAnyOrderElementsOf(inOrder)
        .containsSubsequence(
            "…", "1Malaysia", "2 April", "“Abu”", "abu-bakar", "Ábu Bakar", "Abubakar", "Zul");
  }

  @ParameterizedTest
  @CsvSource({
    "abu, A",
    "Ábu, A",
    "'“Abu”', A",
    "Zul, Z",
    "ﬁlem, F",
    "1Malaysia, #",
    "برتيا, #",
    "'…', #",
    "'', #"
  })
  void theIndexHasALetterForEach(String text, String letter) {
    assertThat(SortKey.of(text).letter()).isEqualTo(letter);
  }
}
