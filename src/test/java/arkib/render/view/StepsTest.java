package arkib.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The shades of a calendar's days. */
class StepsTest {

  @Test
  void areTheSameForEveryYearOfASmallArchive() {
    Steps steps = Steps.of(new int[] {1, 16});
    assertThat(steps.said()).containsExactly("1–2", "3–4", "5–7", "≥ 8");
    assertThat(IntStream.of(1, 2, 3, 5, 7, 8, 16).mapToObj(steps::of))
        .containsExactly("d1", "d1", "d2", "d3", "d3", "d4", "d4");
    assertThat(Steps.of(new int[0])).isEqualTo(steps);
  }

  @Test
  void areQuartilesWhereThereIsMuchADay() {
    Steps steps = Steps.of(IntStream.rangeClosed(1, 40).toArray());
    assertThat(steps.said()).containsExactly("1–10", "11–20", "21–30", "≥ 31");
    assertThat(IntStream.of(10, 11, 30, 31, 40).mapToObj(steps::of))
        .containsExactly("d1", "d2", "d3", "d4", "d4");
  }

  @Test
  void stayApartWhereAllDaysHaveTheSame() {
    Steps steps = Steps.of(new int[] {40, 40, 40, 40});
    assertThat(steps.said()).containsExactly("1–39", "40", "41", "≥ 42");
    assertThat(steps.of(40)).isEqualTo("d2");
  }
}
