package arkib.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A day of the year, over all years: {@code day} in a template.
 *
 * @param title the day: {@code 17 Mei}
 * @param note how many articles there are
 * @param groups the newest years, each with its articles
 * @param older the years of which only the counts are shown
 * @param before the day before it that has articles
 * @param after the day after it that has articles
 * @param all the index of the days
 */
public record DayView(
    String title,
    String note,
    List<Group> groups,
    List<Tally> older,
    Optional<Turn> before,
    Optional<Turn> after,
    Link all)
    implements View {

  /** Copies the lists. */
  public DayView {
    groups = List.copyOf(groups);
    older = List.copyOf(older);
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "title" -> title;
      case "note" -> note;
      case "groups" -> groups;
      case "older" -> older;
      case "before" -> before;
      case "after" -> after;
      case "all" -> all;
      default -> null;
    };
  }
}
