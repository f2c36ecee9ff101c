package arkib.build;

import arkib.build.profile.Phase;
import arkib.build.profile.Stopwatch;
import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import arkib.ledger.Seal;
import arkib.ledger.SourceLedger;
import arkib.ledger.SourceRecord;
import arkib.names.Authority;
import arkib.progress.Progress;
import arkib.site.Site;
import arkib.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the sources that changed since the last build, and keeps the ledger of all. */
final class Reading {

  private final BuildRequest request;
  private final Workers workers;
  private final Stopwatch watch;
  private final Begun<SourceLedger> ledger;
  private final Opening opening;
  private final Memory memory;

  /**
   * Begins to load the ledger.
   *
   * @param opening which ledger
   * @param memory where it may be already
   */
  Reading(BuildRequest request, Opening opening, Workers workers, Stopwatch watch, Memory memory) {
    this.opening = opening;
    this.memory = memory;
    this.request = request;
    this.workers = workers;
    this.watch = watch;
    this.ledger = workers.begin(() -> watch.phase(Phase.LEDGERS, () -> memory.sources(opening)));
  }

  /**
   * Of which sources the ledger is.
   *
   * @param ledger its file
   * @param inputs the fingerprint of all that decides how a source is read
   */
  record Opening(Path ledger, Fingerprint inputs) {
    static Opening of(Site site, Path state, List<String> boilerplate, Authority authority) {
      return new Opening(
          state.resolve("sources"),
          new Digest()
              .add(Program.fingerprint())
              .add(site.settings().forReading())
              .add(boilerplate)
              .add(authority.fingerprint())
              .fingerprint());
    }
  }

  /**
   * What is known of the sources.
   *
   * @param now by path, in order
   * @param before the same when the build began, where somebody asks why pages are made
   * @param changed of which sources something else is known than before but for their stamps;
   *     nothing where not all are the sources that there were
   * @param retold the articles of these of which nothing but the text is another, as they are now
   * @param seals the seals of the ledgers that have it
   */
  record Result(
      Map<String, SourceRecord> now,
      Map<String, SourceRecord> before,
      Optional<List<String>> changed,
      List<Retold> retold,
      Seals seals) {

    /** The paths of the files of the articles of which nothing but the text is another. */
    Set<String> retoldSources() {
      return retold.stream().map(article -> article.card().source()).collect(Collectors.toSet());
    }

    /** Waits until the ledger is on the disk. */
    void await() throws IOException {
      seals.now().end();
    }
  }

  /**
   * The seals of the ledger of sources.
   *
   * @param then of the one that the build before left
   * @param now of the one that is written now
   */
  record Seals(Seal then, Begun<Seal> now) {}

  /** How many of so many sources were never read, at the least. */
  int unread(int sources) throws IOException {
    return Math.max(0, sources - ledger.end().all().size());
  }

  /** Reads what changed, and begins to write the ledger: who arranges need not wait for that. */
  Result read(
      List<SourceFile> sources,
      SourceReader.Readers readers,
      ArticleStore articles,
      Progress progress)
      throws IOException {
    SourceLedger before = ledger.end();
    SourceReader reader = new SourceReader(readers, before, articles::keep, request.verify());
    progress.begin("reading", sources.size());
    List<SourceRecord> records =
        watch.phase(
            Phase.READING,
            () ->
                workers.map(
                    sources,
                    source -> {
                      SourceRecord record =
                          watch.piece(Phase.READING, source.shown(), () -> reader.read(source));
                      progress.step();
                      return record;
                    }));
    progress.end();
    Map<String, SourceRecord> now = new LinkedHashMap<>();
    for (int i = 0; i < sources.size(); i++) {
      now.put(sources.get(i).path(), records.get(i));
    }
    if (request.inquiry().profile()) {
      count(sources, records, before);
    }
    boolean held = before.holds(now) && !reader.hasSettled();
    Begun<Seal> after = workers.begin(() -> keep(held ? before : write(before, reader, now)));
    Optional<List<String>> changed = held ? Optional.of(List.of()) : before.changed(now);
    return new Result(
        now,
        request.inquiry().reasons() ? before.all() : Map.of(),
        changed,
        changed.stream()
            .flatMap(List::stream)
            .flatMap(source -> Retold.of(before.get(source), now.get(source)).stream())
            .toList(),
        new Seals(before.seal(), after));
  }

  private SourceLedger write(
      SourceLedger before, SourceReader reader, Map<String, SourceRecord> now) throws IOException {
    return watch.phase(Phase.SOURCES_LEDGER, () -> before.write(reader.begin(), now));
  }

  private Seal keep(SourceLedger after) {
    memory.keep(opening, after);
    return after.seal();
  }

  // What was not read has the very record that the ledger had.
  @SuppressWarnings("ReferenceEquality")
  private void count(List<SourceFile> sources, List<SourceRecord> records, SourceLedger before) {
    for (int i = 0; i < sources.size(); i++) {
      SourceRecord record = records.get(i);
      SourceFile source = sources.get(i);
      if (before.get(source.path()).filter(known -> known == record).isEmpty()) {
        watch.count(Phase.READING, 1, source.stamp().size());
      }
    }
  }
}
