package arkib.render.meta;

import arkib.address.Address;
import arkib.picture.ShareCard;
import arkib.plan.ListSpan;
import arkib.plan.PlannedPage.ArticlePage;
import arkib.plan.PlannedPage.ListPage;
import arkib.render.Json;
import arkib.render.view.ArticleViews;
import arkib.render.view.HeadView;
import arkib.render.view.PageView;
import arkib.render.view.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What each kind of page says of itself to machines. */
public final class Heads {

  private final Terms terms;
  private final PageTags tags;
  private final ArticleTags articleTags;
  private final ArticleData articles;
  private final ListData lists;
  private final NameData names;
  private final SiteData site;
  private final Breadcrumbs crumbs;

  /** The heads of a site's pages. */
  public Heads(Terms terms) {
    this.terms = terms;
    this.tags = new PageTags(terms);
    this.articleTags = new ArticleTags(terms);
    this.site = new SiteData(terms);
    this.articles = new ArticleData(terms, site);
    this.lists = new ListData(terms, site);
    this.names = new NameData(terms);
    this.crumbs = new Breadcrumbs(terms);
  }

  /** An article with what stands around it. */
  public PageView article(ArticlePage page, PageView around, ArticleViews.Set set) {
    String headline = page.card().headline();
    Tags all = new Tags();
    Optional<PageTags.Shown> card = page.shareCard().map(at -> card(at, headline));
    tags.add(all, new PageTags.Said(headline, around, Optional.of(set), card));
    articleTags.add(all, page, set);
    return around.saying(
        new HeadView(
            all.html(),
            graph(
                List.of(
                    json -> articles.write(json, page, set),
                    json -> crumbs.write(json, around, headline)))));
  }

  private PageTags.Shown card(Address at, String headline) {
    return new PageTags.Shown(
        terms.urls().absolute(at),
        Optional.of(ShareCard.SIZE),
        terms.words().get("share-card.alt", headline, terms.siteName()));
  }

  /** A page that is no news. */
  public PageView standing(String title, PageView around, ArticleViews.Set set) {
    Tags all = new Tags();
    tags.add(all, new PageTags.Said(title, around, set));
    return around.saying(
        new HeadView(
            all.html(),
            graph(
                List.of(
                    json -> lists.page(json, "WebPage", title, around),
                    json -> crumbs.write(json, around, title)))));
  }

  /** The front page. */
  public PageView front(PageView around) {
    return around.saying(
        new HeadView(
            tags(around.title(), around), graph(List.of(json -> site.write(json, around)))));
  }

  /** An index: it names its lists to readers alone, for there may be very many. */
  public PageView index(String title, PageView around) {
    return around.saying(
        new HeadView(
            tags(title, around),
            graph(
                List.of(
                    json -> lists.page(json, "CollectionPage", title, around),
                    json -> crumbs.write(json, around, title)))));
  }

  /**
   * The page of what the archive hands out as data.
   *
   * @param dataset what it says of the data, finished JSON-LD
   */
  public PageView dataset(String title, PageView around, String dataset) {
    return around.saying(new HeadView(tags(title, around), dataset));
  }

  /** A page of a list. */
  public PageView list(String title, PageView around, ListSpan span) {
    return around.saying(
        new HeadView(
            tags(title, around),
            graph(
                List.of(
                    json -> lists.list(json, title, around, span),
                    json -> crumbs.write(json, around, title)))));
  }

  /**
   * The front of a name's list.
   *
   * @param picture the path of the name's picture, with the base path; absent where there is none
   */
  public PageView name(ListPage page, PageView around, ListSpan span, Optional<String> picture) {
    String title = page.listing().name();
    Optional<Consumer<Json>> described = names.of(page.listing(), picture);
    List<Consumer<Json>> nodes = new ArrayList<>(described.stream().toList());
    nodes.add(
        json -> {
          lists.list(json, title, around, span);
          described.ifPresent(name -> names.refer(json, page.listing()));
        });
    nodes.add(json -> crumbs.write(json, around, title));
    return around.saying(new HeadView(tags(title, around), graph(nodes)));
  }

  private String tags(String title, PageView around) {
    Tags all = new Tags();
    tags.add(all, new PageTags.Said(title, around));
    return all.html();
  }

  private static String graph(List<Consumer<Json>> nodes) {
    return Json.object(
        json ->
            json.text("@context", "https://schema.org")
                .objects("@graph", nodes, (one, node) -> node.accept(one)));
  }
}
