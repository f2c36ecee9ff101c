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
        const moved = [];
        const name = node => node && (node.nodeType === Node.TEXT_NODE
            ? '"' + node.data.trim().slice(0, 40) + '"'
            : node.nodeName.toLowerCase() + (node.className ? '.' + node.className : ''));
        new PerformanceObserver(list => list.getEntries().forEach(entry => moved.push(
            entry.value + ' ' + entry.sources.map(source => name(source.node)).join(', '))))
            .observe({type: 'layout-shift', buffered: true});
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => tell(moved))));
      })
      """;

  private Jumps() {}

  static List<String> faults(Page page) {
    return ((List<?>) page.evaluate(HOW_FAR))
        .stream().map(moved -> "jumps while it loads: " + moved).toList();
  }
}
