package arkib.ledger;

import arkib.digest.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where articles and names had their pages in the build before. It is read only by a build in which
 * a page is gone, to tell whose it was. It stands beside the ledger of pages and is written before
 * that one: without that one it tells nothing.
 */
public final class AddressLedger {

  private static final int FORMAT = 2;

  private final LedgerFile file;

  private AddressLedger(Path path) {
    this.file = new LedgerFile(path, FORMAT, Fingerprint.NONE);
  }

  /** The ledger beside a ledger of pages. */
  public static AddressLedger beside(Path pages) {
    return new AddressLedger(pages.resolveSibling("addresses"));
  }

  /** What it knows; nothing where it is absent, damaged or of another format. */
  public List<AddressRecord> read() {
    Optional<BinaryReader> content = file.read();
    if (content.isEmpty()) {
      return List.of();
    }
    BinaryReader in = content.get();
    List<AddressRecord> records = new ArrayList<>();
    int size = in.count();
    for (int i = 0; i < size; i++) {
      AddressRecord.Of of = in.number() == 0 ? AddressRecord.Of.ARTICLE : AddressRecord.Of.NAME;
      records.add(
          new AddressRecord(of, in.word() + in.text(), in.word() + in.text(), in.fingerprint()));
    }
    return records;
  }

  /** Replaces it. */
  public void write(List<AddressRecord> all) throws IOException {
    file.write(out -> write(out, all));
  }

  private static void write(BinaryWriter out, List<AddressRecord> all) {
    out.number(all.size());
    for (AddressRecord record : all) {
      out.number(record.of() == AddressRecord.Of.ARTICLE ? 0 : 1);
      parted(out, record.key());
      parted(out, record.address());
      out.fingerprint(record.features());
    }
  }

  // "2019/05/" comes again and again, "feri-baharu/" does not.
  private static void parted(BinaryWriter out, String path) {
    out.path(path, path.lastIndexOf('/', path.length() - 2) + 1);
  }
}
