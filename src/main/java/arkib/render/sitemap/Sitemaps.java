package arkib.render.sitemap;

import arkib.article.NewsDate;
import arkib.plan.PlannedPage;
import arkib.render.Urls;
import arkib.render.Xml;

/** Writes sitemaps. */
public final class Sitemaps {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final Urls urls;

  /** A writer of absolute URLs. */
  public Sitemaps(Urls urls) {
    this.urls = urls;
  }

  /**
   * A sitemap. {@code lastmod} is a date known to the day at least; a year alone would be read as
   * its first day.
   */
  public byte[] write(PlannedPage.SitemapFile sitemap) {
    return Xml.document(
        xml ->
            xml.element(
                "urlset",
                x -> {
                  for (PlannedPage.SitemapEntry entry : sitemap.entries()) {
                    x.element("url", url -> entry(url, entry));
                  }
                },
                "xmlns",
                NAMESPACE));
  }

  private void entry(Xml url, PlannedPage.SitemapEntry entry)
      throws javax.xml.stream.XMLStreamException {
    url.text("loc", urls.absolute(entry.address()));
    if (entry.changed().filter(date -> date.day().isPresent()).isPresent()) {
      url.text("lastmod", entry.changed().map(NewsDate::edtf).orElseThrow());
    }
  }

  /** A list of sitemaps. */
  public byte[] write(PlannedPage.SitemapIndexFile index) {
    return Xml.document(
        xml ->
            xml.element(
                "sitemapindex",
                x -> {
                  for (var address : index.sitemaps()) {
                    x.element("sitemap", s -> s.text("loc", urls.absolute(address)));
                  }
                },
                "xmlns",
                NAMESPACE));
  }
}
