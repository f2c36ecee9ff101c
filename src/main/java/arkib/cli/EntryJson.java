package arkib.cli;

import arkib.names.Alias;
import arkib.names.AliasKind;
import arkib.names.Entry;
import arkib.names.Requirement;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Tells programs how entries of an authority file were read, with the keys of that file. */
final class EntryJson {

  private EntryJson() {}

  static String of(List<Entry> entries, String name, boolean oneLine) {
    ObjectNode root = Json.object().put("file", name);
    ArrayNode array = root.putArray("entities");
    entries.forEach(entry -> entry(array.addObject(), entry));
    return oneLine ? Json.line(root) : Json.text(root);
  }

  private static void entry(ObjectNode node, Entry entry) {
    node.put("id", entry.id())
        .put("line", entry.at().line())
        .put("type", entry.type().word())
        .put("kind", entry.kind().orElse(null))
        .put("name", entry.name())
        .put("sort", entry.sort());
    ArrayNode aliases = node.putArray("aliases");
    entry.spellings().forEach(alias -> alias(aliases.addObject(), alias));
    texts(node.putArray("titles"), entry.titles());
    texts(node.putArray("implies"), entry.implies());
    node.put("within", entry.within().orElse(null));
    texts(node.putArray("redirectsFrom"), entry.redirectsFrom());
  }

  private static void alias(ObjectNode node, Alias alias) {
    node.put("text", alias.text())
        .put("kind", alias.kind().map(AliasKind::word).orElse(null))
        .put("case", alias.casing().word());
    alias.requires().ifPresent(requirement -> requires(node.putObject("requires"), requirement));
    texts(node.putArray("not"), alias.not());
  }

  private static void requires(ObjectNode node, Requirement requirement) {
    texts(node.putArray("title"), requirement.title());
    texts(node.putArray("near"), requirement.near());
    texts(node.putArray("with"), requirement.with());
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }
}
