package arkib.render.view;

import java.util.List;

/**
 * The index of sections: {@code sections} in a template.
 *
 * @param title its name
 * @param note how many there are
 * @param tallies each section with its count
 * @param groups each section with its newest articles
 */
public record SectionsView(String title, String note, List<Tally> tallies, List<Group> groups)
    implements View {

  /** Copies the lists. */
  public SectionsView {
    tallies = List.copyOf(tallies);
    groups = List.copyOf(groups);
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "title" -> title;
      case "note" -> note;
      case "tallies" -> tallies;
      case "groups" -> groups;
      default -> null;
    };
  }
}
