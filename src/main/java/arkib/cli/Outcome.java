package arkib.cli;

import arkib.build.BuildReport;
import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Severity;
import java.util.List;

/**
 * What a build did, what it found, and how long it took.
 *
 * @param report what it did
 * @param diagnostics what it found, sorted
 * @param milliseconds wall time
 */
record Outcome(BuildReport report, List<Diagnostic> diagnostics, long milliseconds) {

  /** Copies the list. */
  Outcome {
    diagnostics = List.copyOf(diagnostics);
  }

  /** How many diagnostics have a severity. */
  long count(Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }
}
