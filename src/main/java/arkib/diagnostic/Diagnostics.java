package arkib.diagnostic;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects diagnostics from any thread and gives them back in one order, each once. */
public final class Diagnostics implements Reporter {

  private final Queue<Diagnostic> reported = new ConcurrentLinkedQueue<>();

  @Override
  public void report(Diagnostic diagnostic) {
    reported.add(diagnostic);
  }

  /** All that was reported, by file, line and column, without repetitions. */
  public List<Diagnostic> sorted() {
    return reported.stream().sorted().distinct().toList();
  }

  /** How many different diagnostics of this severity were reported. */
  public long count(Severity severity) {
    return reported.stream().distinct().filter(d -> d.severity() == severity).count();
  }

  /** Whether anything was reported that forbids publishing. */
  public boolean hasErrors() {
    return reported.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
