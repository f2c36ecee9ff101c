package arkib.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A year as a calendar: {@code list.calendar} in a template.
 *
 * @param weekdays the heads of the columns, Monday first
 * @param months the twelve months
 * @param steps how many articles a day has of each shade {@code d1} to {@code d4}: {@code 1–2}
 * @param vague what the calendar leaves out; absent where it has everything
 */
public record CalendarView(
    List<Weekday> weekdays, List<Month> months, List<String> steps, Optional<String> vague)
    implements View {

  /** Copies the lists. */
  public CalendarView {
    weekdays = List.copyOf(weekdays);
    months = List.copyOf(months);
    steps = List.copyOf(steps);
  }

  /**
   * The head of a column.
   *
   * @param initial its first letter
   * @param name its name, for readers who hear the page
   */
  public record Weekday(String initial, String name) implements View {

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "initial" -> initial;
        case "name" -> name;
        default -> null;
      };
    }
  }

  /**
   * A month.
   *
   * @param name its name
   * @param href its page; absent where it has no articles
   * @param amount how many articles it has
   * @param weeks its weeks of seven days each
   */
  public record Month(String name, Optional<String> href, Amount amount, List<List<Day>> weeks)
      implements View {

    /** Copies the list. */
    public Month {
      weeks = List.copyOf(weeks);
    }

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "name" -> name;
        case "href" -> href;
        case "amount" -> amount;
        case "weeks" -> weeks;
        default -> null;
      };
    }
  }

  /**
   * A place for a day.
   *
   * @param number its number; absent where the week has a day of another month
   * @param href where its articles are; absent where it has none
   * @param said what a reader who hears the page is told after the number
   * @param step how many articles it has, as one of the steps of the key: {@code d1} to {@code d4}
   */
  public record Day(Optional<String> number, Optional<String> href, String said, String step)
      implements View {

    static final Day NONE = new Day(Optional.empty(), Optional.empty(), "", "");

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "number" -> number;
        case "href" -> href;
        case "said" -> said;
        case "step" -> step;
        default -> null;
      };
    }
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "weekdays" -> weekdays;
      case "months" -> months;
      case "steps" -> steps;
      case "vague" -> vague;
      default -> null;
    };
  }
}
