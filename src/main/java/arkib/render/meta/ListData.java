package arkib.render.meta;

import arkib.article.Card;
import arkib.plan.ListSpan;
import arkib.render.Json;
import arkib.render.view.PageView;
import arkib.render.view.Terms;
import java.util.List;
import java.util.stream.IntStream;

/** Pages of lists as a schema.org CollectionPage with the ItemList of what they show. */
final class ListData {

  private static final String ORDER = "https://schema.org/ItemList";

  private final Terms terms;
  private final SiteData site;

  ListData(Terms terms, SiteData site) {
    this.terms = terms;
    this.site = site;
  }

  /** Writes what every page has that is no article. */
  void page(Json json, String type, String title, PageView page) {
    json.text("@type", type)
        .text("url", page.canonical())
        .text("name", title)
        .text("description", page.description())
        .text("inLanguage", terms.settings().language())
        .object("isPartOf", site::refer);
  }

  /** Writes a page of a list. */
  void list(Json json, String title, PageView page, ListSpan span) {
    page(json, "CollectionPage", title, page);
    json.object("mainEntity", list -> items(list, span));
  }

  private record Item(int position, Card card) {}

  private void items(Json json, ListSpan span) {
    List<Card> shown = span.shown();
    List<Item> items =
        IntStream.range(0, shown.size()).mapToObj(i -> new Item(i + 1, shown.get(i))).toList();
    json.text("@type", "ItemList")
        .number("numberOfItems", span.total())
        .text("itemListOrder", ORDER + order(span))
        .objects("itemListElement", items, this::item);
  }

  private void item(Json json, Item item) {
    json.text("@type", "ListItem")
        .number("position", item.position())
        .text("url", terms.urls().absolute(terms.addresses().article(item.card())));
  }

  // A front begins with the newest, a period with the oldest; the undated are in no order of time.
  private static String order(ListSpan span) {
    return span instanceof ListSpan.Front
        ? "OrderDescending"
        : span instanceof ListSpan.Stretch ? "OrderAscending" : "Unordered";
  }
}
