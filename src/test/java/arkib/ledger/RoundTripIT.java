package arkib.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.Article;
import arkib.article.Card;
import arkib.article.body.Body;
import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.digest.FileSum;
import arkib.digest.Fingerprint;
import arkib.digest.NamedTrace;
import arkib.digest.Sha256;
import arkib.digest.Traces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What comes out of a ledger, and of the spool of texts, is what went in. */
class RoundTripIT {

  @Property
  void anArticle(@ForAll long seed) {
    SampleRecords samples = new SampleRecords(seed);
    Article article = samples.article();
    Article read = ArticleCodec.read(ArticleCodec.write(article), samples.card(article));
    assertThat(read).isEqualTo(withoutReferences(article));
  }

  @Property(tries = 200)
  void aLedgerOfSources(@ForAll long seed) throws IOException {
    SampleRecords samples = new SampleRecords(seed);
    Map<String, SourceRecord> records = new HashMap<>();
    for (int i = 0; i < 5; i++) {
      Article article = samples.article();
      Card card = samples.card(article);
      Diagnostic told =
          new Diagnostic(
              Problem.KEY_UNKNOWN, new Location(article.source(), i, i * 7), List.of("kunci", ""));
      records.put(
          card.source(),
          new SourceRecord(
              List.of(seed, -1L, Long.MAX_VALUE),
              card.content(),
              Optional.of(card),
              List.of(told)));
    }
    records.put(
        "media/x.svg", new SourceRecord(List.of(), Fingerprint.NONE, Optional.empty(), List.of()));
    Path file = Files.createTempFile("arkib", "sources");
    try {
      Fingerprint inputs = new Fingerprint(seed, -seed);
      SourceLedger.open(file, inputs).write(seed, records);
      SourceLedger read = SourceLedger.open(file, inputs);
      assertThat(read.holds(records)).isTrue();
      assertThat(read.begun()).isEqualTo(seed);
      records.forEach((source, record) -> assertThat(read.get(source)).contains(record));
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 200)
  void aLedgerOfPages(@ForAll long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, PageRecord> records = new HashMap<>();
    Map<String, Traces> own = new HashMap<>();
    for (int i = 0; i < 20; i++) {
      String output = random.nextInt(3) + "/" + random.nextInt(9) + "/" + i + "/index.html";
      Fingerprint whole = new Fingerprint(random.nextLong(), random.nextLong());
      records.put(output, new PageRecord(whole, file(random)));
      int which = random.nextInt(1 << 20);
      own.put(output, new Traces(which, random.ints(Integer.bitCount(which)).toArray()));
    }
    PageTraces traces =
        new PageTraces(
            List.of(new NamedTrace(random.nextInt(20), "é " + seed, random.nextInt())), own);
    Path file = Files.createTempFile("arkib", "pages");
    try {
      List<PageEntry> entries =
          records.entrySet().stream()
              .map(page -> new PageEntry(page.getKey(), page.getValue(), own.get(page.getKey())))
              .toList();
      PageLedger.open(file).write(entries, traces.shared());
      assertThat(DamagedLedgerTest.holds(PageLedger.open(file), entries)).isTrue();
      assertThat(DamagedLedgerTest.holds(PageLedger.open(file, true), entries)).isTrue();
      assertThat(PageLedger.open(file, true).traces()).isEqualTo(traces);
    } finally {
      Files.delete(file);
    }
  }

  private static FileSum file(SplittableRandom random) {
    Sha256 sha256 =
        new Sha256(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
    return new FileSum(random.nextLong(1L << 40), sha256);
  }

  @Property(tries = 200)
  void whatWasChangedUntold(@ForAll long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, EarlierFile> files = new HashMap<>();
    files.put("2019/05/baharu/index.html", EarlierFile.NONE);
    files.put("fail " + seed, EarlierFile.SOME);
    for (int i = 0; i < 20; i++) {
      files.put(i + "/index.html", EarlierFile.of(file(random)));
    }
    Path file = Files.createTempFile("arkib", "untold");
    UntoldChanges changes = new UntoldChanges(file);
    changes.write(files);
    assertThat(new UntoldChanges(file).read()).isEqualTo(files);
    changes.forget();
    assertThat(new UntoldChanges(file).read()).isEmpty();
  }

  private static Article withoutReferences(Article article) {
    Body body = article.body();
    return new Article(
        article.source(),
        article.kind(),
        article.heading(),
        article.publication(),
        article.filing(),
        article.permalink(),
        article.provenance(),
        new Body(body.blocks(), body.footnotes(), List.of()),
        article.extra());
  }
}
