package arkib.build;

import arkib.article.Card;
import arkib.ledger.SourceRecord;
import java.util.Optional;

/**
 * An article of which nothing but the text is another than in the build before.
 *
 * @param card its card as it is now
 * @param compared whether the text is another one also for who compares it with those of others
 */
record Retold(Card card, boolean compared) {

  /** The article of a source; nothing where there is none, or more of it is another. */
  static Optional<Retold> of(Optional<SourceRecord> before, SourceRecord now) {
    Optional<Card> was = before.flatMap(SourceRecord::card);
    Optional<Card> is = now.card();
    return was.isPresent() && is.isPresent() && is.get().isButForText(was.get())
        ? Optional.of(new Retold(is.get(), !is.get().sketch().equals(was.get().sketch())))
        : Optional.empty();
  }
}
