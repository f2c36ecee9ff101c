package arkib.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How names are found in texts and shown. Points are in quarters; see {@link Points}.
 *
 * @param link which mentions of a name in a body lead to its page
 * @param minimum how many articles a name needs for a page of its own
 * @param feedMinimum how many articles a name needs for a feed of its own
 * @param threshold the score with which an article carries a name
 * @param scores what a name scores where
 */
public record NameSettings(Link link, int minimum, int feedMinimum, int threshold, Scores scores) {

  /** What holds where {@code site.yaml} says nothing of names. */
  public static final NameSettings DEFAULT =
      new NameSettings(
          Link.FIRST,
          1,
          5,
          points(1),
          new Scores(points(3), points(2), points(2), points(1), points(5), Points.QUARTERS / 2));

  /** Refuses pages for nobody. */
  public NameSettings {
    Objects.requireNonNull(link, "link");
    Objects.requireNonNull(scores, "scores");
    if (minimum < 1 || feedMinimum < 1 || threshold < 0) {
      throw new IllegalArgumentException("below the least there can be");
    }
  }

  /** Which mentions of a name lead to its page. */
  public enum Link {
    /** The first in each body. */
    FIRST,
    /** None. */
    NONE;

    /** The word for it in {@code site.yaml}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Link> of(String word) {
      return Arrays.stream(values()).filter(link -> link.word().equals(word)).findFirst();
    }
  }

  /**
   * What a name scores where it stands, in quarters of a point. A place counts once for a name,
   * however often it has it.
   *
   * @param headline in the headline
   * @param standfirst in the standfirst
   * @param firstParagraph in the first paragraph
   * @param otherParagraph in each other part of the text
   * @param otherParagraphs in all other parts of the text together, at most
   * @param caption in each caption
   */
  public record Scores(
      int headline,
      int standfirst,
      int firstParagraph,
      int otherParagraph,
      int otherParagraphs,
      int caption) {}

  private static int points(int whole) {
    return whole * Points.QUARTERS;
  }
}
