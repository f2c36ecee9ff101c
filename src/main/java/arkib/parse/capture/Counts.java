package arkib.parse.capture;

import java.util.OptionalLong;

/**
 * How often a page was commented and seen when it was captured.
 *
 * @param comments how many comments
 * @param views how many views
 * @param raw the line
 */
public record Counts(OptionalLong comments, OptionalLong views, String raw) {

  /** These counts and those of a further line, as far as the first line did not tell them. */
  Counts with(Counts further) {
    boolean told =
        (comments.isPresent() || further.comments().isEmpty())
            && (views.isPresent() || further.views().isEmpty());
    return told
        ? this
        : new Counts(
            comments.isPresent() ? comments : further.comments(),
            views.isPresent() ? views : further.views(),
            raw + " " + further.raw());
  }
}
