package arkib.cli;

import arkib.fixity.Finding;
import arkib.fixity.Verdict;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Tells programs how a copy compares with its manifests: one JSON object. */
final class VerdictJson {

  private VerdictJson() {}

  /** The verdict as JSON. */
  static String of(Verdict verdict) {
    ObjectNode root = Json.object();
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
    return Json.text(root);
  }
}
