package arkib.diagnostic;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Passes diagnostics on, and remembers them. */
public final class Remembered implements Reporter {

  private final Reporter reporter;
  private final Queue<Diagnostic> all = new ConcurrentLinkedQueue<>();

  /**
   * Remembers nothing yet.
   *
   * @param reporter told of each
   */
  public Remembered(Reporter reporter) {
    this.reporter = reporter;
  }

  @Override
  public void report(Diagnostic diagnostic) {
    all.add(diagnostic);
    reporter.report(diagnostic);
  }

  /** All that were reported so far. */
  public List<Diagnostic> all() {
    return List.copyOf(all);
  }
}
