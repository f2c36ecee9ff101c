package arkib.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What stands above the text.
 *
 * @param headline the headline, never blank
 * @param standfirst the paragraph that introduces the text
 * @param byline who wrote it, in order
 * @param picture the lead picture
 */
public record Heading(
    String headline, Optional<String> standfirst, List<String> byline, Optional<Picture> picture) {

  /** Refuses a blank headline. */
  public Heading {
    if (headline.isBlank()) {
      throw new IllegalArgumentException("blank headline");
    }
    Objects.requireNonNull(standfirst, "standfirst");
    Objects.requireNonNull(picture, "picture");
    byline = List.copyOf(byline);
  }

  /** The same, with one text for what many articles name; see {@link Card#sharing}. */
  Heading sharing(UnaryOperator<String> shared) {
    return new Heading(headline, standfirst, byline.stream().map(shared).toList(), picture);
  }
}
