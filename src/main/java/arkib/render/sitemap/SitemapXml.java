package arkib.render.sitemap;

import arkib.article.NewsDate;
import arkib.render.Xml;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What sitemaps have in common (sitemaps.org protocol 0.9). */
final class SitemapXml {

  static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /** The namespace of links to the same page in other languages. */
  static final String XHTML = "http://www.w3.org/1999/xhtml";

  private SitemapXml() {}

  /** A date as {@code lastmod} has it: known to the day, since a year would be its first day. */
  static Optional<NewsDate> exact(Optional<NewsDate> date) {
    return date.filter(d -> d.day().isPresent());
  }

  /** Writes where a page is in a language. */
  static void alternate(Xml xml, String language, String url) throws XMLStreamException {
    xml.empty("xhtml:link", "rel", "alternate", "hreflang", language, "href", url);
  }

  /** Writes an address and when it last changed. */
  static void entry(Xml xml, String url, Optional<NewsDate> changed) throws XMLStreamException {
    xml.text("loc", url);
    if (changed.isPresent()) {
      xml.text("lastmod", changed.get().edtf());
    }
  }
}
