package arkib.ledger;

import arkib.digest.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where articles and names had their pages in the build before. It is read only by a build in which
 * a page is gone, to tell whose it was. It stands beside the ledger of pages and is written before
 * that one: without that one it tells nothing. Where few pages changed, theirs are appended.
 */
public final class AddressLedger {

  private static final int FORMAT = 2;

  private final Path path;
  private final LedgerFile file;

  private AddressLedger(Path path) {
    this.path = path;
    this.file = new LedgerFile(path, FORMAT, Fingerprint.NONE);
  }

  /** The ledger beside a ledger of pages. */
  public static AddressLedger beside(Path pages) {
    return new AddressLedger(pages.resolveSibling("addresses"));
  }

  /**
   * What it knows; nothing where it is absent, damaged or of another format. Of what was added,
   * later counts. Of what is there no more it may still know where it was last.
   */
  public List<AddressRecord> read() {
    Map<String, AddressRecord> byKey = new LinkedHashMap<>();
    Map<String, AddressRecord> byAddress = new HashMap<>();
    for (BinaryReader in : file.readAll()) {
      for (int left = in.count(); left > 0; left--) {
        AddressRecord.Of of = in.number() == 0 ? AddressRecord.Of.ARTICLE : AddressRecord.Of.NAME;
        AddressRecord record =
            new AddressRecord(of, in.word() + in.text(), in.word() + in.text(), in.fingerprint());
        byKey.put(of + " " + record.key(), record);
        byAddress.put(record.address(), record);
      }
    }
    return byKey.values().stream()
        .filter(record -> byAddress.get(record.address()).equals(record))
        .toList();
  }

  /** Adds to it; where there is none, nothing is known of others either. */
  public void add(Collection<AddressRecord> more) throws IOException {
    if (!more.isEmpty() && Files.exists(path)) {
      file.append(out -> write(out, more));
    }
  }

  /** Replaces it. */
  public void write(Collection<AddressRecord> all) throws IOException {
    file.write(out -> write(out, all));
  }

  private static void write(BinaryWriter out, Collection<AddressRecord> all) {
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
