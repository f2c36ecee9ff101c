package arkib.ledger;

import arkib.digest.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which source gave which card, from one build to the next. */
public final class SourceLedger {

  private static final int FORMAT = 7;

  // Also of a small archive so many are appended.
  private static final int FEW = 8;

  private final LedgerFile file;
  private final Map<String, SourceRecord> records;
  private final Seal seal;
  private final long begun;
  // How many sources were told of that were appended.
  private final int appended;

  private SourceLedger(
      LedgerFile file, long begun, Map<String, SourceRecord> records, int appended) {
    this.file = file;
    this.seal = file.seal();
    this.begun = begun;
    this.records = records;
    this.appended = appended;
  }

  /**
   * Opens a ledger.
   *
   * @param path its file, which need not be there
   * @param inputs the fingerprint of all that decides how a source is read: the program, settings,
   *     boilerplate; a ledger made with others is an empty one
   */
  public static SourceLedger open(Path path, Fingerprint inputs) {
    LedgerFile file = new LedgerFile(path, FORMAT, inputs);
    List<BinaryReader> content = file.readAll();
    if (content.isEmpty()) {
      return new SourceLedger(file, 0, new HashMap<>(), 0);
    }
    BinaryReader in = content.get(0);
    long begun = in.fixed();
    int size = in.count();
    Map<String, SourceRecord> records = new HashMap<>(size * 4 / 3 + 1);
    for (int i = 0; i < size; i++) {
      String source = in.word() + in.text();
      records.put(source, SourceCodec.read(in, source));
    }
    int appended = 0;
    for (BinaryReader more : content.subList(1, content.size())) {
      begun = more.fixed();
      for (int left = more.count(); left > 0; left--) {
        String source = more.text();
        records.remove(source);
        more.optional(from -> SourceCodec.read(from, source))
            .ifPresent(record -> records.put(source, record));
        appended++;
      }
    }
    return new SourceLedger(file, begun, records, appended);
  }

  /** What is known of a source, by its path below {@code content/}. */
  public Optional<SourceRecord> get(String source) {
    return Optional.ofNullable(records.get(source));
  }

  /** What is known of all sources, by their paths below {@code content/}. */
  public Map<String, SourceRecord> all() {
    return Collections.unmodifiableMap(records);
  }

  /** Whether these are the records that the ledger was opened with. */
  public boolean holds(Map<String, SourceRecord> all) {
    return all.size() == records.size()
        && all.entrySet().stream().allMatch(e -> isKnown(e.getKey(), e.getValue()));
  }

  // What was not read has the very record that the ledger had: to compare them all takes longer
  // than many a build.
  @SuppressWarnings("ReferenceEquality")
  private boolean isKnown(String source, SourceRecord record) {
    SourceRecord known = records.get(source);
    return known == record || (known != null && known.equals(record));
  }

  /**
   * The sources of which these records tell anything else than those that the ledger was opened
   * with, but for their stamps.
   *
   * @return nothing where not all are of the same sources
   */
  public Optional<List<String>> changed(Map<String, SourceRecord> all) {
    if (all.size() != records.size()) {
      return Optional.empty();
    }
    List<String> changed = new ArrayList<>();
    for (Map.Entry<String, SourceRecord> entry : all.entrySet()) {
      if (!isKnown(entry.getKey(), entry.getValue())) {
        SourceRecord known = records.get(entry.getKey());
        if (known == null) {
          return Optional.empty();
        }
        if (!known.tellsTheSameAs(entry.getValue())) {
          changed.add(entry.getKey());
        }
      }
    }
    return Optional.of(changed);
  }

  /** What tells it from what it was and will be; none for an empty one. */
  public Seal seal() {
    return seal;
  }

  /** When the build that wrote this ledger began, in nanoseconds since 1970; 0 for an empty one. */
  public long begun() {
    return begun;
  }

  /**
   * Brings the ledger up to date: where few sources changed, by appending what became of them.
   *
   * @param begin when the build began, in nanoseconds since 1970
   * @param all what is now known of each source; not to be changed from now on
   * @return the ledger as it would be opened now
   */
  public SourceLedger write(long begin, Map<String, SourceRecord> all) throws IOException {
    Map<String, Optional<SourceRecord>> more = new TreeMap<>();
    all.forEach(
        (source, record) -> {
          if (!isKnown(source, record)) {
            more.put(source, Optional.of(record));
          }
        });
    long newcomers = more.keySet().stream().filter(source -> !records.containsKey(source)).count();
    // In most builds none went, and none is looked for.
    if (all.size() - newcomers < records.size()) {
      records.keySet().stream()
          .filter(source -> !all.containsKey(source))
          .forEach(source -> more.put(source, Optional.empty()));
    }
    if (!seal.equals(Seal.NONE) && appended + more.size() <= Math.max(FEW, records.size() / 8)) {
      file.append(out -> append(out, begin, more));
      return new SourceLedger(file, begin, all, appended + more.size());
    }
    file.write(out -> write(out, begin, all));
    return new SourceLedger(file, begin, all, 0);
  }

  private static void append(
      BinaryWriter out, long begin, Map<String, Optional<SourceRecord>> more) {
    out.fixed(begin);
    out.number(more.size());
    more.forEach(
        (source, record) -> {
          out.text(source);
          out.optional(record, SourceCodec::write);
        });
  }

  private static void write(BinaryWriter out, long begin, Map<String, SourceRecord> all) {
    out.fixed(begin);
    out.number(all.size());
    all.forEach(
        (source, record) -> {
          out.path(source, source.lastIndexOf('/') + 1);
          SourceCodec.write(out, record);
        });
  }
}
