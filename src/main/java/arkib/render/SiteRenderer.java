package arkib.render;

import arkib.article.Article;
import arkib.article.Card;
import arkib.diagnostic.Diagnostic;
import arkib.plan.Articles;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.render.html.LinkResolver;
import arkib.render.html.PageRenderer;
import arkib.render.html.TemplateClock;
import arkib.render.view.Terms;
import arkib.site.Site;
import arkib.theme.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes every kind of file that a plan can hold: the one list of them. Built once a build, used by
 * any number of threads.
 */
public final class SiteRenderer {

  private final Plan plan;
  private final Theme theme;
  // By the place of their edition.
  private final List<PageRenderer> editions = new ArrayList<>();
  private final Urls urls;

  /**
   * A renderer of a site's plan with a theme.
   *
   * @param clock for those who ask how long templates take
   */
  public SiteRenderer(Site site, Plan plan, Theme theme, TemplateClock clock) {
    this.plan = plan;
    this.theme = theme;
    this.urls = new Urls(site.settings().baseUrl());
    List<Site> sites = site.editions();
    for (int i = 0; i < sites.size(); i++) {
      Site edition = sites.get(i);
      Plan own = plan.editions().get(i);
      Terms terms = Terms.of(edition.settings(), edition.words(), own);
      editions.add(new PageRenderer(terms, theme, own.frame(), clock));
    }
  }

  /**
   * Makes a file.
   *
   * @param page which
   * @param articles where the texts of articles are
   * @return nothing where a template failed; {@link #failures()} tells why
   */
  public Optional<PageBytes> render(PlannedPage page, Articles articles) {
    PageRenderer pages = editions.get(plan.edition(page));
    if (page instanceof PlannedPage.ArticlePage article) {
      Article whole = articles.of(article.card());
      return html(pages.article(article, whole, local(article.card(), page)));
    }
    if (page instanceof PlannedPage.StandingPage standing) {
      Article whole = articles.of(standing.card());
      return html(pages.standing(standing, whole, local(standing.card(), page)));
    }
    if (page instanceof PlannedPage.ListPage list) {
      return html(pages.list(list, ofName(list)));
    }
    if (page instanceof PlannedPage.RawFile raw) {
      return Optional.of(new PageBytes.Copy(raw.source()));
    }
    if (page instanceof PlannedPage.AssetFile asset) {
      return Optional.of(new PageBytes.Copy(asset.source()));
    }
    if (page instanceof PlannedPage.OutputFile file) {
      return made(file.content().write(plan.of(page), articles));
    }
    return once(page, pages);
  }

  // Kinds of which a site has one or few.
  private Optional<PageBytes> once(PlannedPage page, PageRenderer pages) {
    if (page instanceof PlannedPage.FrontPage front) {
      return html(pages.front(front));
    }
    if (page instanceof PlannedPage.IndexPage index) {
      return html(pages.index(index));
    }
    if (page instanceof PlannedPage.DataPage data) {
      return html(pages.data(data));
    }
    if (page instanceof PlannedPage.OldLinksPage links) {
      return html(pages.oldLinks(links));
    }
    if (page instanceof PlannedPage.SearchPage search) {
      return html(pages.search(search));
    }
    if (page instanceof PlannedPage.DayPage day) {
      return html(pages.day(day));
    }
    if (page instanceof PlannedPage.DaysPage days) {
      return html(pages.days(days));
    }
    if (page instanceof PlannedPage.CorrectionsPage corrections) {
      return html(pages.corrections(corrections));
    }
    if (page instanceof PlannedPage.NotFoundPage notFound) {
      return html(pages.notFound(notFound));
    }
    if (page instanceof PlannedPage.WithdrawnPage withdrawn) {
      return html(pages.withdrawn(withdrawn));
    }
    if (page instanceof PlannedPage.RedirectPage redirect) {
      return html(pages.redirect(redirect));
    }
    if (page instanceof PlannedPage.ThemeFile file) {
      return theme.asset(file.name()).flatMap(SiteRenderer::made);
    }
    throw new IllegalStateException("no renderer for " + page.getClass().getSimpleName());
  }

  /** What was wrong with the templates so far, each mistake once. */
  public List<Diagnostic> failures() {
    // Those of another edition are the same mistakes in the same templates.
    Map<String, Diagnostic> once = new LinkedHashMap<>();
    for (PageRenderer edition : editions) {
      for (Diagnostic failure : edition.failures()) {
        once.putIfAbsent(failure.problem() + " " + failure.location(), failure);
      }
    }
    return List.copyOf(once.values());
  }

  private LinkResolver local(Card card, PlannedPage page) {
    return new SourceLinks(plan.of(page), card.source(), urls::path, Optional.empty());
  }

  // The picture of a name is where the authority file says, relative to that file.
  private LinkResolver ofName(PlannedPage.ListPage list) {
    String source = list.listing().entry().map(entry -> plan.names().source(entry)).orElse("");
    return new SourceLinks(plan.of(list), source, urls::path, Optional.empty());
  }

  private static Optional<PageBytes> html(Optional<byte[]> page) {
    return page.map(PageBytes.Made::new);
  }

  private static Optional<PageBytes> made(byte[] bytes) {
    return Optional.of(new PageBytes.Made(bytes));
  }
}
