package arkib.plan;

import arkib.article.Card;
import arkib.article.Publication;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The one gate that decides what is shown, in pages, lists, feeds and sitemaps alike.
 *
 * @param now the moment for which the site is built
 * @param drafts whether drafts are shown
 * @param future whether articles dated after {@code now} are shown
 */
public record Visibility(Instant now, boolean drafts, boolean future) {

  /** Why an article is not shown. */
  public enum Held {
    /** It is a draft. */
    DRAFT,
    /** Its date is yet to come. */
    FUTURE,
    /** Its time is over. */
    EXPIRED
  }

  /**
   * Why an article is held back, if it is. A date known only to the day begins with the day, in the
   * site's time zone; one known only to the month or the year likewise.
   */
  public Optional<Held> held(Card card) {
    return held(card.publication());
  }

  /**
   * Why articles are held back, by the paths of their files; those that are shown are not in it.
   */
  public Map<String, Held> held(Collection<Card> cards) {
    Map<String, Held> held = new HashMap<>();
    for (Card card : cards) {
      held(card).ifPresent(reason -> held.put(card.source(), reason));
    }
    return held;
  }

  /** The same of an article that has no card. */
  public Optional<Held> held(Publication publication) {
    if (publication.draft() && !drafts) {
      return Optional.of(Held.DRAFT);
    }
    // All articles are asked, and dates are of whole seconds.
    long second = now.getEpochSecond();
    boolean tooEarly = publication.published().filter(d -> d.second() > second).isPresent();
    if (tooEarly && !future) {
      return Optional.of(Held.FUTURE);
    }
    boolean tooLate = publication.expires().filter(d -> d.second() <= second).isPresent();
    return tooLate ? Optional.of(Held.EXPIRED) : Optional.empty();
  }
}
