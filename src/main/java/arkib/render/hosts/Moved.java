package arkib.render.hosts;

import arkib.address.Address;
import arkib.plan.OutputBasis;
import arkib.plan.PlannedPage;
import java.util.Comparator;
import java.util.List;

/**
 * An old address and the new one. A page of its own at the old address leads on as well.
 *
 * @param from the old address
 * @param to the new address
 */
record Moved(Address from, Address to) {

  /** All of a site, by the old address. */
  static List<Moved> of(OutputBasis site) {
    return site.pages().stream()
        .filter(page -> page instanceof PlannedPage.RedirectPage)
        .map(page -> (PlannedPage.RedirectPage) page)
        .map(page -> new Moved(page.address(), page.target()))
        .sorted(Comparator.comparing(Moved::from))
        .toList();
  }
}
