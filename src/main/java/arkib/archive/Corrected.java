package arkib.archive;

import arkib.article.Card;
import arkib.article.Correction;
import arkib.article.NewsDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A correction, with the article in which it was made.
 *
 * @param card the article
 * @param correction what was corrected
 */
public record Corrected(Card card, Correction correction) {

  private static final Comparator<Corrected> NEWEST_FIRST =
      Comparator.comparing(
              (Corrected one) -> one.correction().date().orElse(null),
              Comparator.nullsLast(Comparator.<NewsDate>reverseOrder()))
          .thenComparing(one -> one.card().source());

  /** All corrections in the articles of an archive, newest first, those without a date last. */
  static List<Corrected> in(Timeline timeline, List<Card> standing) {
    List<Corrected> all = new ArrayList<>();
    for (List<Card> cards : List.of(timeline.dated(), timeline.undated(), standing)) {
      for (Card card : cards) {
        card.corrections().forEach(correction -> all.add(new Corrected(card, correction)));
      }
    }
    all.sort(NEWEST_FIRST);
    return List.copyOf(all);
  }

  /** The year in which it was made; absent where that is not known. */
  public Optional<Period> year() {
    return correction.date().flatMap(date -> Period.of(date, Period.Kind.YEAR));
  }
}
