package arkib.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Diagnostics come from any thread in any order and are told in one, each once. */
class DiagnosticsTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void theyAreSortedByFileLineAndColumn() {
    diagnostics.report(Problem.FILE_EMPTY, Location.of("b.md"));
    diagnostics.report(Problem.KEY_UNKNOWN, new Location("a.md", 10, 1), "x");
    diagnostics.report(Problem.KEY_UNKNOWN, new Location("a.md", 9, 5), "y");
    diagnostics.report(Problem.KEY_UNKNOWN, new Location("a.md", 9, 1), "z");
    diagnostics.report(Problem.HEADLINE_MISSING, Location.of("a.md"), "a");

    assertThat(diagnostics.sorted())
        .extracting(d -> d.location().toString())
        .containsExactly("a.md", "a.md:9:1", "a.md:9:5", "a.md:10:1", "b.md");
  }

  @Test
  void whatIsReportedTwiceIsToldOnce() {
    diagnostics.report(Problem.FILE_EMPTY, Location.of("a.md"));
    diagnostics.report(Problem.FILE_EMPTY, Location.of("a.md"));
    diagnostics.report(Problem.KEY_UNKNOWN, Location.of("a.md"), "x");
    diagnostics.report(Problem.KEY_UNKNOWN, Location.of("a.md"), "y");

    assertThat(diagnostics.sorted()).hasSize(3);
    assertThat(diagnostics.count(Severity.ERROR)).isEqualTo(1);
    assertThat(diagnostics.count(Severity.WARNING)).isEqualTo(2);
  }

  @Test
  void onlyAnErrorForbidsPublishing() {
    diagnostics.report(Problem.CAPTURE_UNDATED, Location.of("a.txt"));
    diagnostics.report(Problem.KEY_UNKNOWN, Location.of("a.txt"), "x");
    assertThat(diagnostics.hasErrors()).isFalse();

    diagnostics.report(Problem.FILE_EMPTY, Location.of("b.txt"));
    assertThat(diagnostics.hasErrors()).isTrue();
  }

  @Test
  void manyThreadsMayReport() {
    IntStream.range(0, 1000)
        .parallel()
        .forEach(i -> diagnostics.report(Problem.FILE_EMPTY, Location.of("a.md", i)));

    assertThat(diagnostics.sorted()).hasSize(1000);
    assertThat(diagnostics.sorted()).isEqualTo(diagnostics.sorted());
  }

  @Test
  void aLocationHasNoNegativeLine() {
    assertThatThrownBy(() -> new Location("a.md", -1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void languagesAreFoundByTheirCode() {
    assertThat(MessageLanguage.of("ms")).contains(MessageLanguage.MS);
    assertThat(MessageLanguage.of("EN")).contains(MessageLanguage.EN);
    assertThat(MessageLanguage.of("fr")).isEqualTo(Optional.empty());
    assertThat(List.of(MessageLanguage.values())).hasSize(2);
  }
}
