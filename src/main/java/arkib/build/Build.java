package arkib.build;

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
import arkib.ledger.BuildRecord;
import arkib.names.Authority;
import arkib.names.AuthorityReader;
import arkib.parse.ArticleParser;
import arkib.parse.capture.Boilerplate;
import arkib.picture.Pictures;
import arkib.plan.Addresses;
import arkib.plan.Edition;
import arkib.plan.Plan;
import arkib.plan.Planner;
import arkib.plan.Visibility;
import arkib.publish.Destination;
import arkib.render.Outputs;
import arkib.site.Site;
import arkib.source.SourceFile;
import arkib.source.Sources;
import arkib.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One build, from content to site: find the sources, read those that changed and keep their cards,
 * arrange the cards, plan every page, make those whose ingredients changed, publish. A clean build
 * is one with empty ledgers. Where nothing changed, or nothing but texts, what would come to
 * nothing is left out: see {@link Standstill} and {@link Retouch}.
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
      Work work =
          new Work(request, site, diagnostics, watch, machine.progress(), pictures, workers);
      Optional<BuildRecord> last = isLikeTheLast(work, standstill, publishing);
      return last.isPresent()
          ? asTheLast(last.get(), standstill)
          : build(work, basis, editions, standstill, publishing);
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
      Work work,
      Basis basis,
      Editions editions,
      Standstill standstill,
      Begun<Publishing> publishing)
      throws IOException {
    List<Card> cards = basis.cards();
    Map<String, Visibility.Held> held = request.visibility().held(cards);
    List<Card> shown =
        held.isEmpty() ? cards : cards.stream().filter(c -> !held.containsKey(c.source())).toList();
    Remembered told = new Remembered(diagnostics);
    editions.check(cards, told);
    List<Addresses> addresses =
        editions.sites().stream()
            .map(edition -> new Addresses(edition.settings(), edition.words(), shown.size()))
            .toList();
    Optional<BuildRecord> beforeTexts = beforeTexts(work, editions, standstill);
    Begun<Boolean> textsAlone = textsAlone(work, beforeTexts, publishing);
    Begun<Indexes> indexed =
        Indexing.begin(
            work,
            basis,
            editions.searched(shown, addresses),
            publishing,
            course,
            new Indexing.Edits(beforeTexts.isPresent(), textsAlone, basis.read().retoldSources()));
    List<Archive> archives =
        watch.phase(Phase.ARRANGING, () -> editions.arrange(shown, basis.authority()));
    if (beforeTexts.isEmpty()) {
      relate(work, archives);
    }
    Faulty faulty = Faulty.of(diagnostics, basis.sources());
    List<Edition> planned =
        editions.planned(archives, addresses, held, basis, request.visibility().now());
    if (textsAlone.end()) {
      return new Retouch(beforeTexts.get(), work, basis, planned.get(0), publishing.end())
          .build(indexed, told, standstill);
    }
    if (beforeTexts.isPresent()) {
      relate(work, archives);
    }
    Planner planner = watch.phase(Phase.PLANNING, () -> Planner.begin(planned, Outputs.ALL, told));
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
    GonePages gone =
        new GonePages(plan, output.pagesBefore(), output::addressesBefore, diagnostics, faulty);
    Optional<Result.Made> made = Optional.empty();
    Optional<Answer> reasons = Optional.empty();
    // Files of the index may be in the way of somebody's: so may pages, and all are told at once.
    if (work.isForbidden(output.inTheWay())) {
      gone.report(output.pagesBefore());
    } else {
      PictureMaker pictureMaker = new PictureMaker(pictures, basis.articles());
      PageMaker maker =
          PageMaker.of(work, basis, planned, plan, new PageMaker.Made(indexes.put(), pictureMaker));
      made = make(plan, maker, output, gone, told, work);
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

  // Related stories are found beside the plan, which does without.
  private static void relate(Work work, List<Archive> archives) {
    work.workers()
        .begin(
            () ->
                work.watch()
                    .phase(
                        Phase.ARRANGING,
                        () -> {
                          archives.forEach(Archive::relate);
                          return archives;
                        }));
  }

  // What the last build came to, where nothing but texts changed since.
  private Optional<BuildRecord> beforeTexts(Work work, Editions editions, Standstill standstill) {
    boolean suits =
        course.alone()
            && Standstill.suits(request)
            && editions.sites().size() == 1
            && !work.isForbidden();
    return suits ? standstill.beforeTexts() : Optional.empty();
  }

  // Whether nothing but texts changed of what the output folder has.
  private static Begun<Boolean> textsAlone(
      Work work, Optional<BuildRecord> before, Begun<Publishing> publishing) {
    if (before.isEmpty()) {
      return new Begun<>(() -> false);
    }
    return work.workers()
        .begin(
            () -> {
              Publishing output = publishing.end();
              return output.isPatchable() && output.isAsLeft(before.get().pages());
            });
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

  private Optional<BuildRecord> isLikeTheLast(
      Work work, Standstill standstill, Begun<Publishing> publishing) throws IOException {
    boolean suits = course.alone() && Standstill.suits(request) && !work.isForbidden();
    Optional<BuildRecord> last = suits ? standstill.before() : Optional.empty();
    return last.isPresent() && publishing.end().leave(last.get().pages()) ? last : Optional.empty();
  }

  private Optional<Result.Made> make(
      Plan plan, PageMaker maker, Publishing output, GonePages gone, Reporter told, Work work)
      throws IOException {
    List<MadePage> pages = output.make(plan.pages(), maker, work.workers(), machine.progress());
    // In most builds no page goes, and none is looked for.
    if (!output.hasAllBefore(pages)) {
      gone.report(output.stale());
    }
    maker.failures().forEach(diagnostics::report);
    output.reportStrays();
    if (pages.stream().allMatch(page -> page.entry().isPresent())) {
      new HostLimits(site.settings().outputs(), told).check(plan, pages);
    }
    if (work.isForbidden() || course.inspector().isPresent()) {
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
