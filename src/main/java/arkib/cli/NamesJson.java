package arkib.cli;

import arkib.article.Spelling;
import arkib.names.NameCount;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Tells programs what names the archive has. */
final class NamesJson {

  private NamesJson() {}

  static String of(List<NameCount> names) {
    ObjectNode root = Json.object();
    ArrayNode array = root.putArray("names");
    names.forEach(name -> name(array.addObject(), name));
    return Json.text(root);
  }

  private static void name(ObjectNode node, NameCount name) {
    node.put("id", name.id().orElse(null))
        .put("type", name.type().word())
        .put("kind", name.kind().orElse(null))
        .put("name", name.name())
        .put("articles", name.articles());
    if (name.id().isPresent()) {
      node.put("mentions", name.mentions());
    }
    spellings(node.putArray("spellings"), name.spellings());
  }

  static void spellings(ArrayNode array, List<Spelling> spellings) {
    spellings.forEach(s -> array.addObject().put("text", s.text()).put("count", s.count()));
  }
}
