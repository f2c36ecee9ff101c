package arkib.ledger;

import arkib.article.Card;
import arkib.diagnostic.Diagnostic;
import arkib.digest.Fingerprint;
import arkib.picture.PictureFacts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a content file since it was last read.
 *
 * @param stamps size and time of the file, then of the file beside it and which form that has, as
 *     numbers in that order; none where not all could be read
 * @param content the fingerprint of what was read
 * @param card the card of its article; absent where no article could be made of it
 * @param picture what is known of it as a picture; absent where it is none
 * @param told what was wrong with it, to be told again
 */
public record SourceRecord(
    List<Long> stamps,
    Fingerprint content,
    Optional<Card> card,
    Optional<PictureFacts> picture,
    List<Diagnostic> told) {

  /** Copies the lists. */
  public SourceRecord {
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(card, "card");
    Objects.requireNonNull(picture, "picture");
    stamps = List.copyOf(stamps);
    told = List.copyOf(told);
  }

  /** What is known of a file that is no picture. */
  public SourceRecord(
      List<Long> stamps, Fingerprint content, Optional<Card> card, List<Diagnostic> told) {
    this(stamps, content, card, Optional.empty(), told);
  }

  /** Whether all but the stamps is the same: a file that was touched, or copied. */
  public boolean tellsTheSameAs(SourceRecord other) {
    return content.equals(other.content)
        && card.equals(other.card)
        && picture.equals(other.picture)
        && told.equals(other.told);
  }
}
