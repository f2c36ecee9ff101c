package arkib.cli;

import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Location;
import arkib.diagnostic.Messages;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Severity;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * For what shows the findings of many tools: SARIF, the Static Analysis Results Interchange Format.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class CheckSarif implements CheckReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String BASE = "SITE";

  private final Terminal terminal;
  private final Messages messages;

  CheckSarif(Terminal terminal) {
    this.terminal = terminal;
    this.messages = Messages.in(terminal.language());
  }

  @Override
  public void print(CheckResult result) {
    ObjectNode root = Json.object();
    root.put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    List<Problem> rules =
        result.told().stream().map(Diagnostic::problem).distinct().sorted().toList();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "Arkib").put("version", Version.number());
    ArrayNode described = driver.putArray("rules");
    rules.forEach(rule -> rule(described.addObject(), rule));
    run.put("language", terminal.language().code());
    // Columns count as Java counts them.
    run.put("columnKind", "utf16CodeUnits");
    run.putObject("originalUriBaseIds").putObject(BASE);
    ArrayNode results = run.putArray("results");
    result.told().forEach(told -> result(results.addObject(), told, rules));
    terminal.out().println(Json.text(root));
  }

  private void rule(ObjectNode node, Problem rule) {
    node.put("id", rule.id());
    node.putObject("shortDescription").put("text", messages.cause(rule));
    node.putObject("defaultConfiguration").put("level", level(rule.severity()));
  }

  private void result(ObjectNode node, Diagnostic told, List<Problem> rules) {
    node.put("ruleId", told.problem().id())
        .put("ruleIndex", rules.indexOf(told.problem()))
        .put("level", level(told.severity()));
    String hint = messages.hint(told).map(h -> "\n" + h).orElse("");
    node.putObject("message").put("text", messages.text(told) + hint);
    ObjectNode place = node.putArray("locations").addObject().putObject("physicalLocation");
    Location at = told.location();
    ObjectNode file = place.putObject("artifactLocation").put("uri", uri(at.file()));
    if (at.file().startsWith("content") || at.file().startsWith("templates")) {
      file.put("uriBaseId", BASE);
    }
    if (at.line() > 0) {
      ObjectNode region = place.putObject("region").put("startLine", at.line());
      if (at.column() > 0) {
        region.put("startColumn", at.column());
      }
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }

  private static String uri(String file) {
    try {
      return new URI(null, null, file, null).toASCIIString();
    } catch (URISyntaxException e) {
      // "C:" at the beginning looks like a scheme.
      return file;
    }
  }
}
