package arkib.site;

import java.util.List;
import java.util.Objects;

/**
 * What is made of pictures.
 *
 * @param widths how wide the smaller ones are that are made of each, in pixels
 * @param quality of those in JPEG, 1 to 100
 * @param maxMegapixels how many millions of pixels a picture may have
 * @param cards which articles have a card
 */
public record PictureSettings(List<Integer> widths, int quality, int maxMegapixels, Cards cards) {

  /**
   * What holds where {@code site.yaml} says nothing of it. The widths are those of a column of text
   * on a small phone, on most phones and desks, and on screens of fine pixels.
   */
  public static final PictureSettings DEFAULT =
      new PictureSettings(List.of(480, 960, 1440), 80, 64, Cards.NONE);

  /** Refuses what no writer of pictures takes. */
  public PictureSettings {
    Objects.requireNonNull(cards, "cards");
    widths = widths.stream().distinct().sorted().toList();
    if (quality < 1 || quality > 100) {
      throw new IllegalArgumentException("no quality: " + quality);
    }
  }
}
