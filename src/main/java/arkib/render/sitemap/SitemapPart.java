package arkib.render.sitemap;

import arkib.address.Address;
import arkib.article.NewsDate;
import arkib.plan.Articles;
import arkib.plan.OutputContent;
import arkib.plan.OutputRecipe;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.render.Urls;
import arkib.render.Xml;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One sitemap.
 *
 * @param name the name of its file
 * @param pages the pages that it lists, by address
 * @param urls makes their addresses absolute
 */
record SitemapPart(String name, List<PlannedPage> pages, Urls urls) implements OutputContent {

  /** The most addresses that the protocol allows in one file. */
  static final int MOST = 50_000;

  Address address() {
    return Address.ROOT.file(name);
  }

  /** When the last of its pages changed, as far as that is known. */
  Optional<NewsDate> changed() {
    return pages.stream()
        .flatMap(page -> SitemapXml.exact(page.changed()).stream())
        .max(Comparator.naturalOrder());
  }

  @Override
  public void state(OutputRecipe recipe) {
    pages.forEach(page -> recipe.dated(page.address(), SitemapXml.exact(page.changed())));
  }

  @Override
  public byte[] write(Plan plan, Articles articles) {
    return Xml.document(
        xml ->
            xml.element(
                "urlset",
                set -> {
                  for (PlannedPage page : pages) {
                    set.element(
                        "url",
                        url ->
                            SitemapXml.entry(
                                url,
                                urls.absolute(page.address()),
                                SitemapXml.exact(page.changed())));
                  }
                },
                "xmlns",
                SitemapXml.NAMESPACE));
  }
}
