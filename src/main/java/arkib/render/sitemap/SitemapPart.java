package arkib.render.sitemap;

import arkib.address.Address;
import arkib.article.NewsDate;
import arkib.plan.Articles;
import arkib.plan.Counterpart;
import arkib.plan.Counterparts;
import arkib.plan.OutputContent;
import arkib.plan.OutputRecipe;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.render.Urls;
import arkib.render.Xml;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * One sitemap.
 *
 * @param name the name of its file
 * @param pages the pages that it lists, by address
 * @param counterparts what these pages are in other languages
 * @param urls makes their addresses absolute
 */
record SitemapPart(String name, List<PlannedPage> pages, Counterparts counterparts, Urls urls)
    implements OutputContent {

  /** The most addresses that the protocol allows in one file. */
  static final int MOST = 50_000;

  Address address() {
    return Address.ROOT.file(name);
  }

  /** When the last of its pages changed, as far as that is known. */
  Optional<NewsDate> changed() {
    Optional<NewsDate> last = Optional.empty();
    for (PlannedPage page : pages) {
      Optional<NewsDate> changed = SitemapXml.exact(page.changed());
      boolean later =
          changed.isPresent() && (last.isEmpty() || changed.get().compareTo(last.get()) > 0);
      last = later ? changed : last;
    }
    return last;
  }

  @Override
  public void state(OutputRecipe recipe) {
    for (PlannedPage page : pages) {
      recipe.dated(page.address(), SitemapXml.exact(page.changed()));
      counterparts
          .of(page.address())
          .forEach(one -> recipe.entry(one.language()).address(one.address()));
    }
  }

  private List<String> namespaces() {
    boolean several = pages.stream().anyMatch(page -> !counterparts.of(page.address()).isEmpty());
    return several
        ? List.of("xmlns", SitemapXml.NAMESPACE, "xmlns:xhtml", SitemapXml.XHTML)
        : List.of("xmlns", SitemapXml.NAMESPACE);
  }

  private void write(Xml url, PlannedPage page) throws XMLStreamException {
    SitemapXml.entry(url, urls.absolute(page.address()), SitemapXml.exact(page.changed()));
    List<Counterpart> languages = counterparts.of(page.address());
    for (Counterpart one : languages) {
      SitemapXml.alternate(url, one.language(), urls.absolute(one.address()));
    }
    if (!languages.isEmpty()) {
      SitemapXml.alternate(url, Counterpart.ANY, urls.absolute(languages.get(0).address()));
    }
  }

  @Override
  public byte[] write(Plan plan, Articles articles) {
    return Xml.document(
        xml ->
            xml.element(
                "urlset",
                set -> {
                  for (PlannedPage page : pages) {
                    set.element("url", url -> write(url, page));
                  }
                },
                namespaces().toArray(String[]::new)));
  }
}
