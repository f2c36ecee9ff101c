package arkib.cli;

import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Messages;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** A diagnostic for programs. */
final class DiagnosticJson {

  private final Messages messages;

  DiagnosticJson(Messages messages) {
    this.messages = messages;
  }

  void put(ObjectNode node, Diagnostic diagnostic) {
    node.put("id", diagnostic.problem().id())
        .put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT))
        .put("file", diagnostic.location().file());
    if (diagnostic.location().line() > 0) {
      node.put("line", diagnostic.location().line());
    }
    if (diagnostic.location().column() > 0) {
      node.put("column", diagnostic.location().column());
    }
    node.put("text", messages.text(diagnostic));
    messages.hint(diagnostic).ifPresent(hint -> node.put("hint", hint));
    ArrayNode arguments = node.putArray("arguments");
    diagnostic.arguments().forEach(arguments::add);
  }
}
