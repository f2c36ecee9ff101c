package arkib.render.view;

import java.util.List;
import java.util.Optional;

/**
 * How many articles each month of each year has, as a table: what stands behind a chart.
 *
 * @param months the names of the twelve months, short
 * @param rows the years, oldest first
 */
public record MonthsView(List<String> months, List<Row> rows) implements View {

  /** Copies the lists. */
  public MonthsView {
    months = List.copyOf(months);
    rows = List.copyOf(rows);
  }

  /**
   * A year.
   *
   * @param label the year
   * @param href its page; absent where it has none
   * @param counts the number of articles of each month, empty where there are none
   * @param total all of the year; more than the months have where a date is known to the year only
   */
  public record Row(String label, Optional<String> href, List<String> counts, String total)
      implements View {

    /** Copies the list. */
    public Row {
      counts = List.copyOf(counts);
    }

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "label" -> label;
        case "href" -> href;
        case "counts" -> counts;
        case "total" -> total;
        default -> null;
      };
    }
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "months" -> months;
      case "rows" -> rows;
      default -> null;
    };
  }
}
