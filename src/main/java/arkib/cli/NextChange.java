package arkib.cli;

import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.plan.Visibility;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The next moment at which a site changes though nobody edits it: an article's date comes, or its
 * time is over. Whoever builds then, builds in time.
 *
 * @param at the moment
 * @param appears whether the article appears; else it goes
 * @param card the article
 */
record NextChange(NewsDate at, boolean appears, Card card) {

  private static final Comparator<NextChange> FIRST =
      Comparator.comparing((NextChange change) -> change.at().second())
          .thenComparing(change -> change.card().source());

  /** The first that is to come; drafts wait for their editors, and what was taken back stays so. */
  static Optional<NextChange> after(Instant now, Collection<Card> cards) {
    Visibility visibility = new Visibility(now, false, true);
    return cards.stream()
        .filter(card -> visibility.held(card).isEmpty())
        .filter(card -> card.publication().withdrawn().isEmpty())
        .flatMap(NextChange::of)
        .filter(change -> change.at().start().toInstant().isAfter(now))
        .min(FIRST);
  }

  private static Stream<NextChange> of(Card card) {
    return Stream.concat(
        card.published().stream().map(at -> new NextChange(at, true, card)),
        card.publication().expires().stream().map(at -> new NextChange(at, false, card)));
  }

  /** The moment as ISO 8601 with its offset. */
  String moment() {
    return at.start().toString();
  }

  /** {@code appears} or {@code expires}. */
  String word() {
    return appears ? "appears" : "expires";
  }
}
