package arkib.render.feed;

import arkib.article.NewsDate;
import arkib.render.Urls;
import arkib.render.Xml;
import arkib.site.FeedFormat;
import arkib.site.Settings;
import arkib.site.Site;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Writes Atom (RFC 4287). A month's feed says that it is one of an archive (RFC 5005, section 4)
 * and where the one before it is, but not where the one after it is: that one would change it.
 */
final class AtomFeed implements FeedWriter {

  static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final String HISTORY = "http://purl.org/syndication/history/1.0";

  private final Settings settings;
  private final Urls urls;

  AtomFeed(Site site) {
    this.settings = site.settings();
    this.urls = new Urls(settings.baseUrl());
  }

  @Override
  public byte[] write(FeedHead head, List<FeedEntry> entries) {
    return Xml.document(
        xml ->
            xml.element(
                "feed",
                feed -> {
                  head(feed, head, FeedWriter.updated(entries));
                  for (FeedEntry entry : entries) {
                    entry(feed, entry);
                  }
                },
                "xmlns",
                NAMESPACE,
                "xml:lang",
                settings.language()));
  }

  // All documents of one feed have one id (RFC 5005, section 4).
  private void head(Xml feed, FeedHead head, NewsDate updated) throws XMLStreamException {
    feed.text("id", urls.absolute(head.page()));
    feed.text("title", head.title());
    if (head.subtitle().isPresent()) {
      feed.text("subtitle", head.subtitle().get());
    }
    feed.text("updated", updated.rfc3339());
    link(feed, "self", urls.absolute(head.self()));
    feed.empty("link", "rel", "alternate", "type", "text/html", "href", urls.absolute(head.page()));
    if (head.current().isPresent()) {
      link(feed, "current", urls.absolute(head.current().get()));
    }
    if (head.earlier().isPresent()) {
      link(feed, "prev-archive", urls.absolute(head.earlier().get()));
    }
    feed.element("author", a -> a.text("name", settings.publisher().orElse(settings.title())));
    feed.text("generator", "Arkib");
    if (head.current().isPresent()) {
      feed.empty("fh:archive", "xmlns:fh", HISTORY);
    }
  }

  private static void link(Xml feed, String rel, String url) throws XMLStreamException {
    feed.empty("link", "rel", rel, "type", FeedFormat.ATOM.mediaType(), "href", url);
  }

  private static void entry(Xml feed, FeedEntry entry) throws XMLStreamException {
    String[] language =
        entry.language().map(l -> new String[] {"xml:lang", l}).orElse(new String[0]);
    feed.element(
        "entry",
        e -> {
          e.text("id", entry.url());
          e.text("title", entry.title());
          if (entry.published().isPresent()) {
            e.text("published", entry.published().get().rfc3339());
          }
          e.text("updated", entry.updated().rfc3339());
          e.empty("link", "rel", "alternate", "type", "text/html", "href", entry.url());
          for (String author : entry.authors()) {
            e.element("author", a -> a.text("name", author));
          }
          for (String category : entry.categories()) {
            e.empty("category", "term", category);
          }
          if (entry.summary().isPresent()) {
            e.text("summary", entry.summary().get());
          }
          if (entry.html().isPresent()) {
            e.text("content", entry.html().get(), "type", "html");
          }
        },
        language);
  }
}
