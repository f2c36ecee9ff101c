package arkib.parse.capture;

import arkib.parse.date.DateMention;
import java.util.Optional;

/**
 * The place, date and agency with which a news text begins.
 *
 * @param text {@code HULU SERINDIT, 12 Jan (Bernama)}
 * @param separator what parts it from the text, spaces included: {@code " -- "}
 * @param place {@code HULU SERINDIT}
 * @param date {@code 12 Jan}, with its place in {@link #text()}
 * @param agency {@code Bernama}
 */
public record Dateline(
    String text,
    String separator,
    Optional<String> place,
    Optional<DateMention> date,
    Optional<String> agency) {

  /** The dateline as in the source, up to the first word of the text. */
  public String raw() {
    return text + separator;
  }

  /** The date as written. */
  public Optional<String> dateText() {
    return date.map(mention -> text.substring(mention.start(), mention.end()));
  }
}
