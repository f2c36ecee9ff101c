package arkib.build;

import arkib.plan.PageKind;
import arkib.plan.PlannedPage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Map;
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

  private static String word(PageKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Total plus(Total a, Total b) {
    return new Total(a.kind, a.files + b.files, a.bytes + b.bytes);
  }
}
