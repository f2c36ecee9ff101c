package arkib.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Tells programs an archive's figures. */
final class StatsJson {

  private StatsJson() {}

  /** One object. */
  static String of(Figures figures) {
    ObjectNode root = Json.object();
    root.put("articles", figures.articles())
        .put("undated", figures.undated())
        .put("captured", figures.captured())
        .put("words", figures.words())
        .put("entries", figures.entries())
        .put("names", figures.names())
        .put("mentions", figures.mentions())
        .put("tags", figures.tags())
        .put("authors", figures.authors())
        .put("held", figures.held())
        .put("withdrawn", figures.withdrawn());
    ObjectNode years = root.putObject("years");
    figures.years().forEach((year, count) -> years.put(year.toString(), count));
    ObjectNode sections = root.putObject("sections");
    figures.sections().forEach(section -> sections.put(section.getKey(), section.getValue()));
    ArrayNode gaps = root.putArray("gaps");
    figures
        .gaps()
        .forEach(
            gap ->
                gaps.addObject()
                    .put("from", gap.from().toString())
                    .put("to", gap.to().toString())
                    .put("days", gap.days()));
    return Json.text(root);
  }
}
