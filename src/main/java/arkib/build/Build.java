package arkib.build;

import arkib.address.Address;
import arkib.archive.Archive;
import arkib.article.Article;
import arkib.article.Card;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Severity;
import arkib.parse.ArticleParser;
import arkib.plan.Contents;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.plan.Planner;
import arkib.plan.Visibility;
import arkib.publish.OutputFolder;
import arkib.publish.Publication;
import arkib.render.PageBytes;
import arkib.render.SiteRenderer;
import arkib.site.Site;
import arkib.source.SourceFile;
import arkib.source.Sources;
import arkib.source.TextReader;
import arkib.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One build, from content to site: find the sources, read each as an article and keep its card,
 * arrange the cards, plan every page, make each page, publish. There is no other way to build.
 */
public final class Build {

  private final BuildRequest request;
  private final Diagnostics diagnostics;
  private final Site site;
  private final Workers workers;

  private Build(BuildRequest request, Site site, Workers workers, Diagnostics diagnostics) {
    this.request = request;
    this.site = site;
    this.workers = workers;
    this.diagnostics = diagnostics;
  }

  /**
   * Builds a site.
   *
   * @param request what to build, and how
   * @param diagnostics told of every mistake; where there is an error nothing is written
   * @return what was done
   */
  public static BuildReport run(BuildRequest request, Diagnostics diagnostics) {
    OutputGuard.check(request, diagnostics);
    Site site = SiteLoader.load(request.root(), request.baseUrl(), diagnostics);
    try (Workers workers = new Workers(request.jobs())) {
      return new Build(request, site, workers, diagnostics).run();
    }
  }

  private BuildReport run() {
    List<SourceFile> sources = Sources.in(site.content(), diagnostics);
    Map<String, SourceFile> byPath =
        sources.stream().collect(Collectors.toMap(SourceFile::path, Function.identity()));
    ArticleParser parser = new ArticleParser(site, SiteLoader.boilerplate(site, diagnostics));
    ArticleStore articles = new ArticleStore(byPath, parser);
    List<Card> cards = cards(sources, parser, articles);
    Map<String, Visibility.Held> held = held(cards);
    List<Card> shown = cards.stream().filter(c -> !held.containsKey(c.source())).toList();
    Archive archive = Archive.of(shown, site.settings().sections());
    Theme theme = Theme.in(site.templates(), diagnostics);
    List<String> assets =
        sources.stream()
            .filter(s -> s.role() == SourceFile.Role.ASSET)
            .map(SourceFile::path)
            .toList();
    Contents contents = new Contents(archive, held, assets, addresses(theme));
    Plan plan = Planner.plan(site, contents, diagnostics);
    if (archive.timeline().size() == 0) {
      diagnostics.report(Problem.CONTENT_EMPTY, Location.of(Site.CONTENT));
    }
    Publication publication =
        isForbidden() ? null : publish(plan, new SiteRenderer(site, plan, theme), articles);
    return report(plan, archive, held, Optional.ofNullable(publication));
  }

  private List<Card> cards(List<SourceFile> sources, ArticleParser parser, ArticleStore articles) {
    List<SourceFile> texts =
        sources.stream().filter(s -> s.role() != SourceFile.Role.ASSET).toList();
    return workers
        .map(texts, source -> parser.parse(source, diagnostics).map(a -> card(a, articles)))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Card card(Article article, ArticleStore articles) {
    articles.offer(article);
    return Card.of(article);
  }

  private static Map<String, Address> addresses(Theme theme) {
    return theme.assets().stream()
        .collect(Collectors.toMap(Theme.Asset::name, asset -> new Address(asset.path())));
  }

  private Map<String, Visibility.Held> held(List<Card> cards) {
    Map<String, Visibility.Held> held = new HashMap<>();
    for (Card card : cards) {
      request.visibility().held(card).ifPresent(reason -> held.put(card.source(), reason));
    }
    return held;
  }

  private boolean isForbidden() {
    return diagnostics.hasErrors() || (request.strict() && diagnostics.count(Severity.WARNING) > 0);
  }

  private Publication publish(Plan plan, SiteRenderer renderer, ArticleStore articles) {
    Path folder = request.outputFolder();
    try {
      OutputFolder output = OutputFolder.open(folder, OutputGuard.state(site, folder), diagnostics);
      workers.map(plan.pages(), page -> put(page, renderer, articles, output));
      renderer.failures().forEach(diagnostics::report);
      if (isForbidden()) {
        output.abandon();
        return null;
      }
      return output.commit();
    } catch (IOException e) {
      return unwritable(folder, e);
    } catch (UncheckedIOException e) {
      return unwritable(folder, e.getCause());
    }
  }

  private Publication unwritable(Path folder, IOException e) {
    diagnostics.report(
        Problem.OUTPUT_UNWRITABLE, Location.of(folder.toString()), TextReader.reason(e));
    return null;
  }

  private boolean put(
      PlannedPage page, SiteRenderer renderer, ArticleStore articles, OutputFolder output) {
    Optional<PageBytes> made = renderer.render(page, articles);
    try {
      if (made.isPresent() && made.get() instanceof PageBytes.Made bytes) {
        output.put(page.address().outputPath(), bytes.bytes());
      } else if (made.isPresent() && made.get() instanceof PageBytes.Copy copy) {
        output.putCopy(page.address().outputPath(), site.content().resolve(copy.source()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return made.isPresent();
  }

  private BuildReport report(
      Plan plan,
      Archive archive,
      Map<String, Visibility.Held> held,
      Optional<Publication> publication) {
    Map<Visibility.Held, Integer> counts = new EnumMap<>(Visibility.Held.class);
    held.values().forEach(reason -> counts.merge(reason, 1, Integer::sum));
    return new BuildReport(
        archive.timeline().size(),
        plan.pages().size(),
        publication.map(Publication::written).orElse(0),
        publication.map(Publication::unchanged).orElse(0),
        publication.map(Publication::removed).orElse(0),
        counts,
        publication.isPresent());
  }
}
