package arkib.archive;

import arkib.article.Card;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of the archive that is handed out whole, as one file of each format.
 *
 * @param period the month or, for articles of which only the year is known, the year; absent for
 *     undated ones
 * @param part which part of too many it is, in hex digits; empty where they are not too many
 * @param cards its articles, in the order of the archive
 */
public record Portion(Optional<Period> period, String part, List<Card> cards) {

  /** Copies the cards. */
  public Portion {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(part, "part");
    cards = List.copyOf(cards);
  }
}
