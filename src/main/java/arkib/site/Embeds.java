package arkib.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How posts of other sites are shown: the setting {@code markup.embeds}. */
public enum Embeds {
  /** As a link, like any other address. */
  LINK,
  /** As a card that leads there. */
  CARD,
  /**
   * As a card with a button by which a reader asks for the post; before, nothing comes from there.
   */
  FRAME;

  /** The word for it in {@code site.yaml}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The setting of a word. */
  public static Optional<Embeds> of(String word) {
    return Arrays.stream(values()).filter(embeds -> embeds.word().equals(word)).findFirst();
  }
}
