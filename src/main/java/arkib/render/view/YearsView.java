package arkib.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The page of all years: {@code years} in a template.
 *
 * @param title its name
 * @param note how many articles there are in how many years
 * @param bars the years as bars
 * @param undrawn what the bars leave out
 * @param table the months of all years; absent where no month is known
 * @param years the years that have articles, newest first
 * @param days the index of the days of the year; absent where no article's day is known
 */
public record YearsView(
    String title,
    String note,
    List<Bar> bars,
    Optional<String> undrawn,
    Optional<MonthsView> table,
    List<Year> years,
    Optional<Link> days)
    implements View {

  /** Copies the lists. */
  public YearsView {
    bars = List.copyOf(bars);
    years = List.copyOf(years);
  }

  /**
   * A year.
   *
   * @param label the year
   * @param id the fragment that leads to it
   * @param href the page of its articles
   * @param amount how many it has
   * @param months its months as bars
   * @param chart what the bars are: {@code Bulan dalam 2018}
   */
  public record Year(
      String label, String id, String href, Amount amount, List<Bar> months, String chart)
      implements View {

    /** Copies the list. */
    public Year {
      months = List.copyOf(months);
    }

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "label" -> label;
        case "id" -> id;
        case "href" -> href;
        case "amount" -> amount;
        case "months" -> months;
        case "chart" -> chart;
        default -> null;
      };
    }
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "title" -> title;
      case "note" -> note;
      case "bars" -> bars;
      case "undrawn" -> undrawn;
      case "table" -> table;
      case "years" -> years;
      case "days" -> days;
      default -> null;
    };
  }
}
