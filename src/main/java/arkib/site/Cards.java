package arkib.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which articles have a card: a picture of their headline, for where they are shared. */
public enum Cards {
  /** None. */
  NONE,
  /** Those that have no lead picture. */
  MISSING,
  /** All; it is told in place of their lead picture. */
  ALL;

  /** The word for it in {@code site.yaml}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a word means. */
  public static Optional<Cards> of(String word) {
    return Arrays.stream(values()).filter(cards -> cards.word().equals(word)).findFirst();
  }
}
