package arkib.cli;

import arkib.names.Found;
import arkib.names.Mention;
import arkib.site.Points;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Tells programs which names an article has. Places are counted as the model does: blocks from 0,
 * offsets in UTF-16 units of the place's plain text.
 */
final class FoundJson {

  private static final double QUARTERS = Points.QUARTERS;

  private FoundJson() {}

  static void add(ObjectNode node, Found found) {
    ArrayNode carried = node.putArray("carried");
    found
        .carried()
        .forEach(
            name -> {
              ObjectNode one =
                  carried
                      .addObject()
                      .put("entry", name.id())
                      .put("type", name.type().word())
                      .put("score", name.quarters() / QUARTERS);
              NamesJson.spellings(one.putArray("spellings"), name.spellings());
            });
    ArrayNode mentions = node.putArray("mentions");
    found.mentions().forEach(mention -> mention(mentions.addObject(), mention));
    ArrayNode unknown = node.putArray("unknown");
    found
        .unknown()
        .forEach(
            given ->
                unknown.addObject().put("text", given.text()).put("type", given.type().word()));
  }

  private static void mention(ObjectNode node, Mention mention) {
    ObjectNode place = node.putObject("place").put("part", FoundText.key(mention.place()));
    ArrayNode path = place.putArray("path");
    mention.place().path().forEach(path::add);
    node.put("start", mention.start())
        .put("end", mention.end())
        .put("text", mention.text())
        .put("entry", mention.id())
        .put("alias", mention.alias().text())
        .put("score", mention.quarters() / QUARTERS)
        .put("repeated", mention.repeated());
    ArrayNode implied = node.putArray("implies");
    mention
        .implied()
        .forEach(
            one ->
                implied.addObject().put("entry", one.id()).put("score", one.quarters() / QUARTERS));
  }
}
