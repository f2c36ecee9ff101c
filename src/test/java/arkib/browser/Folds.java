package arkib.browser;

import com.microsoft.playwright.Page;

/** What a page shows when a reader asks: citations, tables behind charts, spellings. */
final class Folds {

  private Folds() {}

  /**
   * Opens all of them.
   *
   * @return whether there was one
   */
  static boolean open(Page page) {
    return (boolean)
        page.evaluate(
            """
            () => {
              const folded = [...document.querySelectorAll('details:not([open])')];
              folded.forEach(one => { one.open = true; });
              return folded.length > 0;
            }
            """);
  }
}
