package arkib.ledger;

import arkib.digest.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which source gave which card, from one build to the next. */
public final class SourceLedger {

  private static final int FORMAT = 6;

  private final LedgerFile file;
  private final Map<String, SourceRecord> records;
  private final Seal seal;
  private final long begun;

  private SourceLedger(LedgerFile file, Seal seal, long begun, Map<String, SourceRecord> records) {
    this.file = file;
    this.seal = seal;
    this.begun = begun;
    this.records = records;
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
    Optional<BinaryReader> content = file.read();
    Map<String, SourceRecord> records = new HashMap<>();
    long begun = 0;
    if (content.isPresent()) {
      BinaryReader in = content.get();
      begun = in.fixed();
      int size = in.count();
      records = new HashMap<>(size + size / 2);
      for (int i = 0; i < size; i++) {
        String source = in.word() + in.text();
        records.put(source, record(in, source));
      }
    }
    return new SourceLedger(file, file.seal(), begun, records);
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
    return records.equals(all);
  }

  /** Whether these are the records that the ledger was opened with, but for their stamps. */
  public boolean tellsTheSameAs(Map<String, SourceRecord> all) {
    return all.size() == records.size()
        && all.entrySet().stream()
            .allMatch(
                entry -> {
                  SourceRecord known = records.get(entry.getKey());
                  return known != null && known.tellsTheSameAs(entry.getValue());
                });
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
   * Replaces the ledger.
   *
   * @param begin when the build began, in nanoseconds since 1970
   * @param all what is now known of each source; not to be changed from now on
   * @return the ledger as it would be opened now
   */
  public SourceLedger write(long begin, Map<String, SourceRecord> all) throws IOException {
    file.write(
        out -> {
          out.fixed(begin);
          out.number(all.size());
          all.forEach(
              (source, record) -> {
                out.path(source, source.lastIndexOf('/') + 1);
                record(out, record);
              });
        });
    return new SourceLedger(file, file.seal(), begin, all);
  }

  private static void record(BinaryWriter out, SourceRecord record) {
    out.list(record.stamps(), BinaryWriter::fixed);
    out.fingerprint(record.content());
    out.optional(record.card(), CardCodec::write);
    out.optional(record.picture(), PictureCodec::write);
    out.list(record.told(), DiagnosticCodec::write);
  }

  private static SourceRecord record(BinaryReader in, String source) {
    return new SourceRecord(
        in.list(BinaryReader::fixed),
        in.fingerprint(),
        in.optional(r -> CardCodec.read(r, source)),
        in.optional(PictureCodec::read),
        in.list(DiagnosticCodec::read));
  }
}
