package arkib.ledger;

import arkib.digest.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the last build came to. */
public final class BuildLedger {

  private static final int FORMAT = 2;

  private final LedgerFile file;

  /**
   * A ledger.
   *
   * @param path its file, which need not be there
   * @param inputs the fingerprint of all that a build is made with, but for its sources and the
   *     moment; what is known of one that was made with others is not known here
   */
  public BuildLedger(Path path, Fingerprint inputs) {
    this.file = new LedgerFile(path, FORMAT, inputs);
  }

  /** What is known of the last build; nothing where the file is absent, damaged or foreign. */
  public Optional<BuildRecord> read() {
    return file.read().map(BuildLedger::record);
  }

  private static BuildRecord record(BinaryReader in) {
    return new BuildRecord(
        seal(in),
        seal(in),
        in.fixed(),
        in.fixed(),
        in.list(DiagnosticCodec::read),
        in.count(),
        in.count(),
        held(in),
        in.list(kind -> new BuildRecord.Kind(kind.text(), kind.count(), kind.number())));
  }

  private static Seal seal(BinaryReader in) {
    return new Seal(in.fixed(), in.fixed32());
  }

  private static void seal(BinaryWriter out, Seal seal) {
    out.fixed(seal.length());
    out.fixed32(seal.checksum());
  }

  private static Map<String, Integer> held(BinaryReader in) {
    Map<String, Integer> held = new HashMap<>();
    for (int i = in.count(); i > 0; i--) {
      held.put(in.text(), in.count());
    }
    return held;
  }

  /** Replaces it. */
  public void write(BuildRecord record) throws IOException {
    file.write(out -> write(out, record));
  }

  private static void write(BinaryWriter out, BuildRecord record) {
    seal(out, record.sources());
    seal(out, record.pages());
    out.fixed(record.from());
    out.fixed(record.until());
    out.list(record.told(), DiagnosticCodec::write);
    out.number(record.articles());
    out.number(record.withdrawn());
    out.number(record.held().size());
    new TreeMap<>(record.held())
        .forEach(
            (reason, articles) -> {
              out.text(reason);
              out.number(articles);
            });
    out.list(
        record.kinds(),
        (to, kind) -> {
          to.text(kind.word());
          to.number(kind.files());
          to.number(kind.bytes());
        });
  }
}
