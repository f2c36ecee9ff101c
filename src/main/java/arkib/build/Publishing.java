package arkib.build;

import arkib.build.explain.Before;
import arkib.build.profile.Phase;
import arkib.build.profile.Stopwatch;
import arkib.diagnostic.Diagnostics;
import arkib.digest.FileSum;
import arkib.digest.NamedTrace;
import arkib.fixity.Changes;
import arkib.fixity.ChangesFile;
import arkib.ledger.AddressLedger;
import arkib.ledger.AddressRecord;
import arkib.ledger.PageLedger;
import arkib.ledger.PageRecord;
import arkib.ledger.Seal;
import arkib.ledger.SourceRecord;
import arkib.ledger.UntoldChanges;
import arkib.plan.Addresses;
import arkib.plan.PlannedPage;
import arkib.progress.Progress;
import arkib.publish.Destination;
import arkib.publish.OutputFolder;
import arkib.publish.Publication;
import arkib.publish.Slot;
import arkib.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings an output folder up to date: all pages are made, then published, or none. */
final class Publishing {

  private final PageLedger ledger;
  private final AddressLedger addresses;
  private final OutputFolder output;
  private final Telling telling;
  private final boolean wasBuilt;
  private final Commit commit;
  private final Stopwatch watch;

  private Publishing(PageLedger ledger, OutputFolder output, Telling telling, Stopwatch watch) {
    this.ledger = ledger;
    this.addresses = telling.addresses();
    this.output = output;
    this.telling = telling;
    this.wasBuilt = output.isKnown();
    this.commit = new Commit(ledger, addresses, output, telling.memory(), watch);
    this.watch = watch;
  }

  // Where changes wait to be told, where they are told, where addresses are kept that may move, and
  // where it is kept what builds that follow need not read.
  private record Telling(
      UntoldChanges note, ChangesFile file, AddressLedger addresses, Memory memory) {}

  /** Opens the output folder of a build, and what is known of it. */
  static Publishing open(
      BuildRequest request, Site site, Diagnostics diagnostics, Stopwatch watch, Memory memory)
      throws IOException {
    Destination destination = OutputGuard.destination(site, request);
    Slot live = destination.live();
    PageLedger ledger =
        watch.phase(
            Phase.LEDGERS,
            () ->
                request.inquiry().reasons()
                    ? PageLedger.open(live.pages(), true)
                    : memory.pages(live.pages()));
    OutputFolder output =
        watch.phase(
            Phase.OUTPUT,
            () -> {
              OutputFolder folder = OutputFolder.open(destination, live, diagnostics);
              folder.claim(ledger.outputs());
              folder.survey(ledger.outputs(), path -> ledger.get(path).orElseThrow().size());
              return folder;
            });
    Telling telling =
        new Telling(
            new UntoldChanges(destination.state().resolve("untold")),
            new ChangesFile(OutputGuard.changes(site, request), site.settings().baseUrl()),
            AddressLedger.beside(live.pages()),
            memory);
    return new Publishing(ledger, output, telling, watch);
  }

  /** The files that the build before made, below the output folder. */
  Set<String> pagesBefore() {
    return ledger.outputs();
  }

  /** The files of builds before that this one has no more, when all pages are made. */
  Set<String> stale() {
    return output.stale();
  }

  /**
   * Where articles and names had their pages in the build before. It may know of pages, too, that
   * were gone by then.
   */
  List<AddressRecord> addressesBefore() {
    return addresses.read();
  }

  /** What was known before, with what was known of the sources. */
  Before before(Map<String, SourceRecord> sources) {
    return new Before(ledger, wasBuilt, sources);
  }

  /** Where the files of the search index go. */
  IndexOutput index(Addresses addresses) {
    return new IndexOutput(addresses, ledger, output);
  }

  /**
   * Leaves the folder as it is, where it is as a build left it.
   *
   * @param seal the seal of the ledger of pages that the build left
   * @return whether it is: then all is done
   */
  boolean leave(Seal seal) throws IOException {
    boolean same = isAsLeft(seal);
    if (same) {
      // A build that was cut off may have left what it wrote aside.
      output.abandon();
      notice().end(Changes.NONE, telling.file());
    }
    return same;
  }

  /**
   * Whether the folder is as a build left it, and what that changed is told.
   *
   * @param seal the seal of the ledger of pages that the build left
   */
  boolean isAsLeft(Seal seal) {
    return seal.equals(ledger.seal())
        && ledger.outputs().size() == output.owned().size()
        && output.isAsLeft()
        && notice().isAllTold();
  }

  private ChangesNotice notice() {
    return new ChangesNotice(ledger, output.owned(), telling.note());
  }

  /** Whether a few files can be published, and all others stay as they are. */
  boolean isPatchable() {
    return ledger.isExtensible(0) && !output.isSwapped();
  }

  /** A file as the build before made it; nothing where it is not that any more. */
  Optional<byte[]> before(String path) {
    try {
      return asKnown(ledger, output, path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file in the output folder; nothing where it is not the one that the ledger knows. */
  static Optional<byte[]> asKnown(PageLedger ledger, OutputFolder output, String path)
      throws IOException {
    Optional<PageRecord> record = ledger.get(path);
    return record.isEmpty()
        ? Optional.empty()
        : output.read(path).filter(bytes -> FileSum.of(bytes).equals(record.get().file()));
  }

  /** What is known of the files that the build before made. */
  PageLedger ledger() {
    return ledger;
  }

  /** The seal of the ledger of pages that is in place; none before {@link #commit}. */
  Seal seal() {
    return commit.seal();
  }

  /** How many files that were put so far have somebody else's in their way. */
  int inTheWay() {
    return output.inTheWay();
  }

  /**
   * Makes pages.
   *
   * @param progress told of each
   * @return all of them, in order, those that were kept too
   */
  List<MadePage> make(List<PlannedPage> pages, PageMaker maker, Workers workers, Progress progress)
      throws IOException {
    return make(pages, List.of(), maker, workers, progress);
  }

  /**
   * Makes pages that may tell of others.
   *
   * @param others some that were made; of all others it is told as the build before made them
   * @param progress told of each
   * @return all of them, in order, those that were kept too
   */
  List<MadePage> make(
      List<PlannedPage> pages,
      List<MadePage> others,
      PageMaker maker,
      Workers workers,
      Progress progress)
      throws IOException {
    Map<String, FileSum> sums = new HashMap<>();
    others.forEach(page -> page.entry().ifPresent(e -> sums.put(e.output(), e.record().file())));
    watch.count(Phase.FINGERPRINTS, pages.size(), 0);
    Rounds rounds =
        new Rounds(
            round ->
                workers.map(
                    round,
                    page -> {
                      MadePage made = maker.make(page, ledger, output);
                      progress.step();
                      return made;
                    }),
            path ->
                sums.containsKey(path) ? sums.get(path) : ledger.get(path).orElseThrow().file());
    progress.begin("making", pages.size());
    List<MadePage> made = watch.phase(Phase.MAKING, () -> rounds.make(pages));
    progress.end();
    return made;
  }

  /** Tells of files of which nobody knows whose they are. */
  void reportStrays() throws IOException {
    output.reportStrays();
  }

  /** The files whose bytes are not those that were in the folder. */
  Set<String> fresh() {
    return output.fresh();
  }

  /** Drops what was made. */
  void abandon() throws IOException {
    output.abandon();
  }

  /** Whether all pages of the build before are among these. */
  boolean hasAllBefore(List<MadePage> made) {
    return commit.hasAllBefore(made);
  }

  /**
   * Publishes what was made.
   *
   * @param shared the traces of what the pages share, for the builds that follow
   * @param lasting finds where articles and names have their pages, likewise
   */
  Publication commit(List<MadePage> made, List<NamedTrace> shared, Commit.Lasting lasting)
      throws IOException {
    Set<String> stale = output.stale();
    ChangesNotice notice = notice();
    Changes changes = notice.begin(made, output.fresh(), stale);
    return told(notice, changes, commit.all(made, stale, shared, lasting));
  }

  /**
   * Publishes a few files, where {@link #isPatchable}: all others of the build before stay.
   *
   * @param made the files
   * @param gone the paths of those that there are no more
   * @param lasting finds where articles and names have their pages, for the builds that follow
   */
  Publication patch(List<MadePage> made, Set<String> gone, Commit.Lasting lasting)
      throws IOException {
    output.keepAllBut(gone);
    ChangesNotice notice = notice();
    Changes changes = notice.begin(made, output.fresh(), gone);
    return told(notice, changes, commit.few(made, gone, lasting));
  }

  private Publication told(ChangesNotice notice, Changes changes, Publication publication)
      throws IOException {
    notice.end(changes, telling.file());
    watch.count(Phase.MOVING, publication.written(), 0);
    return publication;
  }
}
