package arkib.cli;

import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.build.Inventory;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;

/** Tells programs what articles there are. */
final class ListJson {

  private ListJson() {}

  /** One object: the articles that are asked for, unless only the next change is; that change. */
  static String of(Inventory inventory, ListOptions options, Optional<NextChange> next) {
    ObjectNode root = Json.object();
    if (!options.next) {
      ArrayNode articles = root.putArray("articles");
      ListedArticle.of(inventory, options).forEach(one -> put(articles.addObject(), one));
    }
    if (next.isEmpty()) {
      root.putNull("next");
    } else {
      root.putObject("next")
          .put("at", next.get().moment())
          .put("what", next.get().word())
          .put("file", "content/" + next.get().card().source())
          .put("headline", next.get().card().headline());
    }
    return Json.text(root);
  }

  private static void put(ObjectNode node, ListedArticle article) {
    Card card = article.card();
    node.put("file", "content/" + card.source())
        .put("kind", card.kind().name().toLowerCase(Locale.ROOT))
        .put("headline", card.headline());
    put(node, "date", card.published().map(NewsDate::edtf));
    put(node, "updated", card.publication().updated().map(NewsDate::edtf));
    put(node, "expires", card.publication().expires().map(NewsDate::edtf));
    put(node, "section", card.filing().section());
    ArrayNode authors = node.putArray("authors");
    card.heading().byline().forEach(authors::add);
    ArrayNode tags = node.putArray("tags");
    card.filing().tags().forEach(tags::add);
    node.put("words", card.words())
        .put("captured", card.raw().isPresent())
        .put("state", article.state());
    put(node, "withdrawn", card.publication().withdrawn());
  }

  private static void put(ObjectNode node, String key, Optional<String> value) {
    node.put(key, value.orElse(null));
  }
}
