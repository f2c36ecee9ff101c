package arkib.render.feed;

import arkib.article.NewsDate;
import arkib.site.FeedFormat;
import arkib.site.Site;
import java.util.Comparator;
import java.util.List;

/**
 * Writes feeds in one format. By hand: the formats are small, and a library would decide on the
 * order of elements and on dates, which must be the same bytes each time.
 */
interface FeedWriter {

  /** The writer of a format. */
  static FeedWriter in(FeedFormat format, Site site) {
    return switch (format) {
      case ATOM -> new AtomFeed(site);
      case RSS -> new RssFeed(site);
      case JSON -> new JsonFeed(site);
    };
  }

  /**
   * Writes a feed.
   *
   * @param entries its articles, newest first; at least one
   */
  byte[] write(FeedHead head, List<FeedEntry> entries);

  /** When the last of some articles changed: so did their feed. */
  static NewsDate updated(List<FeedEntry> entries) {
    return entries.stream().map(FeedEntry::updated).max(Comparator.naturalOrder()).orElseThrow();
  }
}
