package arkib.bench;

import arkib.article.Article;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.render.PageBytes;
import arkib.render.SiteRenderer;
import arkib.render.html.BodyWords;
import arkib.render.html.BodyWriter;
import arkib.render.html.LinkResolver;
import arkib.render.html.TemplateClock;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writing one page: a body alone, an article's page, a list's page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WritingBenchmark {

  private static final int ARTICLES = 1_000;

  private List<Article> bodies;
  private Map<String, Article> articles;
  private List<PlannedPage> articlePages;
  private List<PlannedPage> listPages;
  private BodyWriter bodyWriter;
  private SiteRenderer renderer;
  private int next;

  /** Plans the articles' site. */
  @Setup
  public void setUp() throws IOException {
    SampleArticles sample = SampleArticles.whole(ARTICLES);
    articles = sample.articles();
    bodies = List.copyOf(articles.values());
    Plan plan = sample.plan();
    articlePages = pages(plan, PlannedPage.ArticlePage.class);
    listPages = pages(plan, PlannedPage.ListPage.class);
    bodyWriter =
        new BodyWriter(
            new BodyWords(sample.site().words().words()), sample.site().settings().embeds());
    renderer = new SiteRenderer(sample.site(), plan, sample.theme(), TemplateClock.NONE);
  }

  private static List<PlannedPage> pages(Plan plan, Class<? extends PlannedPage> kind) {
    return plan.pages().stream().filter(kind::isInstance).toList();
  }

  /** A body as HTML. */
  @Benchmark
  public String body() {
    return bodyWriter.write(bodies.get(next(bodies)).body(), LinkResolver.AS_WRITTEN);
  }

  /** The page of an article, its body included. */
  @Benchmark
  public Optional<PageBytes> articlePage() {
    return render(articlePages);
  }

  /** A page of a list. */
  @Benchmark
  public Optional<PageBytes> listPage() {
    return render(listPages);
  }

  private Optional<PageBytes> render(List<PlannedPage> pages) {
    return renderer.render(pages.get(next(pages)), card -> articles.get(card.source()));
  }

  private int next(List<?> among) {
    next = (next + 1) % among.size();
    return next;
  }
}
