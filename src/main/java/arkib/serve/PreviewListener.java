package arkib.serve;

import arkib.build.BuildReport;
import arkib.diagnostic.Diagnostic;
import java.util.List;

/** Told of what the preview does, on its own threads. */
@FunctionalInterface
public interface PreviewListener {

  /**
   * A build has ended.
   *
   * @param report what it did
   * @param diagnostics what it found, sorted
   * @param milliseconds how long it took
   */
  void built(BuildReport report, List<Diagnostic> diagnostics, long milliseconds);
}
