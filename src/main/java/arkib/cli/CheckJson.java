package arkib.cli;

import arkib.check.Mended;
import arkib.diagnostic.Messages;
import arkib.diagnostic.Severity;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** For programs: one JSON object. */
final class CheckJson implements CheckReport {

  private final Terminal terminal;

  CheckJson(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void print(CheckResult result) {
    ObjectNode root = Json.object();
    root.putObject("summary")
        .put("errors", result.count(Severity.ERROR))
        .put("warnings", result.count(Severity.WARNING))
        .put("notes", result.count(Severity.NOTE))
        .put("accepted", result.parted().accepted())
        .put("stale", result.parted().stale());
    DiagnosticJson json = new DiagnosticJson(Messages.in(terminal.language()));
    ArrayNode diagnostics = root.putArray("diagnostics");
    result.told().forEach(told -> json.put(diagnostics.addObject(), told));
    files(root.putArray("mendable"), result.mendable());
    files(root.putArray("mended"), result.mended());
    terminal.out().println(Json.text(root));
  }

  private static void files(ArrayNode array, List<Mended> files) {
    files.forEach(
        file ->
            array
                .addObject()
                .put("file", file.shown())
                .put("diff", String.join("\n", file.diff()) + "\n"));
  }
}
