package arkib.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.digest.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the last build came to is read as it was written, by builds that are made alike. */
class BuildLedgerTest {

  private static final Fingerprint INPUTS = new Fingerprint(1, 2);
  private static final BuildRecord RECORD =
      new BuildRecord(
          new Seal(12, -3),
          new Seal(1L << 40, 7),
          1_700_000_000L,
          Long.MAX_VALUE,
          List.of(Diagnostic.of(Problem.LINK_DEAD, new Location("content/a.md", 3, 9), "tiada.md")),
          100_000,
          2,
          Map.of("FUTURE", 3, "DRAFT", 1),
          List.of(
              new BuildRecord.Kind("article", 100_000, 1L << 34),
              new BuildRecord.Kind("redirects", 1, 0)));

  @TempDir Path folder;

  @Test
  void recordIsReadAsItWasWritten() throws IOException {
    ledger(INPUTS).write(RECORD);
    assertThat(ledger(INPUTS).read()).contains(RECORD);
  }

  @Test
  void recordOfBuildsThatWereMadeOtherwiseIsNone() throws IOException {
    assertThat(ledger(INPUTS).read()).isEmpty();
    ledger(INPUTS).write(RECORD);
    assertThat(ledger(new Fingerprint(1, 3)).read()).isEmpty();
  }

  @Test
  void damagedRecordIsNone() throws IOException {
    ledger(INPUTS).write(RECORD);
    Path file = folder.resolve("last");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertThat(ledger(INPUTS).read()).isEmpty();
  }

  private BuildLedger ledger(Fingerprint inputs) {
    return new BuildLedger(folder.resolve("last"), inputs);
  }
}
