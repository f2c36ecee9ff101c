package arkib.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void standsInColumnsAndInMarkdown() {
    Table table = new Table("build", "wall s");
    table.add(List.of("clean build", Table.figure(12.34)));
    table.add(List.of("quiet", Table.figure(Double.NaN)));
    assertThat(table.plain())
        .isEqualTo("build        wall s\nclean build    12.3\nquiet             –\n");
    assertThat(table.markdown())
        .isEqualTo("| build | wall s |\n|---|---:|\n| clean build | 12.3 |\n| quiet | – |\n");
  }

  @Test
  void figuresHaveTheDigitsThatCount() {
    assertThat(Table.figure(0.456)).isEqualTo("0.46");
    assertThat(Table.figure(45.67)).isEqualTo("45.7");
    assertThat(Table.figure(456.7)).isEqualTo("457");
    assertThat(Table.count(OptionalInt.of(12_345))).isEqualTo("12,345");
    assertThat(Table.count(OptionalInt.empty())).isEqualTo("–");
  }

  @Test
  void mediansAreThoseOfEachFigure() {
    List<Measured> runs =
        List.of(new Measured(1, 6, 10), new Measured(3, 2, 30), new Measured(2, 4, 20));
    assertThat(Measured.median(runs)).isEqualTo(new Measured(2, 4, 20));
  }

  /** A machine that was slow for one pair of runs is slow for both of the pair. */
  @Test
  void ratiosAreTakenPairByPair() {
    List<Measured> one = List.of(new Measured(2, 2, 2), new Measured(20, 20, 20));
    List<Measured> other = List.of(new Measured(1, 1, 1), new Measured(10, 10, 10));
    assertThat(Measured.ratio(one, other)).isEqualTo(new Measured(2, 2, 2));
  }

  @Test
  void readsWhatABuildSaysOfItself() {
    Counts counts = Counts.of("200 articles, 1,651 files: 1,012 written, 3 unchanged, 4 removed");
    assertThat(counts).isEqualTo(new Counts(OptionalInt.of(1012), OptionalInt.of(4)));
    assertThat(Counts.of("no line of a build")).isEqualTo(Counts.NONE);
  }
}
