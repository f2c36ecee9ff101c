package arkib.build;

import arkib.address.Address;
import arkib.archive.Archive;
import arkib.article.Card;
import arkib.build.explain.Answer;
import arkib.build.profile.Phase;
import arkib.build.profile.RunningStopwatch;
import arkib.build.profile.Stopwatch;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Remembered;
import arkib.diagnostic.Reporter;
import arkib.diagnostic.Severity;
import arkib.ledger.BuildRecord;
import arkib.names.Authority;
import arkib.names.AuthorityReader;
import arkib.parse.ArticleParser;
import arkib.parse.capture.Boilerplate;
import arkib.picture.Pictures;
import arkib.plan.Addresses;
import arkib.plan.Contents;
import arkib.plan.Edition;
import arkib.plan.Ingredients;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.plan.Planner;
import arkib.plan.Visibility;
import arkib.publish.Destination;
import arkib.publish.Publication;
import arkib.render.Outputs;
import arkib.render.SiteRenderer;
import arkib.site.Settings;
import arkib.site.Site;
import arkib.source.SourceFile;
import arkib.source.Sources;
import arkib.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One build, from content to site: find the sources, read those that changed and keep their cards,
 * arrange the cards, plan every page, make those whose ingredients changed, publish. There is no
 * other way to build: a clean build is one with empty ledgers.
 */
public final class Build {

  private final BuildRequest request;
  private final Diagnostics diagnostics;
  private final Site site;
  private final Stopwatch watch;
  private final JavaMachine machine;
  private final Course course;
  private final Pictures pictures;

  private Build(
      BuildRequest request,
      Site site,
      Diagnostics diagnostics,
      Stopwatch watch,
      JavaMachine machine,
      Course course) {
    this.machine = machine;
    this.course = course;
    this.request = request;
    this.site = site;
    this.diagnostics = diagnostics;
    this.watch = watch;
    this.pictures = PictureReader.pictures(site);
  }

  /**
   * Builds a site.
   *
   * @param request what to build, and how
   * @param diagnostics told of every mistake; where there is an error nothing is written
   * @return what was done
   */
  public static BuildReport run(BuildRequest request, Diagnostics diagnostics) {
    return run(request, diagnostics, JavaMachine.SHARED);
  }

  /**
   * Builds a site.
   *
   * @param request what to build, and how
   * @param diagnostics told of every mistake; where there is an error nothing is written
   * @param machine told how large the build is
   * @return what was done
   */
  public static BuildReport run(
      BuildRequest request, Diagnostics diagnostics, JavaMachine machine) {
    return run(request, diagnostics, machine, Course.single());
  }

  /**
   * Does all that a build does, and publishes nothing: the output folder stays as it is.
   *
   * @param request what to build, and how
   * @param diagnostics told of every mistake
   * @param machine told how large the build is
   * @param inspector asked what it makes of the plan, before pages are made; not where the settings
   *     are wrong
   * @return what was done
   */
  public static BuildReport inspect(
      BuildRequest request,
      Diagnostics diagnostics,
      JavaMachine machine,
      Consumer<Planned> inspector) {
    return run(request, diagnostics, machine, Course.inspecting(inspector));
  }

  /** Builds a site, as one of many or alone. */
  static BuildReport run(
      BuildRequest request, Diagnostics diagnostics, JavaMachine machine, Course course) {
    Stopwatch watch = request.inquiry().profile() ? new RunningStopwatch() : Stopwatch.OFF;
    OutputGuard.check(request, diagnostics);
    Site site =
        watch.phase(
            Phase.SETTINGS, () -> SiteLoader.load(request.root(), request.baseUrl(), diagnostics));
    if (diagnostics.hasErrors()) {
      // Wrong settings make every article look wrong: those mistakes would be of our making.
      return BuildReport.nothing();
    }
    Destination destination = OutputGuard.destination(site, request);
    return new Mishap(request.outputFolder(), diagnostics)
        .orTell(
            () -> {
              try (BuildLock lock = BuildLock.take(destination.state(), diagnostics)) {
                return lock.isOurs()
                    ? new Build(request, site, diagnostics, watch, machine, course).run(destination)
                    : BuildReport.nothing();
              }
            });
  }

  private BuildReport run(Destination destination) throws IOException {
    if (course.inspector().isEmpty()) {
      destination.mend();
    }
    // Closed in this order: what was written aside goes when no thread is at work any more.
    try (destination;
        Workers workers = new Workers(request.jobs())) {
      return run(workers);
    }
  }

  private BuildReport run(Workers workers) throws IOException {
    List<String> boilerplate = SiteLoader.boilerplateLines(site, diagnostics);
    Authority authority =
        watch.phase(Phase.SETTINGS, () -> AuthorityReader.read(site, diagnostics));
    Path state = OutputGuard.state(site, request.outputFolder());
    Reading.Opening opening = Reading.Opening.of(site, state, boilerplate, authority);
    Reading reading = new Reading(request, opening, workers, watch, course.memory());
    Begun<Publishing> publishing =
        workers.begin(() -> Publishing.open(request, site, diagnostics, watch, course.memory()));
    List<SourceFile> sources = sources();
    workers.begin(
        () -> {
          machine.expect(sources.size(), reading.unread(sources.size()));
          return sources;
        });
    Map<String, SourceFile> byPath =
        sources.stream().collect(Collectors.toMap(SourceFile::path, Function.identity()));
    ArticleReader reader =
        new ArticleReader(
            new ArticleParser(site, Boilerplate.standard().withSiteLines(boilerplate)),
            authority,
            site.settings().names());
    boolean searched = site.settings().search().enabled();
    try (ArticleStore articles = new ArticleStore(byPath, reader, state, searched)) {
      Reading.Result read = read(reading, sources, reader, articles);
      String look = site.settings().look().stylesheet();
      Theme theme =
          watch.phase(Phase.SETTINGS, () -> Theme.in(site.templates(), look, diagnostics));
      Basis basis =
          new Basis(
              authority,
              boilerplate,
              state,
              opening,
              sources,
              byPath,
              reader,
              articles,
              read,
              theme);
      Editions editions = new Editions(site);
      Standstill standstill = Standstill.of(request, opening, read, editions.sites(), theme, state);
      Optional<BuildRecord> last = isLikeTheLast(standstill, publishing);
      return last.isPresent()
          ? asTheLast(last.get(), standstill)
          : build(basis, editions, standstill, publishing, workers);
    }
  }

  private List<SourceFile> sources() throws IOException {
    List<SourceFile> sources =
        watch.phase(
            Phase.SOURCES,
            () -> Sources.in(site.content(), site.settings().languages()::isNamed, diagnostics));
    watch.count(Phase.SOURCES, sources.size(), 0);
    return sources;
  }

  private Reading.Result read(
      Reading reading, List<SourceFile> sources, ArticleReader reader, ArticleStore articles)
      throws IOException {
    PictureReader pictureReader =
        new PictureReader(pictures, site.settings().pictures().maxMegapixels());
    Reading.Result read =
        reading.read(
            sources, new SourceReader.Readers(reader, pictureReader), articles, machine.progress());
    read.now().values().forEach(record -> record.told().forEach(diagnostics::report));
    return read;
  }

  private BuildReport asTheLast(BuildRecord last, Standstill standstill) throws IOException {
    last.told().forEach(diagnostics::report);
    standstill.keep(last);
    return Standstill.report(last, new Answers(Optional.empty(), watch.profile()));
  }

  private BuildReport build(
      Basis basis,
      Editions editions,
      Standstill standstill,
      Begun<Publishing> publishing,
      Workers workers)
      throws IOException {
    List<Card> cards = basis.cards();
    Map<String, Visibility.Held> held = request.visibility().held(cards);
    List<Card> shown = cards.stream().filter(c -> !held.containsKey(c.source())).toList();
    Remembered told = new Remembered(diagnostics);
    editions.check(cards, told);
    List<Addresses> addresses =
        editions.sites().stream()
            .map(edition -> new Addresses(edition.settings(), edition.words(), shown.size()))
            .toList();
    Begun<Indexes> indexed = indexed(shown, editions, addresses, basis, publishing, workers);
    List<Archive> archives =
        watch.phase(Phase.ARRANGING, () -> editions.arrange(shown, basis.authority()));
    workers.begin(
        () ->
            watch.phase(
                Phase.ARRANGING,
                () -> {
                  archives.forEach(Archive::relate);
                  return archives;
                }));
    Faulty faulty = Faulty.of(diagnostics, basis.sources());
    List<Edition> planned = planned(archives, editions, addresses, held, basis);
    Planner planner = watch.phase(Phase.PLANNING, () -> Planner.begin(planned, Outputs.ALL, told));
    Optional<Retouch> retouch = retouch(basis, planned, planner, standstill, publishing);
    if (retouch.isPresent()) {
      Work work = new Work(planned, indexed, publishing.end(), told, workers);
      return retouch(retouch.get(), basis, standstill, work);
    }
    watch.phase(
        Phase.PLANNING,
        () -> {
          planner.together();
          return planner;
        });
    // Before pages are made: where the disk is full, nothing else need be tried.
    basis.read().await();
    Indexes indexes = indexed.end();
    Plan plan = watch.phase(Phase.PLANNING, () -> planner.end(indexes.files()));
    watch.count(Phase.PLANNING, plan.pages().size(), 0);
    if (archives.stream().allMatch(archive -> archive.timeline().size() == 0)) {
      told.report(Problem.CONTENT_EMPTY, Location.of(Site.CONTENT));
    }
    course
        .inspector()
        .ifPresent(
            inspector ->
                inspector.accept(
                    new Planned(
                        site, plan, archives, cards, held, basis.articles(), basis.theme())));
    Publishing output = publishing.end();
    Runnable gone =
        () ->
            new GonePages(plan, diagnostics, faulty)
                .report(output.pagesBefore(), output::addressesBefore);
    Optional<Result.Made> made = Optional.empty();
    Optional<Answer> reasons = Optional.empty();
    // Files of the index may be in the way of somebody's: so may pages, and all are told at once.
    if (isForbidden(output.inTheWay())) {
      gone.run();
    } else {
      PictureMaker pictureMaker = new PictureMaker(pictures, basis.articles());
      PageMaker maker =
          maker(plan, planned, basis, new PageMaker.Made(indexes.put(), pictureMaker));
      made = make(plan, maker, output, gone, told, workers);
      if (made.isPresent()) {
        pictureMaker.forgetAllBut(plan.pages());
        course.memory().keep(parts(plan, basis, output), indexes.byHome());
        reasons = reasons(plan, basis, output, maker, made.get().pages());
      }
    }
    Result result = new Result(plan, archives, held, made, reasons);
    BuildReport report = result.report(pictures.work(), watch.profile());
    if (course.alone() && result.isWhole()) {
      standstill.keep(output.seal(), cards, told.all(), report);
    }
    return report;
  }

  // Nothing but the articles tells of the search index: it is made beside all else.
  private Begun<Indexes> indexed(
      List<Card> shown,
      Editions editions,
      List<Addresses> addresses,
      Basis basis,
      Begun<Publishing> publishing,
      Workers workers) {
    if (!site.settings().search().enabled() || isForbidden()) {
      return new Begun<>(() -> Indexes.NONE);
    }
    Indexing indexing =
        new Indexing(
            basis.articles(),
            basis.opening().inputs(),
            basis.state(),
            workers,
            watch,
            machine.progress());
    List<Indexing.Searched> searched =
        IntStream.range(0, addresses.size())
            .mapToObj(
                i ->
                    new Indexing.Searched(
                        editions.sites().get(i), addresses.get(i), editions.news(shown, i)))
            .toList();
    return workers.begin(() -> indexing.make(searched, publishing.end(), course));
  }

  // What is to be made where only texts changed; nothing where more did, or may have.
  private Optional<Retouch> retouch(
      Basis basis,
      List<Edition> planned,
      Planner planner,
      Standstill standstill,
      Begun<Publishing> publishing)
      throws IOException {
    boolean suits =
        course.alone() && Standstill.suits(request) && planned.size() == 1 && !isForbidden();
    Optional<BuildRecord> last = suits ? standstill.beforeTexts() : Optional.empty();
    if (last.isEmpty()) {
      return Optional.empty();
    }
    Publishing output = publishing.end();
    return output.isPatchable() && output.isAsLeft(last.get().pages())
        ? Optional.of(
            new Retouch(
                last.get(), basis.read().retold(), planned.get(0), planner, output.ledger()))
        : Optional.empty();
  }

  /**
   * What a build has begun.
   *
   * @param planned what each edition is planned from
   * @param indexed the search indexes
   * @param output the output folder
   * @param told told of what is wrong with the site
   * @param workers make pages
   */
  private record Work(
      List<Edition> planned,
      Begun<Indexes> indexed,
      Publishing output,
      Remembered told,
      Workers workers) {}

  private BuildReport retouch(Retouch retouch, Basis basis, Standstill standstill, Work work)
      throws IOException {
    retouch.tell(work.told());
    Publishing output = work.output();
    Plan plan = watch.phase(Phase.PLANNING, () -> retouch.plan(output::before));
    Set<Address> had = watch.phase(Phase.PLANNING, retouch::index);
    // While the search index is made.
    PageMaker.Made nothing =
        new PageMaker.Made(Map.of(), new PictureMaker(pictures, basis.articles()));
    PageMaker maker = maker(plan, work.planned(), basis, nothing);
    List<MadePage> decided = made(plan.pages(), List.of(), maker, work);
    basis.read().await();
    Indexes indexes = work.indexed().end();
    if (retouch.take(indexes, had)) {
      decided = made(plan.pages(), List.of(), maker, work);
    }
    List<PlannedPage> rest = watch.phase(Phase.PLANNING, () -> retouch.rest(indexes, plan.pages()));
    List<MadePage> pages = new ArrayList<>(decided);
    pages.addAll(made(rest, decided, maker.knowing(indexes.put()), work));
    pages.sort(Comparator.comparing(made -> made.page().address()));
    watch.count(Phase.PLANNING, pages.size(), 0);
    if (pages.stream().allMatch(page -> page.entry().isPresent())) {
      retouch.tellLimits(site, pages, work.told());
    }
    if (isForbidden()) {
      output.abandon();
      return Standstill.unpublished(retouch.last(), new Answers(Optional.empty(), watch.profile()));
    }
    List<Total> totals = retouch.totals(pages);
    Publication publication =
        Unbroken.work(
            () -> output.patch(pages, retouch.gone(), asked -> LastingAddresses.of(plan, asked)));
    standstill.keep(retouch.last(), output.seal(), work.told().all(), totals);
    return Standstill.report(
        retouch.last(),
        totals,
        Result.rendered(pages),
        publication,
        new Answers(Optional.empty(), watch.profile()));
  }

  // None where mistakes forbid to publish them.
  private List<MadePage> made(
      List<PlannedPage> pages, List<MadePage> others, PageMaker maker, Work work)
      throws IOException {
    if (isForbidden()) {
      return List.of();
    }
    List<MadePage> made =
        work.output().make(pages, others, maker, work.workers(), machine.progress());
    maker.failures().forEach(diagnostics::report);
    return made;
  }

  private List<Edition> planned(
      List<Archive> archives,
      Editions editions,
      List<Addresses> addresses,
      Map<String, Visibility.Held> held,
      Basis basis) {
    Assets assets = Assets.of(basis.sources(), basis.read().now());
    List<Edition> planned = new ArrayList<>();
    for (int i = 0; i < archives.size(); i++) {
      Contents contents =
          new Contents(
              archives.get(i),
              held,
              assets.files(),
              assets.pictures(),
              assets.broken(),
              addresses(basis.theme()),
              Optional.of(request.visibility().now()));
      planned.add(new Edition(editions.sites().get(i), contents, addresses.get(i)));
    }
    return planned;
  }

  private PageMaker maker(
      Plan plan, List<Edition> planned, Basis basis, PageMaker.Made beforehand) {
    List<Ingredients> ingredients =
        watch.piece(
            Phase.FINGERPRINTS,
            "",
            () -> ingredients(plan, planned, basis.theme(), basis.boilerplate()));
    Begun<SiteRenderer> renderer =
        new Begun<>(
            () ->
                watch.phase(
                    Phase.TEMPLATES, () -> new SiteRenderer(site, plan, basis.theme(), watch)));
    return new PageMaker(renderer, basis.articles(), plan, ingredients, beforehand, watch);
  }

  private MadeSite.Parts parts(Plan plan, Basis basis, Publishing output) {
    return new MadeSite.Parts(
        site,
        basis.authority(),
        basis.theme(),
        plan,
        basis.reader(),
        basis.byPath(),
        request.visibility(),
        output.fresh());
  }

  private Optional<Answer> reasons(
      Plan plan, Basis basis, Publishing output, PageMaker maker, List<MadePage> pages) {
    if (!request.inquiry().reasons()) {
      return Optional.empty();
    }
    Answering answering =
        new Answering(site, plan, output.before(basis.read().before()), maker.shared());
    return Optional.of(
        watch.phase(Phase.EXPLAINING, () -> answering.answer(pages, request.inquiry().address())));
  }

  private Optional<BuildRecord> isLikeTheLast(Standstill standstill, Begun<Publishing> publishing)
      throws IOException {
    if (!course.alone() || !Standstill.suits(request) || isForbidden()) {
      return Optional.empty();
    }
    Optional<BuildRecord> last = standstill.before();
    return last.isPresent() && publishing.end().leave(last.get().pages()) ? last : Optional.empty();
  }

  // All editions are made with the same program, settings and theme.
  private static List<Ingredients> ingredients(
      Plan plan, List<Edition> editions, Theme theme, List<String> boilerplate) {
    List<Ingredients> ingredients = new ArrayList<>();
    for (int i = 0; i < editions.size(); i++) {
      Settings settings = editions.get(i).site().settings();
      ingredients.add(
          new Ingredients(
              plan.editions().get(i),
              editions.get(i),
              Surroundings.of(settings, theme),
              boilerplate));
    }
    return ingredients;
  }

  private static Map<String, Address> addresses(Theme theme) {
    return theme.assets().stream()
        .collect(Collectors.toMap(Theme.Asset::name, asset -> new Address(asset.path())));
  }

  private boolean isForbidden() {
    return isForbidden(0);
  }

  // Whether mistakes forbid to go on, not counting so many errors.
  private boolean isForbidden(long but) {
    return diagnostics.count(Severity.ERROR) > but
        || (request.strict() && diagnostics.count(Severity.WARNING) > 0);
  }

  private Optional<Result.Made> make(
      Plan plan, PageMaker maker, Publishing output, Runnable gone, Reporter told, Workers workers)
      throws IOException {
    List<MadePage> pages = output.make(plan.pages(), maker, workers, machine.progress());
    // In most builds no page goes, and none is looked for.
    if (!output.hasAllBefore(pages)) {
      gone.run();
    }
    maker.failures().forEach(diagnostics::report);
    output.reportStrays();
    if (pages.stream().allMatch(page -> page.entry().isPresent())) {
      new HostLimits(site.settings().outputs(), told).check(plan, pages);
    }
    if (isForbidden() || course.inspector().isPresent()) {
      output.abandon();
      return Optional.empty();
    }
    return Optional.of(
        new Result.Made(
            pages,
            Unbroken.work(
                () ->
                    output.commit(
                        pages, maker.shared(), asked -> LastingAddresses.of(plan, asked)))));
  }
}
