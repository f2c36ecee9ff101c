package arkib.render.view;

import arkib.archive.Period;
import arkib.plan.ListSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** How a list fared month by month: the skyline within each year's bar, and the table behind it. */
final class Months {

  private static final int MONTHS = 12;

  private final Terms terms;
  private final Map<Integer, int[]> years = new HashMap<>();
  private final int most;

  /**
   * The months of a list.
   *
   * @param months those that have articles
   */
  Months(Terms terms, List<ListSpan.Part> months) {
    this.terms = terms;
    for (ListSpan.Part part : months) {
      Period.Month month = (Period.Month) part.period().orElseThrow();
      years.computeIfAbsent(month.year(), y -> new int[MONTHS])[month.month() - 1] = part.count();
    }
    this.most = Charts.most(months);
  }

  /**
   * The months of a year as one path of a drawing that is 12 wide and 100 high; all years of a list
   * have one scale. Absent where no month of it is known.
   */
  Optional<String> skyline(int year) {
    int[] counts = years.get(year);
    if (counts == null) {
      return Optional.empty();
    }
    StringBuilder path = new StringBuilder();
    for (int month = 0; month < MONTHS; month++) {
      if (counts[month] > 0) {
        int top = 100 - Charts.share(counts[month], most, 2);
        path.append('M').append(month).append(" 100V").append(top).append("h1V100");
      }
    }
    return Optional.of(path.toString());
  }

  /** All of them as a table; absent where there are none. */
  Optional<MonthsView> table(List<Bar> bars, List<ListSpan.Part> parts) {
    if (years.isEmpty()) {
      return Optional.empty();
    }
    List<MonthsView.Row> rows = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      int[] counts =
          years.getOrDefault(parts.get(i).period().orElseThrow().year(), new int[MONTHS]);
      List<String> cells =
          IntStream.of(counts).mapToObj(n -> n == 0 ? "" : terms.words().number(n)).toList();
      rows.add(new MonthsView.Row(bar.label(), bar.href(), cells, bar.amount().number()));
    }
    List<String> heads =
        IntStream.rangeClosed(1, MONTHS).mapToObj(terms.dates()::shortMonth).toList();
    return Optional.of(new MonthsView(heads, rows));
  }
}
