package arkib.plan;

import arkib.address.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pages in the order of their addresses. */
final class InOrder {

  private static final Comparator<PlannedPage> BY_ADDRESS =
      Comparator.comparing(PlannedPage::address);

  private InOrder() {}

  /** Brings pages into order; those of one address stay in theirs. */
  static void sort(List<PlannedPage> pages) {
    pages.sort(BY_ADDRESS);
  }

  /** Pages in order, in another list. */
  static List<PlannedPage> sorted(List<PlannedPage> pages) {
    List<PlannedPage> sorted = new ArrayList<>(pages);
    sort(sorted);
    return sorted;
  }

  /** Whether one of some pages in order has an address. */
  static boolean has(List<PlannedPage> inOrder, Address address) {
    int after = after(inOrder, address);
    return after > 0 && inOrder.get(after - 1).address().equals(address);
  }

  /**
   * Pages in order and others, all in order: of one address those that were there come first. Few
   * are found their places in many, since to compare all pages once takes longer.
   *
   * @param few in any order
   */
  static List<PlannedPage> and(List<PlannedPage> inOrder, List<PlannedPage> few) {
    List<PlannedPage> sorted = sorted(few);
    List<PlannedPage> all = new ArrayList<>(inOrder.size() + sorted.size());
    int from = 0;
    for (PlannedPage page : sorted) {
      int to = after(inOrder, page.address());
      all.addAll(inOrder.subList(from, to));
      all.add(page);
      from = to;
    }
    all.addAll(inOrder.subList(from, inOrder.size()));
    return all;
  }

  // The place behind all pages with lesser addresses and with this one.
  private static int after(List<PlannedPage> inOrder, Address address) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inOrder.get(middle).address().compareTo(address) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
