package arkib.build;

import arkib.address.Address;
import arkib.archive.Archive;
import arkib.article.Card;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Severity;
import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import arkib.ledger.SourceLedger;
import arkib.ledger.SourceRecord;
import arkib.parse.ArticleParser;
import arkib.parse.capture.Boilerplate;
import arkib.plan.Contents;
import arkib.plan.Ingredients;
import arkib.plan.Plan;
import arkib.plan.Planner;
import arkib.plan.Visibility;
import arkib.publish.Destination;
import arkib.publish.Publication;
import arkib.render.SiteRenderer;
import arkib.site.Site;
import arkib.source.SourceFile;
import arkib.source.Sources;
import arkib.source.TextReader;
import arkib.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One build, from content to site: find the sources, read those that changed and keep their cards,
 * arrange the cards, plan every page, make those whose ingredients changed, publish. There is no
 * other way to build: a clean build is one with empty ledgers.
 */
public final class Build {

  private final BuildRequest request;
  private final Diagnostics diagnostics;
  private final Site site;
  private final Workers workers;
  private final Path state;

  private Build(BuildRequest request, Site site, Workers workers, Diagnostics diagnostics) {
    this.request = request;
    this.site = site;
    this.workers = workers;
    this.diagnostics = diagnostics;
    this.state = OutputGuard.state(site, request.outputFolder());
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
    if (diagnostics.hasErrors()) {
      // Wrong settings make every article look wrong: those mistakes would be of our making.
      return BuildReport.nothing();
    }
    Path output = request.outputFolder();
    Destination destination =
        new Destination(output, OutputGuard.state(site, output), request.atomic());
    try (BuildLock lock = BuildLock.take(destination.state(), diagnostics)) {
      return lock.isOurs() ? run(request, site, destination, diagnostics) : BuildReport.nothing();
    } catch (IOException e) {
      return unwritable(output, e, diagnostics);
    } catch (UncheckedIOException e) {
      return unwritable(output, e.getCause(), diagnostics);
    } catch (ArticleStore.SourceChanged e) {
      diagnostics.report(Problem.SOURCE_CHANGED, Location.of(e.getMessage()));
      return BuildReport.nothing();
    }
  }

  private static BuildReport run(
      BuildRequest request, Site site, Destination destination, Diagnostics diagnostics)
      throws IOException {
    destination.mend();
    // Closed in this order: what was written aside goes when no thread is at work any more.
    try (destination;
        Workers workers = new Workers(request.jobs())) {
      return new Build(request, site, workers, diagnostics).run(destination);
    }
  }

  private static BuildReport unwritable(Path output, IOException e, Diagnostics diagnostics) {
    // Of a file that could not be renamed, the other is the one that was to be.
    Optional<FileSystemException> at =
        e instanceof FileSystemException system ? Optional.of(system) : Optional.empty();
    String file =
        at.map(FileSystemException::getOtherFile)
            .or(() -> at.map(FileSystemException::getFile))
            .orElse(output.toString());
    diagnostics.report(Problem.OUTPUT_UNWRITABLE, Location.of(file), TextReader.reason(e));
    return BuildReport.nothing();
  }

  private BuildReport run(Destination destination) throws IOException {
    List<SourceFile> sources = Sources.in(site.content(), diagnostics);
    Map<String, SourceFile> byPath =
        sources.stream().collect(Collectors.toMap(SourceFile::path, Function.identity()));
    List<String> boilerplate = SiteLoader.boilerplateLines(site, diagnostics);
    ArticleParser parser =
        new ArticleParser(site, Boilerplate.standard().withSiteLines(boilerplate));
    try (ArticleStore articles = new ArticleStore(byPath, parser, state)) {
      Map<String, SourceRecord> read = read(sources, parser, articles, boilerplate);
      List<Card> cards = read.values().stream().flatMap(r -> r.card().stream()).toList();
      Map<String, Visibility.Held> held = held(cards);
      List<Card> shown = cards.stream().filter(c -> !held.containsKey(c.source())).toList();
      Archive archive = Archive.of(shown, site.settings().sections());
      Theme theme = Theme.in(site.templates(), diagnostics);
      Contents contents = new Contents(archive, held, assets(sources, read), addresses(theme));
      Plan plan = Planner.plan(site, contents, diagnostics);
      if (archive.timeline().size() == 0) {
        diagnostics.report(Problem.CONTENT_EMPTY, Location.of(Site.CONTENT));
      }
      Optional<PageMaker.Made> made =
          isForbidden()
              ? Optional.empty()
              : make(
                  plan,
                  new Ingredients(plan, archive, everywhere(theme), boilerplate),
                  new PageMaker(new SiteRenderer(site, plan, theme), articles, destination));
      return report(plan, archive, held, made);
    }
  }

  private Map<String, SourceRecord> read(
      List<SourceFile> sources,
      ArticleParser parser,
      ArticleStore articles,
      List<String> boilerplate)
      throws IOException {
    Fingerprint inputs =
        new Digest()
            .add(Program.fingerprint())
            .add(site.settings().forReading())
            .add(boilerplate)
            .fingerprint();
    SourceLedger ledger = SourceLedger.open(state.resolve("sources"), inputs);
    SourceReader reader = new SourceReader(parser, ledger, articles, request.verify());
    List<SourceRecord> records = workers.map(sources, reader::read);
    Map<String, SourceRecord> read = new LinkedHashMap<>();
    for (int i = 0; i < sources.size(); i++) {
      records.get(i).told().forEach(diagnostics::report);
      read.put(sources.get(i).path(), records.get(i));
    }
    if (!ledger.holds(read) || reader.hasSettled()) {
      ledger.write(reader.begin(), read);
    }
    return read;
  }

  private static Map<String, Fingerprint> assets(
      List<SourceFile> sources, Map<String, SourceRecord> read) {
    return sources.stream()
        .filter(s -> s.role() == SourceFile.Role.ASSET)
        .collect(Collectors.toMap(SourceFile::path, s -> read.get(s.path()).content()));
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

  private Fingerprint everywhere(Theme theme) {
    return new Digest()
        .add(Program.fingerprint())
        .add(site.settings().toString())
        .add(theme.fingerprint())
        .fingerprint();
  }

  private Optional<PageMaker.Made> make(Plan plan, Ingredients ingredients, PageMaker maker)
      throws IOException {
    return maker.make(plan.pages(), ingredients, workers, this::isForbidden, diagnostics);
  }

  private BuildReport report(
      Plan plan,
      Archive archive,
      Map<String, Visibility.Held> held,
      Optional<PageMaker.Made> made) {
    Map<Visibility.Held, Integer> counts = new EnumMap<>(Visibility.Held.class);
    held.values().forEach(reason -> counts.merge(reason, 1, Integer::sum));
    Optional<Publication> publication = made.map(PageMaker.Made::publication);
    return new BuildReport(
        archive.timeline().size(),
        plan.pages().size(),
        made.map(PageMaker.Made::rendered).orElse(List.of()),
        publication.map(Publication::written).orElse(0),
        publication.map(Publication::unchanged).orElse(0),
        publication.map(Publication::removed).orElse(0),
        counts,
        publication.isPresent());
  }
}
