package arkib.bench;

import arkib.archive.Related;
import arkib.archive.RelatedStories;
import arkib.article.Card;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Finding the related stories of all articles, as every build does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RelatedBenchmark {

  /** How many articles. */
  @Param({"10000", "100000"})
  public int articles;

  private List<Card> cards;

  /** Makes the cards. */
  @Setup
  public void setUp() {
    cards = MadeUpCards.of(articles);
  }

  /** Cards to related stories. */
  @Benchmark
  public Related related() {
    return RelatedStories.in(cards, List.of());
  }
}
