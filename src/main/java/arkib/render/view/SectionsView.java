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
public record SectionsView(String title, String note, List<Tally> tallies, List<Group> groups) {

  /** Copies the lists. */
  public SectionsView {
    tallies = List.copyOf(tallies);
    groups = List.copyOf(groups);
  }
}
