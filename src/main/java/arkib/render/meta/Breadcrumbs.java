package arkib.render.meta;

import arkib.render.Json;
import arkib.render.view.Link;
import arkib.render.view.PageView;
import arkib.render.view.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The way to a page as a schema.org BreadcrumbList: the pages above it, and itself. */
final class Breadcrumbs {

  private final Terms terms;

  Breadcrumbs(Terms terms) {
    this.terms = terms;
  }

  /**
   * Writes it. The page itself is last and has no link, as readers see it.
   *
   * @param title the page's own name, where its crumbs do not end with it
   */
  void write(Json json, PageView page, String title) {
    List<Link> all = new ArrayList<>(page.crumbs());
    if (all.isEmpty() || all.get(all.size() - 1).href().isPresent()) {
      all.add(Link.here(title));
    }
    List<Step> steps =
        IntStream.range(0, all.size()).mapToObj(i -> new Step(i + 1, all.get(i))).toList();
    json.text("@type", "BreadcrumbList").objects("itemListElement", steps, this::item);
  }

  private record Step(int position, Link crumb) {}

  private void item(Json json, Step step) {
    json.text("@type", "ListItem")
        .number("position", step.position())
        .text("name", step.crumb().text())
        .text("item", step.crumb().href().map(terms.urls()::absoluteLink));
  }
}
