package arkib.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether a page scrolls sideways, and what makes it. */
final class Sideways {

  // What lies in a part that scrolls by itself, as wide tables do, does not widen the page.
  private static final String WHAT_STANDS_OUT =
      """
      () => {
        const room = document.documentElement.clientWidth;
        const width = document.scrollingElement.scrollWidth;
        if (width <= room) return [];
        const scrolls = one => getComputedStyle(one).overflowX !== 'visible';
        const out = [...document.querySelectorAll('body *')].filter(one => {
          const box = one.getBoundingClientRect();
          if (box.right <= room + 1 && box.left >= -1) return false;
          for (let over = one.parentElement; over !== document.body; over = over.parentElement) {
            if (scrolls(over)) return false;
          }
          return true;
        });
        const name = one => one.localName + ' “' + one.textContent.trim().slice(0, 40) + '”';
        return [width + ' px in ' + room + ': ' + out.slice(-4).map(name).join(', ')];
      }
      """;

  private Sideways() {}

  static List<String> faults(Page page) {
    return ((List<?>) page.evaluate(WHAT_STANDS_OUT))
        .stream().map(fault -> "scrolls sideways: " + fault).toList();
  }
}
