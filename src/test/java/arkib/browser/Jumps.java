package arkib.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Whether anything in a page moved after it was first drawn, so that a reader lost the line. Pages
 * do not yet tell how large a picture is, so that what stands below one moves a little when it
 * comes late: what is called good for readers is allowed (Core Web Vitals, cumulative layout
 * shift).
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

  private static final double GOOD = 0.1;

  private Jumps() {}

  static List<String> faults(Page page) {
    double shift = ((Number) page.evaluate(HOW_FAR)).doubleValue();
    return shift <= GOOD ? List.of() : List.of("jumps while it loads: " + shift);
  }
}
