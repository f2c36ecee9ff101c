package arkib.bench;

import arkib.archive.Archive;
import arkib.plan.Edition;
import arkib.plan.Ingredients;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Planning a site of 10,000 articles from their cards, as every build does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PlanBenchmark {

  private static final int ARTICLES = 10_000;

  private SampleArticles sample;
  private Edition edition;
  private Plan plan;

  /** Reads the cards. */
  @Setup
  public void setUp() throws IOException {
    sample = SampleArticles.cards(ARTICLES);
    edition = sample.edition();
    plan = sample.plan();
  }

  /** Cards to an archive. */
  @Benchmark
  public Archive arrange() {
    return sample.archive();
  }

  /** Cards to an archive to a plan. */
  @Benchmark
  public Plan arrangeAndPlan() {
    return sample.plan();
  }

  /** The fingerprint of every page. */
  @Benchmark
  public void fingerprints(Blackhole hole) {
    Ingredients ingredients =
        new Ingredients(plan, edition, SampleArticles.everywhere(), List.of());
    for (PlannedPage page : plan.pages()) {
      hole.consume(ingredients.of(page));
    }
  }
}
