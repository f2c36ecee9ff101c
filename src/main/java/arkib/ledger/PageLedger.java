package arkib.ledger;

import arkib.digest.Fingerprint;
import arkib.digest.NamedTrace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Which fingerprint each file of an output folder was made with, and what its bytes are. It is
 * taken away before the first file is changed and written when the last is in place: after a build
 * that was cut off, every page is made again.
 *
 * <p>A build that changes few files leaves it in place and appends to it: before the first of them
 * is changed, that nothing is known of them, and after the last what they are.
 *
 * <p>Behind the fingerprints stand the traces that explain them. An ordinary build does not read
 * those.
 */
public final class PageLedger {

  private static final int FORMAT = 5;

  private final Path path;
  private final LedgerFile file;
  private final State state;
  private final Seal seal;
  // Put together when it is asked for: most builds end before.
  private Supplier<Map<String, PageRecord>> found;
  private volatile Map<String, PageRecord> records;
  private PageTraces traces;
  // Of how many files it was told by what was appended.
  private int appended;

  private PageLedger(
      LedgerFile file,
      Path path,
      State state,
      Supplier<Map<String, PageRecord>> found,
      PageTraces traces) {
    this.path = path;
    this.file = file;
    this.state = state;
    this.seal = file.seal();
    this.found = found;
    this.traces = traces;
  }

  /** What a ledger was found as. */
  public enum State {
    /** There is none: no build before, or one that was cut off. */
    ABSENT,
    /** There is one, damaged or of another format: nothing is known from it. */
    UNUSABLE,
    /** It was read. */
    READ
  }

  /** Opens the ledger in a file, which need not be there, without traces. */
  public static PageLedger open(Path path) {
    return open(path, false);
  }

  /**
   * Opens the ledger in a file, which need not be there.
   *
   * @param withTraces whether the traces are read too
   */
  public static PageLedger open(Path path, boolean withTraces) {
    LedgerFile file = file(path);
    List<BinaryReader> content = file.readAll();
    if (content.isEmpty()) {
      boolean there = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
      return new PageLedger(
          file, path, there ? State.UNUSABLE : State.ABSENT, Map::of, PageTraces.NONE);
    }
    BinaryReader in = content.get(0);
    int size = in.count();
    Map<String, PageRecord> records = new HashMap<>(size * 4 / 3 + 1);
    List<String> outputs = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String output = in.word() + in.text();
      records.put(output, new PageRecord(in.fingerprint(), in.fileSum()));
      if (withTraces) {
        outputs.add(output);
      }
    }
    PageTraces traces = withTraces ? PageTraces.read(in, outputs) : PageTraces.NONE;
    PageLedger ledger = new PageLedger(file, path, State.READ, () -> records, traces);
    content.subList(1, content.size()).forEach(appended -> ledger.append(appended, withTraces));
    return ledger;
  }

  private void append(BinaryReader in, boolean withTraces) {
    Optional<List<NamedTrace>> shared = in.optional(PageTraces::shared);
    if (withTraces && shared.isPresent()) {
      traces = new PageTraces(shared.get(), traces.own());
    }
    for (int left = in.count(); left > 0; left--) {
      String output = in.text();
      Optional<PageEntry> entry = in.optional(from -> entry(from, output));
      records().remove(output);
      entry.ifPresent(known -> records().put(output, known.record()));
      if (withTraces) {
        traces.own().remove(output);
        entry.ifPresent(known -> traces.own().put(output, known.own()));
      }
      appended++;
    }
  }

  private static PageEntry entry(BinaryReader in, String output) {
    return new PageEntry(
        output, new PageRecord(in.fingerprint(), in.fileSum()), PageTraces.read(in));
  }

  private static LedgerFile file(Path path) {
    return new LedgerFile(path, FORMAT, Fingerprint.NONE);
  }

  /** Its file. */
  public Path file() {
    return path;
  }

  /** What it was found as. */
  public State state() {
    return state;
  }

  /** What tells it from what it was and will be; none where nothing is known. */
  public Seal seal() {
    return seal;
  }

  /** What a file was made with, by its path below the output folder. */
  public Optional<PageRecord> get(String output) {
    return Optional.ofNullable(records().get(output));
  }

  /** The traces; of no page where the ledger was opened without. */
  public PageTraces traces() {
    return traces;
  }

  /** The files of which something is known, by their paths below the output folder. */
  public Set<String> outputs() {
    return Collections.unmodifiableSet(records().keySet());
  }

  /** The ledger in another file, of which nothing is known. */
  public PageLedger at(Path other) {
    return new PageLedger(file(other), other, State.ABSENT, Map::of, PageTraces.NONE);
  }

  /** Takes the ledger away: from now on nothing is known of any file. */
  public void forget() throws IOException {
    Files.deleteIfExists(path);
  }

  /**
   * Whether it may be {@linkplain #doubt appended to}: it was read, what was appended is not more
   * than the rest, and what is to be is little. Else it is to be replaced.
   *
   * @param files of how many files it is to be told
   */
  public boolean isExtensible(int files) {
    return state == State.READ && appended <= records().size() && files <= records().size() / 8;
  }

  /**
   * Appends to the ledger: from now on nothing is known of some files, and of all others what was.
   * To be called before the first of them is changed.
   *
   * @param outputs their paths below the output folder
   */
  public void doubt(Collection<String> outputs) throws IOException {
    file.append(
        out -> {
          out.flag(false);
          out.list(outputs, PageLedger::unknown);
        });
  }

  private static void unknown(BinaryWriter out, String output) {
    out.text(output);
    out.flag(false);
  }

  /**
   * Appends to the ledger what became of files that were in doubt. To be called when the last of
   * them is in place.
   *
   * @param doubted those that were in doubt; what is not among {@code entries} is there no more
   * @param entries those that there are, and others of which something else is known now
   * @param shared the traces of what all files share, where they are others now
   * @return the ledger as it would be opened now, without traces
   */
  public PageLedger settle(
      Collection<String> doubted, Collection<PageEntry> entries, Optional<List<NamedTrace>> shared)
      throws IOException {
    file.append(
        out -> {
          out.optional(shared, PageTraces::shared);
          out.list(entries, PageLedger::known);
        });
    Set<String> gone = Set.copyOf(doubted);
    List<PageEntry> known = List.copyOf(entries);
    PageLedger after =
        new PageLedger(file, path, State.READ, () -> with(gone, known), PageTraces.NONE);
    after.appended = appended + doubted.size() + entries.size();
    return after;
  }

  private Map<String, PageRecord> with(Set<String> gone, List<PageEntry> known) {
    Map<String, PageRecord> now = new HashMap<>(records());
    gone.forEach(now::remove);
    known.forEach(entry -> now.put(entry.output(), entry.record()));
    return now;
  }

  private Map<String, PageRecord> records() {
    if (records == null) {
      synchronized (this) {
        if (records == null) {
          records = found.get();
          // It may hold the ledger that was before, and that the one before it.
          found = Map::of;
        }
      }
    }
    return records;
  }

  private static void known(BinaryWriter out, PageEntry entry) {
    out.text(entry.output());
    out.flag(true);
    out.fingerprint(entry.record().ingredients());
    out.fileSum(entry.record().file());
    PageTraces.write(out, entry.own());
  }

  /**
   * Replaces the ledger.
   *
   * @param all what is now known of each file
   * @param shared the traces of what they share
   * @return the ledger as it would be opened now, without traces
   */
  public PageLedger write(Collection<PageEntry> all, List<NamedTrace> shared) throws IOException {
    Map<String, PageRecord> now = new HashMap<>(all.size() * 4 / 3 + 1);
    file.write(out -> write(out, all, shared, now));
    return new PageLedger(file, path, State.READ, () -> now, PageTraces.NONE);
  }

  private static void write(
      BinaryWriter out,
      Collection<PageEntry> all,
      List<NamedTrace> shared,
      Map<String, PageRecord> now) {
    out.number(all.size());
    for (PageEntry entry : all) {
      String output = entry.output();
      now.put(output, entry.record());
      // ".../slug/index.html": the folder's folder comes again, the slug does not.
      out.path(output, output.lastIndexOf('/', Math.max(0, output.lastIndexOf('/') - 1)) + 1);
      out.fingerprint(entry.record().ingredients());
      out.fileSum(entry.record().file());
    }
    PageTraces.write(out, shared, all);
  }
}
