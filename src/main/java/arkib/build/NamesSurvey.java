package arkib.build;

import arkib.article.Article;
import arkib.diagnostic.Diagnostics;
import arkib.names.Authority;
import arkib.names.AuthorityReader;
import arkib.names.NameCount;
import arkib.names.NameCounter;
import arkib.names.NameFinder;
import arkib.names.suggest.SightingReader;
import arkib.names.suggest.Suggester;
import arkib.names.suggest.Suggestions;
import arkib.plan.Visibility;
import arkib.progress.Progress;
import arkib.site.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Goes through an archive for its names. */
public final class NamesSurvey {

  private final Site site;
  private final Authority authority;
  private final Visibility visibility;
  private final int jobs;
  private final Progress progress;
  private final Diagnostics diagnostics;

  private NamesSurvey(Site site, Authority authority, Scope scope, Diagnostics diagnostics) {
    this.site = site;
    this.authority = authority;
    this.visibility = scope.visibility();
    this.jobs = scope.jobs();
    this.progress = scope.progress();
    this.diagnostics = diagnostics;
  }

  /**
   * Which articles are gone through, and how.
   *
   * @param visibility which are shown
   * @param jobs how many threads work
   * @param progress told how far it is
   */
  public record Scope(Visibility visibility, int jobs, Progress progress) {}

  /**
   * A survey of a site.
   *
   * @param root the folder that holds {@code content/}
   * @param diagnostics told of every mistake in settings, authority file and articles
   */
  public static NamesSurvey of(Path root, Scope scope, Diagnostics diagnostics) {
    Site site = SiteLoader.load(root, Optional.empty(), diagnostics);
    return new NamesSurvey(site, AuthorityReader.read(site, diagnostics), scope, diagnostics);
  }

  /** The site. */
  public Site site() {
    return site;
  }

  /** Its authority file. */
  public Authority authority() {
    return authority;
  }

  /** The names that the articles carry. */
  public List<NameCount> names() {
    NameFinder finder = finder();
    NameCounter counter = new NameCounter(authority);
    try (Workers workers = new Workers(jobs)) {
      survey(workers).ask(finder::in, counter::add, progress);
    }
    return counter.counts();
  }

  /** What the authority file may lack. */
  public Suggestions suggestions() {
    NameFinder finder = finder();
    SightingReader reader = new SightingReader(authority);
    Suggester suggester = new Suggester();
    try (Workers workers = new Workers(jobs)) {
      survey(workers).ask((Article a) -> reader.read(a, finder.in(a)), suggester::add, progress);
    }
    return suggester.suggest();
  }

  private NameFinder finder() {
    return new NameFinder(authority, site.settings().names());
  }

  private Survey survey(Workers workers) {
    return new Survey(site, visibility, workers, diagnostics);
  }
}
