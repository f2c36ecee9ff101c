package arkib.render.cite;

import arkib.article.NewsDate;
import arkib.render.Json;
import arkib.site.SideFile;
import java.util.ArrayList;
import java.util.List;

/**
 * CSL-JSON (Citation Style Language 1.0.2): an array of one item. Names are {@code literal}: not to
 * be taken apart. {@code issued} is absent where nothing is known of the date.
 */
public final class CslJson implements CitationFormat {

  @Override
  public SideFile setting() {
    return SideFile.CSL;
  }

  @Override
  public String ending() {
    return ".csl.json";
  }

  @Override
  public String write(Citation citation) {
    return Json.array(List.of(citation), CslJson::item) + "\n";
  }

  private static void item(Json json, Citation citation) {
    json.text("id", citation.key())
        .text("type", "article-newspaper")
        .text("title", citation.title())
        .objects("author", citation.makers(), (author, name) -> author.text("literal", name))
        .text("container-title", citation.newspaper())
        .text("publisher", citation.publisher())
        .text("archive", citation.archive())
        .text("language", citation.language())
        .text("abstract", citation.standfirst())
        .text("URL", citation.url());
    citation
        .date()
        .ifPresent(date -> json.object("issued", i -> i.numbers("date-parts", parts(date))));
  }

  private static List<Integer> parts(NewsDate date) {
    List<Integer> parts = new ArrayList<>(List.of(date.year()));
    date.month().ifPresent(parts::add);
    date.day().ifPresent(parts::add);
    return parts;
  }
}
