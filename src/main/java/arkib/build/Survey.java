package arkib.build;

import arkib.article.Article;
import arkib.diagnostic.Diagnostics;
import arkib.parse.ArticleParser;
import arkib.plan.Visibility;
import arkib.progress.Progress;
import arkib.site.Site;
import arkib.source.SourceFile;
import arkib.source.Sources;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Asks the same of every article of a site, in the order of their files, and makes nothing. Texts
 * are dropped when they were asked.
 */
final class Survey {

  // So many answers wait for those before them; memory follows this, not the archive.
  private static final int AT_ONCE = 512;

  private final Site site;
  private final Visibility visibility;
  private final Workers workers;
  private final Diagnostics diagnostics;

  /**
   * A survey.
   *
   * @param visibility which articles are asked
   * @param diagnostics told of every mistake in them
   */
  Survey(Site site, Visibility visibility, Workers workers, Diagnostics diagnostics) {
    this.site = site;
    this.visibility = visibility;
    this.workers = workers;
    this.diagnostics = diagnostics;
  }

  /**
   * Asks.
   *
   * @param question asked on several threads
   * @param answer takes the answers, in order, on the caller's thread
   * @param progress told how far it is
   */
  <R> void ask(Function<Article, R> question, Consumer<R> answer, Progress progress) {
    ArticleParser parser = new ArticleParser(site, SiteLoader.boilerplate(site, diagnostics));
    List<SourceFile> sources =
        Sources.in(site.content(), site.settings().languages()::isNamed, diagnostics).stream()
            .filter(source -> source.role() != SourceFile.Role.ASSET)
            .toList();
    progress.begin("reading", sources.size());
    for (int from = 0; from < sources.size(); from += AT_ONCE) {
      List<SourceFile> some = sources.subList(from, Math.min(sources.size(), from + AT_ONCE));
      workers
          .map(
              some,
              source -> {
                Optional<R> asked = article(source, parser).map(question);
                progress.step();
                return asked;
              })
          .forEach(one -> one.ifPresent(answer));
    }
    progress.end();
  }

  private Optional<Article> article(SourceFile source, ArticleParser parser) {
    return parser
        .load(source, diagnostics)
        .flatMap(loaded -> parser.parse(loaded, diagnostics))
        .filter(
            article ->
                visibility.held(article.publication()).isEmpty()
                    && article.publication().withdrawn().isEmpty());
  }
}
