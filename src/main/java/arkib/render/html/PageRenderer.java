package arkib.render.html;

import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.article.Article;
import arkib.article.Picture;
import arkib.diagnostic.Diagnostic;
import arkib.names.Entry;
import arkib.plan.Frame;
import arkib.plan.ListSpan;
import arkib.plan.PlannedPage;
import arkib.plan.PlannedPage.ArticlePage;
import arkib.plan.PlannedPage.CorrectionsPage;
import arkib.plan.PlannedPage.DataPage;
import arkib.plan.PlannedPage.DayPage;
import arkib.plan.PlannedPage.DaysPage;
import arkib.plan.PlannedPage.FrontPage;
import arkib.plan.PlannedPage.IndexPage;
import arkib.plan.PlannedPage.ListPage;
import arkib.plan.PlannedPage.NotFoundPage;
import arkib.plan.PlannedPage.OldLinksPage;
import arkib.plan.PlannedPage.RedirectPage;
import arkib.plan.PlannedPage.SearchPage;
import arkib.plan.PlannedPage.StandingPage;
import arkib.plan.PlannedPage.WithdrawnPage;
import arkib.render.meta.Heads;
import arkib.render.view.ArticleViews;
import arkib.render.view.CorrectionsView;
import arkib.render.view.CorrectionsViews;
import arkib.render.view.DataView;
import arkib.render.view.DataViews;
import arkib.render.view.DayView;
import arkib.render.view.DayViews;
import arkib.render.view.FrontViews;
import arkib.render.view.IndexViews;
import arkib.render.view.LanguageViews;
import arkib.render.view.ListView;
import arkib.render.view.ListViews;
import arkib.render.view.NameView;
import arkib.render.view.NameViews;
import arkib.render.view.OldLinksView;
import arkib.render.view.PageView;
import arkib.render.view.Pages;
import arkib.render.view.PictureLink;
import arkib.render.view.RedirectView;
import arkib.render.view.SearchViews;
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
  private final BodyWriter breaking;
  private final BodyWriter rightToLeft;
  private final Hyphenation hyphenation;
  private final ArticleViews articles;
  private final FrontViews fronts;
  private final ListViews lists;
  private final IndexViews indexes;
  private final NameViews names;
  private final Heads heads;
  private final LanguageViews languages;
  private final DataViews data;
  private final WithdrawnViews withdrawals;
  private final DayViews days;
  private final CorrectionsViews corrections;
  private final SearchViews searches;

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
    this.hyphenation =
        new Hyphenation(terms.settings().language(), terms.settings().look().softHyphens());
    ThemeFunctions functions = new ThemeFunctions(terms.words(), assets, hyphenation);
    this.templates = new Templates(theme, functions, clock);
    BodyWords words = new BodyWords(terms.words().words());
    this.bodies = new BodyWriter(words, terms.settings().embeds());
    this.breaking = BodyWriter.breaking(words, terms.settings().embeds());
    this.rightToLeft = BodyWriter.rightToLeft(words, terms.settings().embeds());
    this.articles = new ArticleViews(terms, pages);
    this.fronts = new FrontViews(terms, pages);
    this.lists = new ListViews(terms, pages);
    this.indexes = new IndexViews(terms, pages);
    this.names = new NameViews(terms, lists);
    this.heads = new Heads(terms);
    this.languages = new LanguageViews(terms);
    this.data = new DataViews(terms, pages);
    this.withdrawals = new WithdrawnViews(terms, pages);
    this.days = new DayViews(terms, pages);
    this.corrections = new CorrectionsViews(terms, pages);
    this.searches = new SearchViews(terms, pages);
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
    ArticleViews.Set set = set(article, links);
    PageView around = heads.article(page, articles.page(page), set);
    return render("article.peb", page, around, Map.entry("article", articles.article(page, set)));
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
    ArticleViews.Set set = set(article, links);
    PageView around = heads.standing(page.card().headline(), articles.page(page), set);
    return render("page.peb", page, around, Map.entry("article", articles.standing(page, set)));
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
    PageView around = heads.front(fronts.page(page));
    return render("front.peb", page, around, Map.entry("front", fronts.front(page)));
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
      Optional<PictureLink> picture = picture(page.listing(), links);
      NameView name = names.name(page.listing(), front, picture);
      PageView around =
          heads.name(page, names.page(page, span), span, picture.map(PictureLink::src));
      return render("name.peb", page, around, Map.entry("name", name));
    }
    ListView list = lists.list(page.listing(), span);
    PageView around = heads.list(list.title(), lists.page(page, span), span);
    return render("list.peb", page, around, Map.entry("list", list));
  }

  /** An index; absent if a template is broken. */
  public Optional<byte[]> index(IndexPage page) {
    PageView around = heads.index(indexes.title(page.axis()), indexes.page(page));
    if (page.axis() == Axis.ARCHIVE) {
      return render("years.peb", page, around, Map.entry("years", indexes.years(page)));
    }
    if (page.axis() == Axis.SECTION) {
      return render("sections.peb", page, around, Map.entry("sections", indexes.sections(page)));
    }
    return render("index.peb", page, around, Map.entry("index", indexes.index(page)));
  }

  /** The page of what the archive hands out as data; absent if a template is broken. */
  public Optional<byte[]> data(DataPage page) {
    DataView view = data.data(page);
    PageView around = heads.dataset(view.title(), data.page(page), view.jsonLd());
    return render("data.peb", page, around, Map.entry("data", view));
  }

  /** Where links of the original site are looked up; absent if a template is broken. */
  public Optional<byte[]> oldLinks(OldLinksPage page) {
    String title = terms.words().get("old-links");
    String description = terms.words().get("old-links.text", pages.site().name());
    PageView around = pages.ofNone(page.address(), title, Optional.of(description));
    Map.Entry<String, Object> links = Map.entry("links", OldLinksView.of(page, terms));
    return render("old-links.peb", page, heads.index(title, around), links);
  }

  /** Where the archive is searched; absent if a template is broken. */
  public Optional<byte[]> search(SearchPage page) {
    PageView around = heads.index(terms.words().get("search"), searches.page(page));
    return render("search.peb", page, around, Map.entry("search", searches.view(page)));
  }

  /** A day of the year; absent if a template is broken. */
  public Optional<byte[]> day(DayPage page) {
    DayView view = days.day(page);
    PageView around = heads.index(view.title(), days.page(page));
    return render("this-day.peb", page, around, Map.entry("day", view));
  }

  /** The days of the year; absent if a template is broken. */
  public Optional<byte[]> days(DaysPage page) {
    PageView around = heads.index(terms.words().get("front.this-day"), days.page(page));
    return render("days.peb", page, around, Map.entry("days", days.days(page)));
  }

  /** What was corrected; absent if a template is broken. */
  public Optional<byte[]> corrections(CorrectionsPage page) {
    CorrectionsView view = corrections.view(page);
    PageView around = heads.index(view.title(), corrections.page(page));
    return render("corrected.peb", page, around, Map.entry("corrections", view));
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

  private static Optional<PictureLink> picture(Listing listing, LinkResolver links) {
    return listing.entry().flatMap(Entry::image).flatMap(image -> links.picture(image.src()));
  }

  private ArticleViews.Set set(Article article, LinkResolver links) {
    Optional<PictureLink> picture =
        article.heading().picture().map(Picture::src).flatMap(links::picture);
    BodyWriter writer = writer(article.language().orElse(terms.settings().language()));
    return new ArticleViews.Set(article, writer.write(article.body(), links), picture);
  }

  private BodyWriter writer(String language) {
    if (Direction.isRightToLeft(language)) {
      return rightToLeft;
    }
    return hyphenation.breaks(language) ? breaking : bodies;
  }

  private Optional<byte[]> render(
      String template, PlannedPage page, PageView around, Map.Entry<String, Object> content) {
    Map<String, Object> views =
        Map.of(
            "site",
            pages.site(),
            "page",
            languages.of(page.address(), around),
            content.getKey(),
            content.getValue());
    boolean hasSource =
        page instanceof ArticlePage
            || page instanceof StandingPage
            || page instanceof WithdrawnPage
            || page instanceof RedirectPage;
    String name = hasSource ? "content/" + page.wantedBy() : page.address().path();
    return templates.render(template, views, name);
  }
}
