package arkib.render.view;

import arkib.article.Card;
import arkib.plan.PlannedPage;

/** Articles that were taken back become views. */
public final class WithdrawnViews {

  private final Terms terms;
  private final Pages pages;

  /** The views of a site's withdrawn articles. */
  public WithdrawnViews(Terms terms, Pages pages) {
    this.terms = terms;
    this.pages = pages;
  }

  /** What stands around it: not meant for search engines, so without an address of its own. */
  public PageView page(PlannedPage.WithdrawnPage page) {
    return pages.nowhere(page.card().headline());
  }

  /** The page. */
  public WithdrawnView view(PlannedPage.WithdrawnPage page) {
    Card card = page.card();
    return new WithdrawnView(
        card.headline(),
        Items.language(terms, card.filing().language()),
        card.published().map(terms.dates()::when),
        card.publication().withdrawn().orElseThrow());
  }
}
