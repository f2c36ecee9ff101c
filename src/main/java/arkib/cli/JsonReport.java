package arkib.cli;

import arkib.build.BuildReport;
import arkib.diagnostic.Messages;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.TreeMap;

/** Tells programs what a build did: one JSON object. */
final class JsonReport {

  private final Terminal terminal;
  private final Messages messages;

  JsonReport(Terminal terminal) {
    this.terminal = terminal;
    this.messages = Messages.in(terminal.language());
  }

  void print(Outcome outcome) {
    ObjectNode root = Json.object();
    summary(root.putObject("summary"), outcome);
    ArrayNode diagnostics = root.putArray("diagnostics");
    DiagnosticJson json = new DiagnosticJson(messages);
    outcome.diagnostics().forEach(d -> json.put(diagnostics.addObject(), d));
    outcome
        .report()
        .answers()
        .reasons()
        .ifPresent(answer -> ReasonsJson.add(root.putObject("rebuild"), answer));
    outcome
        .report()
        .answers()
        .profile()
        .ifPresent(profile -> ProfileJson.add(root.putObject("profile"), profile));
    terminal.out().println(Json.text(root));
  }

  private static void summary(ObjectNode node, Outcome outcome) {
    BuildReport report = outcome.report();
    node.put("published", report.published())
        .put("articles", report.articles())
        .put("withdrawn", report.withdrawn())
        .put("pages", report.pages())
        .put("written", report.written())
        .put("unchanged", report.unchanged())
        .put("removed", report.removed())
        .put("milliseconds", outcome.milliseconds());
    ArrayNode totals = node.putArray("kinds");
    report
        .totals()
        .forEach(
            total ->
                totals
                    .addObject()
                    .put("kind", total.kind())
                    .put("files", total.files())
                    .put("bytes", total.bytes()));
    ObjectNode held = node.putObject("held");
    new TreeMap<>(report.held())
        .forEach((reason, count) -> held.put(reason.name().toLowerCase(Locale.ROOT), count));
  }
}
