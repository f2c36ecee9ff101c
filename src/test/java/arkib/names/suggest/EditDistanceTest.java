package arkib.names.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far spellings are from each other. */
class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "bagheri, bagheri, 0",
    "ahmad, ahmed, 1",
    "zardari, zadari, 1",
    "hatami, htaami, 1",
    "baqeri, bagheri, 2",
    "ca, abc, 2",
    "tehran, teheran, 1",
    "razak, razali, 2",
    "'', abc, 3"
  })
  void between(String one, String other, int distance) {
    assertThat(EditDistance.between(one, other)).isEqualTo(distance);
    assertThat(EditDistance.isWithin(one, other, distance)).isTrue();
    assertThat(EditDistance.isWithin(one, other, distance - 1)).isFalse();
  }
}
