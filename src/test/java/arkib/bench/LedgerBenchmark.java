package arkib.bench;

import arkib.Folder;
import arkib.article.Card;
import arkib.digest.Fingerprint;
import arkib.ledger.SourceLedger;
import arkib.ledger.SourceRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The ledger of 100,000 sources, as every build opens it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LedgerBenchmark {

  private static final int CARDS = 10_000;
  private static final int COPIES = 10;

  private Path folder;

  /** Writes the ledger: ten copies of 10,000 cards, each with a source of its own. */
  @Setup
  public void setUp() throws IOException {
    folder = Files.createTempDirectory("arkib-ledger-");
    Map<String, SourceRecord> records = new TreeMap<>();
    for (Card card : SampleArticles.cards(CARDS).cards()) {
      for (int copy = 0; copy < COPIES; copy++) {
        String source = card.source().replace("berita-", "berita-" + copy + "-");
        records.put(
            source,
            new SourceRecord(List.of(4_000L, 1L), card.content(), Optional.of(card), List.of()));
      }
    }
    open().write(1, records);
  }

  /** Removes it. */
  @TearDown
  public void tearDown() throws IOException {
    Folder.delete(folder);
  }

  /** Opens the ledger, all cards included. */
  @Benchmark
  public SourceLedger open() {
    return SourceLedger.open(folder.resolve("sources"), Fingerprint.NONE);
  }
}
