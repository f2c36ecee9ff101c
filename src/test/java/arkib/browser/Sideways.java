package arkib.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether a page scrolls sideways, and what makes it. */
final class Sideways {

  private static final String WHAT_STANDS_OUT =
      """
      () => {
        const room = document.documentElement.clientWidth;
        if (document.scrollingElement.scrollWidth <= room) return [];
        const out = [...document.querySelectorAll('body *')].filter(element => {
          const box = element.getBoundingClientRect();
          return box.right > room + 1 || box.left < -1;
        });
        return [document.scrollingElement.scrollWidth + ' px wide in ' + room + ': ' + out.slice(-4)
            .map(element => element.localName + '.' + element.className + ' ' + element.textContent.slice(0, 40))
            .join(', ')];
      }
      """;

  private Sideways() {}

  static List<String> faults(Page page) {
    return ((List<?>) page.evaluate(WHAT_STANDS_OUT)).stream()
        .map(fault -> "scrolls sideways: " + fault)
        .toList();
  }
}
