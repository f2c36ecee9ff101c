package arkib.cli;

import arkib.names.suggest.SuggestedMerger;
import arkib.names.suggest.SuggestedName;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Tells programs what the authority file may lack. */
final class SuggestionsJson {

  private SuggestionsJson() {}

  static String of(SuggestionReport report) {
    ObjectNode root = Json.object();
    root.putObject("found")
        .put("mergers", report.all().mergers().size())
        .put("names", report.all().names().size());
    ArrayNode mergers = root.putArray("mergers");
    report.mergers().forEach(merger -> merger(mergers.addObject(), merger));
    ArrayNode names = root.putArray("names");
    report.names().forEach(name -> name(names.addObject(), name));
    report
        .added()
        .ifPresent(
            added -> root.putObject("written").put("file", report.shownFile()).put("added", added));
    return Json.text(root);
  }

  private static void merger(ObjectNode node, SuggestedMerger merger) {
    NamesJson.spellings(node.putArray("spellings"), merger.spellings());
    node.put("name", merger.name())
        .put("type", merger.type().word())
        .put("entry", merger.entry().orElse(null))
        .put("closeness", merger.closeness().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .put("score", merger.score());
    ArrayNode phrases = node.putArray("phrases");
    merger.phrases().forEach(phrases::add);
  }

  private static void name(ObjectNode node, SuggestedName name) {
    node.put("text", name.text())
        .put("type", name.type().word())
        .put("score", name.score())
        .put("articles", name.articles())
        .put("mentions", name.count());
    ObjectNode titles = node.putObject("titles");
    name.titles().forEach(titles::put);
    ArrayNode examples = node.putArray("examples");
    name.examples()
        .forEach(
            example ->
                examples
                    .addObject()
                    .put("file", "content/" + example.file())
                    .put("context", example.context()));
  }
}
