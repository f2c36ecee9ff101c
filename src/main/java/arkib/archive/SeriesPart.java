package arkib.archive;

import arkib.article.Card;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The place of an article in its series: the dated parts as they were published, the undated ones
 * after them by headline. How many parts there are is not told: with each new part all of them
 * would change.
 *
 * @param number which part it is, from 1
 * @param earlier the part before
 * @param later the part after
 */
public record SeriesPart(int number, Optional<Card> earlier, Optional<Card> later) {

  /** The parts of these series, by source. */
  static Map<String, SeriesPart> of(List<Listing> series) {
    Map<String, SeriesPart> parts = new HashMap<>();
    for (Listing one : series) {
      List<Card> cards = new ArrayList<>(one.timeline().dated());
      cards.addAll(one.timeline().undated());
      for (int i = 0; i < cards.size(); i++) {
        parts.put(cards.get(i).source(), new SeriesPart(i + 1, at(cards, i - 1), at(cards, i + 1)));
      }
    }
    return parts;
  }

  private static Optional<Card> at(List<Card> cards, int index) {
    return index < 0 || index >= cards.size() ? Optional.empty() : Optional.of(cards.get(index));
  }
}
