package arkib.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Whether anything in a page moved after it was first drawn, so that a reader lost the line (Core
 * Web Vitals, cumulative layout shift). Pages tell how large their pictures are, so that nothing
 * does when one comes late.
 */
final class Jumps {

  private static final String HOW_FAR =
      """
      () => new Promise(tell => {
        let shift = 0;
        new PerformanceObserver(list => list.getEntries().forEach(entry => shift += entry.value))
            .observe({type: 'layout-shift', buffered: true});
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => tell(shift))));
      })
      """;

  private static final double GOOD = 0;

  private Jumps() {}

  static List<String> faults(Page page) {
    double shift = ((Number) page.evaluate(HOW_FAR)).doubleValue();
    return shift <= GOOD ? List.of() : List.of("jumps while it loads: " + shift);
  }
}
