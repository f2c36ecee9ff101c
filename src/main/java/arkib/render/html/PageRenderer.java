package arkib.render.html;

import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.article.Article;
import arkib.article.Picture;
import arkib.article.body.Reference;
import arkib.diagnostic.Diagnostic;
import arkib.names.Entry;
import arkib.plan.Frame;
import arkib.plan.ListSpan;
import arkib.plan.PlannedPage;
import arkib.plan.PlannedPage.ArticlePage;
import arkib.plan.PlannedPage.CorrectionsPage;
import arkib.plan.PlannedPage.DayPage;
import arkib.plan.PlannedPage.DaysPage;
import arkib.plan.PlannedPage.FrontPage;
import arkib.plan.PlannedPage.IndexPage;
import arkib.plan.PlannedPage.ListPage;
import arkib.plan.PlannedPage.NotFoundPage;
import arkib.plan.PlannedPage.RedirectPage;
import arkib.plan.PlannedPage.StandingPage;
import arkib.plan.PlannedPage.WithdrawnPage;
import arkib.render.view.ArticleView;
import arkib.render.view.ArticleViews;
import arkib.render.view.CorrectionsViews;
import arkib.render.view.DayViews;
import arkib.render.view.FrontViews;
import arkib.render.view.IndexViews;
import arkib.render.view.ListViews;
import arkib.render.view.NameView;
import arkib.render.view.NameViews;
import arkib.render.view.PageView;
import arkib.render.view.Pages;
import arkib.render.view.RedirectView;
import arkib.render.view.Terms;
import arkib.render.view.WithdrawnViews;
import arkib.theme.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Renders planned pages as HTML. Built once for a build; all templates are compiled then. Used by
 * any number of threads.
 *
 * <p>A page whose template is broken is absent; what is wrong is told by {@link #failures()} when
 * all pages have been rendered, each mistake once.
 */
public final class PageRenderer {

  private final Templates templates;
  private final Terms terms;
  private final Pages pages;
  private final BodyWriter bodies;
  private final ArticleViews articles;
  private final FrontViews fronts;
  private final ListViews lists;
  private final IndexViews indexes;
  private final NameViews names;
  private final WithdrawnViews withdrawals;
  private final DayViews days;
  private final CorrectionsViews corrections;

  /**
   * A renderer of a site's pages.
   *
   * @param terms on what terms the site speaks
   * @param theme its templates
   * @param frame what every page shows around its content; names the addresses of the theme's
   *     assets
   * @param clock for those who ask how long templates take
   */
  public PageRenderer(Terms terms, Theme theme, Frame frame, TemplateClock clock) {
    this.terms = terms;
    this.pages = new Pages(terms, frame);
    Map<String, String> assets = new HashMap<>();
    frame.theme().forEach((name, address) -> assets.put(name, terms.urls().path(address)));
    this.templates = new Templates(theme, terms.words(), assets, clock);
    this.bodies = new BodyWriter(new BodyWords(terms.words().words()));
    this.articles = new ArticleViews(terms, pages);
    this.fronts = new FrontViews(terms, pages);
    this.lists = new ListViews(terms, pages);
    this.indexes = new IndexViews(terms, pages);
    this.names = new NameViews(terms, lists);
    this.withdrawals = new WithdrawnViews(terms, pages);
    this.days = new DayViews(terms, pages);
    this.corrections = new CorrectionsViews(terms, pages);
  }

  /**
   * The page of an article.
   *
   * @param page the page
   * @param article the article, with its text
   * @param links where its links and pictures lead
   * @return the page in UTF-8, lines ending with LF; absent if a template is broken
   */
  public Optional<byte[]> article(ArticlePage page, Article article, LinkResolver links) {
    ArticleView view = articles.article(page, set(article, links));
    return render("article.peb", page, articles.page(page), Map.entry("article", view));
  }

  /**
   * A page that is no news.
   *
   * @param page the page
   * @param article its content
   * @param links where its links and pictures lead
   * @return the page; absent if a template is broken
   */
  public Optional<byte[]> standing(StandingPage page, Article article, LinkResolver links) {
    ArticleView view = articles.standing(page, set(article, links));
    return render("page.peb", page, articles.page(page), Map.entry("article", view));
  }

  /** What stands in the place of an article that was taken back; absent if a template is broken. */
  public Optional<byte[]> withdrawn(WithdrawnPage page) {
    return render(
        "withdrawn.peb",
        page,
        withdrawals.page(page),
        Map.entry("withdrawn", withdrawals.view(page)));
  }

  /** The front page; absent if a template is broken. */
  public Optional<byte[]> front(FrontPage page) {
    return render("front.peb", page, fronts.page(page), Map.entry("front", fronts.front(page)));
  }

  /**
   * A page of a list.
   *
   * @param links where the picture of its name is, if it is of one
   * @return the page; absent if a template is broken
   */
  public Optional<byte[]> list(ListPage page, LinkResolver links) {
    ListSpan span = page.span();
    if (page.isOfName() && span instanceof ListSpan.Front front) {
      NameView name = names.name(page.listing(), front, picture(page.listing(), links));
      return render("name.peb", page, names.page(page, span), Map.entry("name", name));
    }
    return render(
        "list.peb",
        page,
        lists.page(page, span),
        Map.entry("list", lists.list(page.listing(), span)));
  }

  /** An index; absent if a template is broken. */
  public Optional<byte[]> index(IndexPage page) {
    PageView around = indexes.page(page);
    if (page.axis() == Axis.ARCHIVE) {
      return render("years.peb", page, around, Map.entry("years", indexes.years(page)));
    }
    if (page.axis() == Axis.SECTION) {
      return render("sections.peb", page, around, Map.entry("sections", indexes.sections(page)));
    }
    return render("index.peb", page, around, Map.entry("index", indexes.index(page)));
  }

  /** A day of the year; absent if a template is broken. */
  public Optional<byte[]> day(DayPage page) {
    return render("this-day.peb", page, days.page(page), Map.entry("day", days.day(page)));
  }

  /** The days of the year; absent if a template is broken. */
  public Optional<byte[]> days(DaysPage page) {
    return render("days.peb", page, days.page(page), Map.entry("days", days.days(page)));
  }

  /** What was corrected; absent if a template is broken. */
  public Optional<byte[]> corrections(CorrectionsPage page) {
    return render(
        "corrected.peb",
        page,
        corrections.page(page),
        Map.entry("corrections", corrections.view(page)));
  }

  /** The page shown where there is none; absent if a template is broken. */
  public Optional<byte[]> notFound(NotFoundPage page) {
    PageView around = pages.nowhere(terms.words().get("missing"));
    return render("404.peb", page, around, Map.entry("missing", true));
  }

  /** A page at an old address; absent if a template is broken. */
  public Optional<byte[]> redirect(RedirectPage page) {
    RedirectView view =
        new RedirectView(terms.urls().path(page.target()), terms.urls().absolute(page.target()));
    PageView around = pages.nowhere(terms.words().get("redirect"));
    return render("redirect.peb", page, around, Map.entry("redirect", view));
  }

  /**
   * What was wrong with the templates so far, each mistake once: {@code TEMPLATE_BROKEN} with the
   * first page, in alphabetical order, that met it, and {@code TEMPLATE_MISSING}.
   */
  public List<Diagnostic> failures() {
    return templates.failures();
  }

  private static Optional<String> picture(Listing listing, LinkResolver links) {
    return listing
        .entry()
        .flatMap(Entry::image)
        .flatMap(image -> links.resolve(image.src(), Reference.Kind.PICTURE));
  }

  private ArticleViews.Set set(Article article, LinkResolver links) {
    Optional<String> picture =
        article
            .heading()
            .picture()
            .map(Picture::src)
            .flatMap(src -> links.resolve(src, Reference.Kind.PICTURE));
    return new ArticleViews.Set(article, bodies.write(article.body(), links), picture);
  }

  private Optional<byte[]> render(
      String template, PlannedPage page, PageView around, Map.Entry<String, Object> content) {
    Map<String, Object> views =
        Map.of("site", pages.site(), "page", around, content.getKey(), content.getValue());
    boolean hasSource =
        page instanceof ArticlePage
            || page instanceof StandingPage
            || page instanceof WithdrawnPage
            || page instanceof RedirectPage;
    String name = hasSource ? "content/" + page.wantedBy() : page.address().path();
    return templates.render(template, views, name);
  }
}
