package arkib.cli;

import arkib.check.Baseline;
import arkib.check.Mended;
import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Severity;
import java.util.List;
import java.util.Objects;

/**
 * What was found in an archive.
 *
 * @param parted what is told, and what a baseline accepts
 * @param mendable the files that could be mended and are not
 * @param mended the files that were
 */
record CheckResult(Baseline.Parted parted, List<Mended> mendable, List<Mended> mended) {

  /** Copies the lists. */
  CheckResult {
    Objects.requireNonNull(parted, "parted");
    mendable = List.copyOf(mendable);
    mended = List.copyOf(mended);
  }

  List<Diagnostic> told() {
    return parted.told();
  }

  /** How many of those that are told have a severity. */
  int count(Severity severity) {
    return (int) told().stream().filter(d -> d.severity() == severity).count();
  }
}
