package arkib.build;

import arkib.address.Address;
import arkib.archive.Archive;
import arkib.article.Card;
import arkib.build.profile.Phase;
import arkib.build.profile.Stopwatch;
import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Remembered;
import arkib.diagnostic.Reporter;
import arkib.digest.Fingerprint;
import arkib.ledger.BuildRecord;
import arkib.ledger.PageLedger;
import arkib.ledger.SourceRecord;
import arkib.plan.Edition;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.plan.TextPlanner;
import arkib.plan.Texts;
import arkib.publish.Publication;
import arkib.render.Outputs;
import arkib.site.OutputSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be made where nothing changed since the last build but the texts of a few articles.
 * All that a text decides is made by the same rules as in any build; of all else it is known that
 * it stays, and it is neither planned nor compared. Where an address, a link or anything that other
 * pages say of an article is another, this is not the way.
 */
final class Retouch {

  // Told anew, as are texts that are like others; all else that is wrong is as it was.
  private static final Set<Problem> ANEW =
      EnumSet.of(
          Problem.TEXT_ALIKE,
          Problem.TEXTS_ALIKE,
          Problem.HOST_FILES,
          Problem.HOST_FOLDER,
          Problem.HOST_FILE,
          Problem.HOST_SITE);

  private final BuildRecord last;
  private final Work work;
  private final Basis basis;
  private final Edition edition;
  private final Publishing output;
  private final PageLedger before;
  private final Set<String> articles;
  private final Set<String> followers;
  private Set<String> gone = Set.of();
  private Set<String> added = Set.of();

  /**
   * A retouch.
   *
   * @param last what the last build came to
   * @param edition what the site is planned from
   * @param output the output folder, as the last build left it
   */
  Retouch(BuildRecord last, Work work, Basis basis, Edition edition, Publishing output) {
    this.last = last;
    this.work = work;
    this.basis = basis;
    this.edition = edition;
    this.output = output;
    this.before = output.ledger();
    this.articles = basis.read().retoldSources();
    this.followers =
        basis.read().retold().stream()
            .filter(Retold::compared)
            .flatMap(article -> archive().followers(article.card()).stream())
            .map(Card::source)
            .collect(Collectors.toSet());
  }

  private Archive archive() {
    return edition.contents().archive();
  }

  /**
   * Makes and publishes what texts decide.
   *
   * @param indexed the search index
   * @param told told of what is wrong with the site
   * @param standstill keeps what it comes to
   */
  BuildReport build(Begun<Indexes> indexed, Remembered told, Standstill standstill)
      throws IOException {
    last.told().stream().filter(one -> !ANEW.contains(one.problem())).forEach(told::report);
    Stopwatch watch = work.watch();
    Begun<List<Card>> related =
        work.workers().begin(() -> watch.phase(Phase.ARRANGING, () -> relate(this::isAsked)));
    TextPlanner planner = watch.phase(Phase.PLANNING, this::planner);
    Plan plan = planner.plan();
    PictureMaker pictures = new PictureMaker(work.pictures(), basis.articles());
    PageMaker maker =
        PageMaker.of(work, basis, List.of(edition), plan, new PageMaker.Made(Map.of(), pictures));
    // While the search index is made. Pages tell of related stories: these are waited for.
    tellAlike(planner, related.end(), told);
    List<MadePage> decided = made(plan.pages(), List.of(), maker);
    Function<Set<String>, List<PlannedPage>> about =
        watch.phase(Phase.PLANNING, () -> planner.about(before.outputs()));
    Set<String> had = index();
    basis.read().await();
    Indexes indexes = indexed.end();
    if (take(indexes, had, planner)) {
      about = planner.about(files());
      decided = made(plan.pages(), List.of(), maker);
    }
    List<PlannedPage> rest = index(indexes);
    rest.addAll(about.apply(paths(plan.pages(), rest)));
    List<MadePage> pages = new ArrayList<>(decided);
    pages.addAll(made(rest, decided, maker.knowing(indexes.put())));
    pages.sort(Comparator.comparing(made -> made.page().address()));
    watch.count(Phase.PLANNING, pages.size(), 0);
    if (pages.stream().allMatch(page -> page.entry().isPresent())) {
      tellLimits(pages, told);
    }
    if (work.isForbidden()) {
      output.abandon();
      return Standstill.unpublished(last, new Answers(Optional.empty(), watch.profile()));
    }
    List<Total> totals = Total.changed(Standstill.totals(last), pages, gone, before);
    Publication publication =
        Unbroken.work(() -> output.patch(pages, gone, asked -> LastingAddresses.of(plan, asked)));
    standstill.keep(last, output.seal(), told.all(), totals);
    return Standstill.report(
        last,
        totals,
        Result.rendered(pages),
        publication,
        new Answers(Optional.empty(), watch.profile()));
  }

  // None where mistakes forbid to publish them.
  private List<MadePage> made(List<PlannedPage> pages, List<MadePage> others, PageMaker maker)
      throws IOException {
    if (work.isForbidden()) {
      return List.of();
    }
    List<MadePage> made = output.make(pages, others, maker, work.workers(), work.progress());
    maker.failures().forEach(work.diagnostics()::report);
    return made;
  }

  private boolean isAsked(Card card) {
    return articles.contains(card.source()) || followers.contains(card.source());
  }

  private List<Card> relate(Predicate<Card> asked) {
    return archive().relate(asked);
  }

  // Of articles that were not looked at, what was told is as it was; where there are more than are
  // told, all are looked at.
  private void tellAlike(TextPlanner planner, List<Card> seen, Remembered told) {
    Set<String> files =
        seen.stream().map(card -> "content/" + card.source()).collect(Collectors.toSet());
    List<Diagnostic> others =
        last.told().stream()
            .filter(one -> one.problem() == Problem.TEXT_ALIKE)
            .filter(one -> !files.contains(one.location().file()))
            .toList();
    boolean few = last.told().stream().noneMatch(one -> one.problem() == Problem.TEXTS_ALIKE);
    if (few && planner.tellAlike(others.size(), told)) {
      others.forEach(told::report);
    } else {
      relate(all -> true);
      planner.tellAlike(told);
    }
  }

  private TextPlanner planner() {
    return new TextPlanner(
        edition,
        Outputs.ALL,
        new Texts(articles, followers, this::shown, this::has, output::before));
  }

  private Optional<Card> shown(String source) {
    boolean held = edition.contents().held().containsKey(source);
    return Optional.ofNullable(held ? null : basis.read().now().get(source))
        .flatMap(SourceRecord::card);
  }

  // Whether the site has a file.
  private boolean has(String path) {
    return added.contains(path) || (before.outputs().contains(path) && !gone.contains(path));
  }

  // The files that the search index had, and others that may look like them.
  private Set<String> index() {
    return before.outputs().stream()
        .filter(IndexOutput.mayHave(edition.addresses()))
        .collect(Collectors.toSet());
  }

  // Takes over what the search index came to; returns whether it has other files than it had: a
  // text may lead to one.
  private boolean take(Indexes indexes, Set<String> had, TextPlanner planner) {
    added = new HashSet<>();
    for (Map<Address, Fingerprint> files : indexes.files()) {
      for (Address address : files.keySet()) {
        String path = address.outputPath();
        if (!had.remove(path) && !before.outputs().contains(path)) {
          added.add(path);
        }
      }
    }
    had.removeIf(path -> planner.isPlanned(new Address("/" + path)));
    gone = had;
    return !gone.isEmpty() || !added.isEmpty();
  }

  // The files of the search index that tell anything else than before.
  private static List<PlannedPage> index(Indexes indexes) {
    List<PlannedPage> others = new ArrayList<>();
    Set<Address> put = indexes.put().keySet();
    for (Map<Address, Fingerprint> files : indexes.files()) {
      files.forEach(
          (at, content) -> {
            if (put.contains(at)) {
              others.add(new PlannedPage.IndexFile(at, content));
            }
          });
    }
    return others;
  }

  private static Set<String> paths(List<PlannedPage> some, List<PlannedPage> others) {
    return Stream.concat(some.stream(), others.stream())
        .map(page -> page.address().outputPath())
        .collect(Collectors.toSet());
  }

  private Collection<String> files() {
    if (gone.isEmpty() && added.isEmpty()) {
      return before.outputs();
    }
    Set<String> files = new HashSet<>(before.outputs());
    files.removeAll(gone);
    files.addAll(added);
    return files;
  }

  // Where a site is now more than a host takes.
  private void tellLimits(List<MadePage> made, Reporter told) {
    OutputSettings outputs = work.site().settings().outputs();
    if (outputs.hosts().isEmpty()) {
      return;
    }
    Map<String, Long> sizes = new HashMap<>();
    before.outputs().forEach(path -> sizes.put(path, before.get(path).orElseThrow().size()));
    gone.forEach(sizes::remove);
    made.forEach(page -> sizes.put(page.output(), page.entry().orElseThrow().record().size()));
    new HostLimits(outputs, told).check(sizes.entrySet(), Map.Entry::getKey, Map.Entry::getValue);
  }
}
