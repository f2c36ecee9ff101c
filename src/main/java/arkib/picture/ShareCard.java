package arkib.picture;

import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A picture of a headline, for where an article is shared (The Open Graph protocol).
 *
 * @param headline the headline
 * @param paper whose it is
 * @param look its colours
 */
public record ShareCard(String headline, String paper, Look look) {

  /** How large every card is: what Facebook, X and WhatsApp show whole. */
  public static final Size SIZE = new Size(1200, 630);

  // Raised when the same card is painted otherwise.
  private static final int VERSION = 2;

  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");

  /** Refuses null. */
  public ShareCard {
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(look, "look");
  }

  /**
   * The colours of a card, each as {@code 0xRRGGBB}.
   *
   * @param ground what it is painted on
   * @param ink the letters
   * @param accent the one that is no ink
   */
  public record Look(int ground, int ink, int accent) {}

  /** A card; absent where the fonts do not have all of its letters. */
  public static Optional<ShareCard> of(String headline, String paper, Look look) {
    ShareCard card = new ShareCard(plain(headline), plain(paper), look);
    return !card.headline.isEmpty() && Coverage.has(card.headline) && Coverage.has(card.paper)
        ? Optional.of(card)
        : Optional.empty();
  }

  private static String plain(String text) {
    return BLANK.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  /** All that it is made of. */
  public Fingerprint fingerprint() {
    return new Digest()
        .add(VERSION)
        .add(headline)
        .add(paper)
        .add(look.ground())
        .add(look.ink())
        .add(look.accent())
        .fingerprint();
  }
}
