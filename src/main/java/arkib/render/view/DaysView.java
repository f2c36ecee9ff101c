package arkib.render.view;

import java.util.List;

/**
 * The days of the year: {@code days} in a template.
 *
 * @param months the twelve months
 */
public record DaysView(List<Month> months) implements View {

  /** Copies the list. */
  public DaysView {
    months = List.copyOf(months);
  }

  /**
   * A month of any year.
   *
   * @param id the fragment that leads to it
   * @param name its name
   * @param days its days; those without articles are no links
   */
  public record Month(String id, String name, List<Link> days) implements View {

    /** Copies the list. */
    public Month {
      days = List.copyOf(days);
    }

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "id" -> id;
        case "name" -> name;
        case "days" -> days;
        default -> null;
      };
    }
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "months" -> months;
      default -> null;
    };
  }
}
