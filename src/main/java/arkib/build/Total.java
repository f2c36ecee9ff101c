package arkib.build;

import arkib.ledger.PageLedger;
import arkib.plan.PageKind;
import arkib.plan.PlannedPage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many files of a kind a site has, and their bytes.
 *
 * @param kind the kind: that of pages such as {@code article}, of files for machines the one that
 *     they call themselves, such as {@code redirects}
 * @param files how many
 * @param bytes all of their bytes
 */
public record Total(String kind, int files, long bytes) {

  /**
   * All of a site, by kind: pages in the order in which kinds are told, then the others by name.
   */
  static List<Total> of(List<MadePage> pages) {
    Map<PageKind, LongSummaryStatistics> kinds = new EnumMap<>(PageKind.class);
    Map<String, Total> outputs = new TreeMap<>();
    for (MadePage made : pages) {
      long bytes = made.entry().orElseThrow().record().size();
      if (made.page() instanceof PlannedPage.OutputFile file) {
        outputs.merge(file.kind(), new Total(file.kind(), 1, bytes), Total::plus);
      } else {
        PageKind kind = PageKind.of(made.page());
        kinds.computeIfAbsent(kind, none -> new LongSummaryStatistics()).accept(bytes);
      }
    }
    List<Total> totals = new ArrayList<>();
    kinds.forEach(
        (kind, sizes) ->
            totals.add(new Total(word(kind), Math.toIntExact(sizes.getCount()), sizes.getSum())));
    totals.addAll(outputs.values());
    return totals;
  }

  /**
   * All of a site of which some files changed.
   *
   * @param before all of it as it was
   * @param made the files that may have changed, or were not there
   * @param gone the files of the search index that are there no more, by their paths
   * @param was what is known of the files as they were
   */
  static List<Total> changed(
      List<Total> before, List<MadePage> made, Set<String> gone, PageLedger was) {
    Map<String, Total> totals = new LinkedHashMap<>();
    before.forEach(total -> totals.put(total.kind(), total));
    for (Total now : of(made)) {
      totals.merge(now.kind(), now, Total::plus);
    }
    for (MadePage page : made) {
      was.get(page.output()).ifPresent(known -> less(totals, kind(page.page()), known.size()));
    }
    for (String path : gone) {
      less(totals, word(PageKind.SEARCH_INDEX), was.get(path).orElseThrow().size());
    }
    return totals.values().stream().filter(total -> total.files() > 0).toList();
  }

  private static void less(Map<String, Total> totals, String kind, long bytes) {
    totals.merge(kind, new Total(kind, -1, -bytes), Total::plus);
  }

  private static String kind(PlannedPage page) {
    return page instanceof PlannedPage.OutputFile file ? file.kind() : word(PageKind.of(page));
  }

  private static String word(PageKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Total plus(Total a, Total b) {
    return new Total(a.kind, a.files + b.files, a.bytes + b.bytes);
  }
}
