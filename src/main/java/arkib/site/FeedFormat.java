package arkib.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which format a feed is written. */
public enum FeedFormat {
  /** Atom (RFC 4287). */
  ATOM("feed.xml", "application/atom+xml", "Atom"),
  /** RSS 2.0. */
  RSS("rss.xml", "application/rss+xml", "RSS"),
  /** JSON Feed 1.1. */
  JSON("feed.json", "application/feed+json", "JSON");

  private final String file;
  private final String mediaType;
  private final String label;

  FeedFormat(String file, String mediaType, String label) {
    this.file = file;
    this.mediaType = mediaType;
    this.label = label;
  }

  /** The name of its file. */
  public String file() {
    return file;
  }

  /** How it is served (RFC 6838). */
  public String mediaType() {
    return mediaType;
  }

  /** What readers know it as. */
  public String label() {
    return label;
  }

  /** The word for it in {@code site.yaml}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<FeedFormat> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }
}
