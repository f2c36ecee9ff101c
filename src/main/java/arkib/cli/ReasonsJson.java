package arkib.cli;

import arkib.build.explain.Answer;
import arkib.build.explain.Reason;
import arkib.build.explain.Rebuilt;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Tells programs why pages were made. */
final class ReasonsJson {

  private ReasonsJson() {}

  static void add(ObjectNode node, Answer answer) {
    if (answer instanceof Answer.All all) {
      node.put("answer", "all").put("pages", all.pages());
      ArrayNode rebuilt = node.putArray("rebuilt");
      all.rebuilt().forEach(page -> page(rebuilt.addObject(), page));
    } else if (answer instanceof Answer.Made made) {
      page(node.put("answer", "made"), made.page());
    } else if (answer instanceof Answer.Kept kept) {
      node.put("answer", "kept").put("address", kept.address());
    } else if (answer instanceof Answer.Gone gone) {
      node.put("answer", "gone").put("address", gone.address());
    } else if (answer instanceof Answer.Nowhere nowhere) {
      node.put("answer", "nowhere").put("asked", nowhere.asked());
      ArrayNode near = node.putArray("near");
      nowhere.near().forEach(near::add);
    }
  }

  private static void page(ObjectNode node, Rebuilt page) {
    node.put("address", page.address());
    ArrayNode reasons = node.putArray("reasons");
    page.reasons().forEach(reason -> reason(reasons.addObject(), reason));
  }

  private static void reason(ObjectNode node, Reason reason) {
    node.put("cause", name(reason.cause()));
    ArrayNode changes = node.putArray("changes");
    reason
        .changes()
        .forEach(
            change ->
                changes.addObject().put("kind", name(change.kind())).put("what", change.what()));
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
