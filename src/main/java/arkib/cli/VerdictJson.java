package arkib.cli;

import arkib.fixity.Finding;
import arkib.fixity.Verdict;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Tells programs how a copy compares with its manifests: one JSON object. */
final class VerdictJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private VerdictJson() {}

  /** The verdict as JSON. */
  static String of(Verdict verdict) {
    ObjectNode root = JSON.createObjectNode();
    ObjectNode summary = root.putObject("summary");
    summary.put("whole", verdict.isWhole()).put("same", verdict.same());
    for (Finding.Kind kind : Finding.Kind.values()) {
      summary.put(kind.word(), verdict.count(kind));
    }
    summary.put("forHost", verdict.forHost()).put("givenUp", verdict.givenUp());
    ArrayNode findings = root.putArray("findings");
    for (Finding finding : verdict.findings()) {
      ObjectNode node = findings.addObject();
      node.put("kind", finding.kind().word()).put("path", finding.path());
      finding
          .failure()
          .ifPresent(why -> node.put("reason", why.kind().word()).put("detail", why.detail()));
    }
    try {
      return JSON.writer(new DefaultPrettyPrinter()).writeValueAsString(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
