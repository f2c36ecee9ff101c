package arkib.render.sitemap;

import arkib.address.Address;
import arkib.article.NewsDate;
import arkib.plan.Articles;
import arkib.plan.OutputContent;
import arkib.plan.OutputRecipe;
import arkib.plan.Plan;
import arkib.render.Urls;
import arkib.render.Xml;
import java.util.List;
import java.util.Optional;

/**
 * The list of sitemaps.
 *
 * @param sitemaps each of them
 * @param urls makes their addresses absolute
 */
record SitemapIndex(List<Listed> sitemaps, Urls urls) implements OutputContent {

  static final Address ADDRESS = Address.ROOT.file("sitemap.xml");

  /**
   * A sitemap in the list.
   *
   * @param address its address
   * @param changed when the last of its pages changed; absent where none tells
   */
  record Listed(Address address, Optional<NewsDate> changed) {}

  @Override
  public void state(OutputRecipe recipe) {
    sitemaps.forEach(sitemap -> recipe.dated(sitemap.address(), sitemap.changed()));
  }

  @Override
  public byte[] write(Plan plan, Articles articles) {
    return Xml.document(
        xml ->
            xml.element(
                "sitemapindex",
                index -> {
                  for (Listed sitemap : sitemaps) {
                    index.element(
                        "sitemap",
                        s ->
                            SitemapXml.entry(
                                s, urls.absolute(sitemap.address()), sitemap.changed()));
                  }
                },
                "xmlns",
                SitemapXml.NAMESPACE));
  }
}
