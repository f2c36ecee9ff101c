package arkib.ledger;

import arkib.digest.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which fingerprint each file of an output folder was made with. It is taken away before the first
 * file is changed and written when the last is in place: after a build that was cut off, every page
 * is made again.
 */
public final class PageLedger {

  private static final int FORMAT = 1;

  private final Path path;
  private final LedgerFile file;
  private final Map<String, PageRecord> records;

  private PageLedger(Path path, LedgerFile file, Map<String, PageRecord> records) {
    this.path = path;
    this.file = file;
    this.records = records;
  }

  /** Opens the ledger in a file, which need not be there. */
  public static PageLedger open(Path path) {
    LedgerFile file = new LedgerFile(path, FORMAT, Fingerprint.NONE);
    Map<String, PageRecord> records = new HashMap<>();
    Optional<BinaryReader> content = file.read();
    if (content.isPresent()) {
      BinaryReader in = content.get();
      int size = in.count();
      for (int i = 0; i < size; i++) {
        String output = in.word() + in.text();
        records.put(output, new PageRecord(in.fingerprint(), in.number()));
      }
    }
    return new PageLedger(path, file, records);
  }

  /** What a file was made with, by its path below the output folder. */
  public Optional<PageRecord> get(String output) {
    return Optional.ofNullable(records.get(output));
  }

  /** The files of which something is known, by their paths below the output folder. */
  public Set<String> outputs() {
    return Collections.unmodifiableSet(records.keySet());
  }

  /** Whether these are the records that the ledger was opened with. */
  public boolean holds(Map<String, PageRecord> all) {
    return records.equals(all);
  }

  /** The ledger in another file, of which nothing is known. */
  public PageLedger at(Path other) {
    return new PageLedger(other, new LedgerFile(other, FORMAT, Fingerprint.NONE), Map.of());
  }

  /** Takes the ledger away: from now on nothing is known of any file. */
  public void forget() throws IOException {
    Files.deleteIfExists(path);
  }

  /** Replaces the ledger. */
  public void write(Map<String, PageRecord> all) throws IOException {
    BinaryWriter out = new BinaryWriter();
    out.number(all.size());
    all.forEach(
        (output, record) -> {
          // ".../slug/index.html": the folder's folder comes again, the slug does not.
          int name = output.lastIndexOf('/', Math.max(0, output.lastIndexOf('/') - 1)) + 1;
          out.word(output.substring(0, name));
          out.text(output.substring(name));
          out.fingerprint(record.ingredients());
          out.number(record.size());
        });
    file.write(out);
  }
}
