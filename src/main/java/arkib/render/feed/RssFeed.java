package arkib.render.feed;

import arkib.article.NewsDate;
import arkib.render.Urls;
import arkib.render.Xml;
import arkib.site.FeedFormat;
import arkib.site.Settings;
import arkib.site.Site;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Writes RSS 2.0, with the whole text in {@code content:encoded} and authors in {@code dc:creator},
 * since {@code author} is for e-mail addresses. An undated article has no {@code pubDate}.
 */
final class RssFeed implements FeedWriter {

  private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

  private final Settings settings;
  private final Urls urls;

  RssFeed(Site site) {
    this.settings = site.settings();
    this.urls = new Urls(settings.baseUrl());
  }

  @Override
  public byte[] write(FeedHead head, List<FeedEntry> entries) {
    return Xml.document(
        xml ->
            xml.element(
                "rss",
                rss ->
                    rss.element(
                        "channel",
                        channel -> {
                          head(channel, head, FeedWriter.updated(entries));
                          for (FeedEntry entry : entries) {
                            channel.element("item", item -> item(item, entry));
                          }
                        }),
                "version",
                "2.0",
                "xmlns:atom",
                AtomFeed.NAMESPACE,
                "xmlns:content",
                CONTENT,
                "xmlns:dc",
                DUBLIN_CORE));
  }

  private void head(Xml channel, FeedHead head, NewsDate updated) throws XMLStreamException {
    channel.text("title", head.title());
    channel.text("link", urls.absolute(head.page()));
    channel.text("description", head.subtitle().orElse(head.title()));
    channel.text("language", settings.language());
    channel.text("lastBuildDate", moment(updated));
    channel.text("generator", "Arkib");
    channel.empty(
        "atom:link",
        "rel",
        "self",
        "type",
        FeedFormat.RSS.mediaType(),
        "href",
        urls.absolute(head.self()));
  }

  private static void item(Xml item, FeedEntry entry) throws XMLStreamException {
    item.text("title", entry.title());
    item.text("link", entry.url());
    item.text("guid", entry.url(), "isPermaLink", "true");
    if (entry.published().isPresent()) {
      item.text("pubDate", moment(entry.published().get()));
    }
    for (String author : entry.authors()) {
      item.text("dc:creator", author);
    }
    if (entry.language().isPresent()) {
      item.text("dc:language", entry.language().get());
    }
    for (String category : entry.categories()) {
      item.text("category", category);
    }
    if (entry.summary().isPresent()) {
      item.text("description", entry.summary().get());
    }
    if (entry.html().isPresent()) {
      item.text("content:encoded", entry.html().get());
    }
  }

  // RFC 822 with a year of four digits: days and months are English, whatever the site speaks.
  private static String moment(NewsDate date) {
    return date.start().format(DateTimeFormatter.RFC_1123_DATE_TIME);
  }
}
