package arkib.render.html;

import arkib.address.Address;
import arkib.archive.Archive;
import arkib.article.Article;
import arkib.article.Card;
import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Diagnostics;
import arkib.digest.Fingerprint;
import arkib.plan.Contents;
import arkib.plan.Links;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.plan.Planner;
import arkib.render.Urls;
import arkib.render.view.Terms;
import arkib.site.Settings;
import arkib.site.Site;
import arkib.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A site made of articles in memory: planned as any site, rendered page by page. */
final class SampleSite {

  private final Site site;
  private final Map<String, Article> articles = new HashMap<>();
  private final Plan plan;
  private final PageRenderer renderer;
  private final Map<String, String> html = new TreeMap<>();

  /** The site of these articles with the editor's templates of a folder. */
  SampleSite(Settings settings, Path templates, List<Article> articles) {
    Diagnostics diagnostics = new Diagnostics();
    this.site = Site.of(Path.of("no-such-site"), settings);
    articles.forEach(article -> this.articles.put(article.source(), article));
    Theme theme = Theme.in(templates, "", diagnostics);
    Map<String, Address> assets =
        theme.assets().stream()
            .collect(Collectors.toMap(Theme.Asset::name, asset -> new Address(asset.path())));
    List<Card> cards =
        articles.stream().map(article -> Card.of(article, List.of(), Fingerprint.NONE)).toList();
    Archive archive = Archive.of(cards, settings.sections());
    Contents contents =
        new Contents(archive, Map.of(), Map.of("media/jeti.png", Fingerprint.NONE), assets);
    this.plan = Planner.plan(site, contents, arkib.render.Outputs.ALL, diagnostics);
    this.renderer =
        new PageRenderer(
            Terms.of(settings, site.words(), plan), theme, plan.frame(), TemplateClock.NONE);
    for (PlannedPage page : plan.pages()) {
      render(page)
          .ifPresent(
              utf8 -> html.put(page.address().path(), new String(utf8, StandardCharsets.UTF_8)));
    }
  }

  /** The site of these articles with the default theme. */
  static SampleSite of(Settings settings, Article... articles) {
    return new SampleSite(settings, Path.of("no-such-templates"), List.of(articles));
  }

  /** All pages in HTML, by address. */
  Map<String, String> html() {
    return html;
  }

  /** The page at an address. */
  String page(String address) {
    return Optional.ofNullable(html.get(address))
        .orElseThrow(() -> new AssertionError(address + " is not in " + html.keySet()));
  }

  /** Every address that the plan has, those of files too, as a link of a page says it. */
  List<String> hrefs() {
    Urls urls = new Urls(site.settings().baseUrl());
    List<String> hrefs = new ArrayList<>();
    plan.pages().forEach(page -> hrefs.add(urls.path(page.address())));
    return hrefs;
  }

  /** What was wrong with the templates. */
  List<Diagnostic> failures() {
    return renderer.failures();
  }

  private Optional<byte[]> render(PlannedPage page) {
    if (page instanceof PlannedPage.ArticlePage one) {
      Article article = articles.get(one.card().source());
      return renderer.article(one, article, links(article));
    }
    if (page instanceof PlannedPage.StandingPage one) {
      Article article = articles.get(one.card().source());
      return renderer.standing(one, article, links(article));
    }
    if (page instanceof PlannedPage.FrontPage one) {
      return renderer.front(one);
    }
    if (page instanceof PlannedPage.ListPage one) {
      return renderer.list(one, LinkResolver.AS_WRITTEN);
    }
    if (page instanceof PlannedPage.IndexPage one) {
      return renderer.index(one);
    }
    if (page instanceof PlannedPage.NotFoundPage one) {
      return renderer.notFound(one);
    }
    return page instanceof PlannedPage.RedirectPage one ? renderer.redirect(one) : Optional.empty();
  }

  private LinkResolver links(Article article) {
    Urls urls = new Urls(site.settings().baseUrl());
    return (target, kind) -> {
      Links.Destination destination = plan.links().resolve(article.source(), target);
      if (destination instanceof Links.External external) {
        return Optional.of(external.target());
      }
      return destination instanceof Links.Internal internal
          ? Optional.of(urls.path(internal.address()) + internal.suffix())
          : Optional.empty();
    };
  }
}
