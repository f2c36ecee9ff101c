package arkib.render.view;

import java.util.List;
import java.util.Optional;

/**
 * What was corrected: {@code corrections} in a template.
 *
 * @param title the page's name
 * @param note how many corrections there are
 * @param corrections those shown, newest first
 * @param years all years with their counts; none where all corrections are shown
 * @param feed the Atom feed; absent where no correction's day is known
 */
public record CorrectionsView(
    String title, String note, List<One> corrections, List<Tally> years, Optional<String> feed)
    implements View {

  /** Copies the lists. */
  public CorrectionsView {
    corrections = List.copyOf(corrections);
    years = List.copyOf(years);
  }

  /**
   * A correction.
   *
   * @param when when it was made
   * @param note what was wrong and what is right
   * @param article in which article
   */
  public record One(Optional<When> when, String note, Item article) implements View {

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "when" -> when;
        case "note" -> note;
        case "article" -> article;
        default -> null;
      };
    }
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "title" -> title;
      case "note" -> note;
      case "corrections" -> corrections;
      case "years" -> years;
      case "feed" -> feed;
      default -> null;
    };
  }
}
