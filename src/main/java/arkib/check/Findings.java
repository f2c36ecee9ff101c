package arkib.check;

import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import java.util.ArrayList;
import java.util.List;

/** What rules found, and the edits that would mend some of it. */
final class Findings implements Reporter {

  private final Reporter reporter;
  private final List<Edit> edits = new ArrayList<>();

  Findings(Reporter reporter) {
    this.reporter = reporter;
  }

  @Override
  public void report(Diagnostic diagnostic) {
    reporter.report(diagnostic);
  }

  /** Tells of a problem that an edit mends. */
  void report(Edit edit, Problem problem, Location at, String... arguments) {
    report(problem, at, arguments);
    edits.add(edit);
  }

  /** Takes an edit that mends what was told already. */
  void mend(Edit edit) {
    edits.add(edit);
  }

  /** The edits, in no order. */
  List<Edit> edits() {
    return List.copyOf(edits);
  }
}
