package arkib.render.sitemap;

import arkib.article.NewsDate;
import arkib.render.Xml;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What sitemaps have in common (sitemaps.org protocol 0.9). */
final class SitemapXml {

  static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private SitemapXml() {}

  /** A date as {@code lastmod} has it: known to the day, since a year would be its first day. */
  static Optional<NewsDate> exact(Optional<NewsDate> date) {
    return date.filter(d -> d.day().isPresent());
  }

  /** Writes an address and when it last changed. */
  static void entry(Xml xml, String url, Optional<NewsDate> changed) throws XMLStreamException {
    xml.text("loc", url);
    if (changed.isPresent()) {
      xml.text("lastmod", changed.get().edtf());
    }
  }
}
