package arkib.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmarks run, and measure what their tables say. How long anything takes is not asked. */
class SuiteIT {

  private static final int WRITTEN = 5;
  private static final int REMOVED = 6;

  @TempDir static Path temp;

  private static Suite.Result result;
  private static Map<String, List<String>> rows;

  @BeforeAll
  static void runItInSmall() throws Exception {
    result = Suite.run(options("20"));
    rows =
        result.figures().rows().stream()
            .collect(Collectors.toMap(row -> row.get(1), Function.identity()));
  }

  private static BenchOptions options(String size) throws Exception {
    return BenchOptions.read(
        List.of(size, "--runs", "1", "--jvm", "-XX:TieredStopAtLevel=1", "--work", temp.toString()),
        List.of());
  }

  @Test
  void everyKindOfBuildHasARow() {
    assertThat(rows).containsKey("clean build");
    assertThat(Scenario.values()).allSatisfy(s -> assertThat(rows).containsKey(s.title()));
    assertThat(result.figures().rows()).allMatch(row -> row.size() == 7);
  }

  @Test
  void aCleanBuildWritesEverythingAndAQuietOneNothing() {
    assertThat(written("clean build")).isGreaterThan(100);
    assertThat(written("nothing changed")).isZero();
  }

  /**
   * A body is on the page of its article, in its month's records, and, in so small an archive, in
   * the site's three feeds; its month's table counts its words; two manifests tell the hashes.
   */
  @Test
  void aBodyIsOnItsPageInItsMonthsRecordsInTheFeedsAndInTheSearch() {
    assertThat(written("one body edited")).isEqualTo(16);
  }

  @Test
  void otherEditsWriteSomeFilesAndATemplateAlmostAll() {
    for (Scenario scenario :
        List.of(Scenario.HEADLINE, Scenario.TODAY, Scenario.OLDEST, Scenario.TAG)) {
      assertThat(written(scenario.title()))
          .as(scenario.title())
          .isBetween(2, written("clean build") / 2);
    }
    assertThat(written(Scenario.TEMPLATE.title())).isGreaterThan(written("clean build") / 2);
    assertThat(rows.get(Scenario.HEADLINE.title()).get(REMOVED)).isEqualTo("1");
  }

  @Test
  void ratiosAreToldForEveryYardstickThatIsThere() {
    assertThat(result.ratios().rows())
        .extracting(row -> row.get(1))
        .contains("nothing changed / only walking content and output, in Java");
  }

  @Test
  void growthHasARowForEachSize() throws Exception {
    Table table = Growth.run(options("3"));
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(1).get(0)).isEqualTo("3");
  }

  @Test
  void startTimesHaveARowForEachWayToStart() throws Exception {
    assertThat(StartTimes.run(options("1")).rows())
        .extracting(row -> row.get(0))
        .containsExactly(
            "one article",
            "java -jar",
            "client compiler",
            "class-data archive",
            "class-data archive, client compiler");
  }

  private static int written(String build) {
    return Integer.parseInt(rows.get(build).get(WRITTEN).replace(",", ""));
  }
}
