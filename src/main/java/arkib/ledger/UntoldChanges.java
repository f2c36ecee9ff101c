package arkib.ledger;

import arkib.digest.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What files were before a build that changed them and did not yet tell so: written before the
 * first is changed, gone when all were told. After a build that was cut off between, the next one
 * tells its changes with its own.
 */
public final class UntoldChanges {

  private static final int FORMAT = 2;

  private final Path path;
  private final LedgerFile file;

  /** Those in a file, which need not be there. */
  public UntoldChanges(Path path) {
    this.path = path;
    this.file = new LedgerFile(path, FORMAT, Fingerprint.NONE);
  }

  /** What each file was that was changed untold; none where there is no such file. */
  public Map<String, EarlierFile> read() {
    Map<String, EarlierFile> files = new HashMap<>();
    file.read()
        .ifPresent(
            in -> {
              int size = in.count();
              for (int i = 0; i < size; i++) {
                String output = in.text();
                files.put(output, new EarlierFile(in.flag(), in.optional(BinaryReader::fileSum)));
              }
            });
    return files;
  }

  /** Replaces them. */
  public void write(Map<String, EarlierFile> files) throws IOException {
    file.write(
        out -> {
          out.number(files.size());
          new TreeMap<>(files)
              .forEach(
                  (output, earlier) -> {
                    out.text(output);
                    out.flag(earlier.there());
                    out.optional(earlier.file(), BinaryWriter::fileSum);
                  });
        });
  }

  /** All were told. */
  public void forget() throws IOException {
    Files.deleteIfExists(path);
  }
}
