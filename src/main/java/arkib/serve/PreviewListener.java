package arkib.serve;

import arkib.build.BuildReport;
import arkib.diagnostic.Diagnostic;
import arkib.progress.Progress;
import java.util.List;

/** Told of what the preview does, on its own threads. */
@FunctionalInterface
public interface PreviewListener {

  /** Who is told how far a build is. */
  default Progress progress() {
    return Progress.NONE;
  }

  /** A build has ended. */
  void built(Built build);

  /**
   * A build of a preview.
   *
   * @param report what it did
   * @param found what it found wrong, sorted
   * @param milliseconds how long it took
   * @param settled whether all is up to date with it: after an edit the search index comes with a
   *     second build, when nothing changed for a while
   */
  record Built(BuildReport report, List<Diagnostic> found, long milliseconds, boolean settled) {

    /** Copies the list. */
    public Built {
      found = List.copyOf(found);
    }
  }
}
