package arkib.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds wrong with a page, by its rules for WCAG 2.2 AA and its advice beyond. */
final class Axe {

  // Of each rule, how often it is broken and where first. The size of targets is new in WCAG 2.2,
  // and off where it is not asked for. What passes is not
  // told: to describe it takes longer than to find it.
  private static final String ASK =
      """
      async rule => {
        const options = rule
          ? {runOnly: [rule]}
          : {rules: {'target-size': {enabled: true}}};
        const results = await axe.run(document, {...options, resultTypes: ['violations']});
        return results.violations.map(fault =>
            fault.nodes.length + ' × ' + fault.id + ': ' + fault.nodes[0].html.slice(0, 200));
      }
      """;

  private Axe() {}

  /** Loads it into every page of a window: sending it anew for each takes a tenth of a second. */
  static void load(BrowserContext window) {
    window.addInitScript(AxeBuilder.getAxeScript());
  }

  /** Asks for all that it finds. */
  static List<String> faults(Page page) {
    return told(page.evaluate(ASK, null));
  }

  /** Asks by one rule alone. */
  static List<String> faults(Page page, String rule) {
    return told(page.evaluate(ASK, rule));
  }

  private static List<String> told(Object faults) {
    return ((List<?>) faults).stream().map(String::valueOf).toList();
  }
}
