package arkib.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which feeds there are.
 *
 * @param size how many articles a feed holds
 * @param lists which lists have feeds of their own, beside the site's; names have one by {@link
 *     NameSettings#feedMinimum()}
 * @param minimum how many articles such a list needs for a feed
 * @param formats the formats of the feeds of lists and names; the site's has all. More than one
 *     makes many files, which hosts count
 */
public record FeedSettings(int size, List<Of> lists, int minimum, List<FeedFormat> formats) {

  /** What holds where {@code site.yaml} says nothing of feeds. */
  public static final FeedSettings DEFAULT =
      new FeedSettings(50, List.of(Of.SECTION), 5, List.of(FeedFormat.ATOM));

  /** Refuses feeds without room. */
  public FeedSettings {
    lists = lists.stream().distinct().toList();
    formats = formats.stream().distinct().toList();
    if (size < 1 || minimum < 1) {
      throw new IllegalArgumentException("a feed needs room for one article");
    }
  }

  /** A list that may have a feed. */
  public enum Of {
    /** A section. */
    SECTION,
    /** A tag. */
    TAG,
    /** An author. */
    AUTHOR,
    /** A series. */
    SERIES;

    /** The word for it in {@code site.yaml}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Of> of(String word) {
      return Arrays.stream(values()).filter(of -> of.word().equals(word)).findFirst();
    }
  }
}
