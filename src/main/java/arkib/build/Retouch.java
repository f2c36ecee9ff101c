package arkib.build;

import arkib.address.Address;
import arkib.article.Card;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import arkib.digest.Fingerprint;
import arkib.ledger.BuildRecord;
import arkib.ledger.PageLedger;
import arkib.plan.Edition;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.plan.Planner;
import arkib.plan.Texts;
import arkib.site.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be made where nothing changed since the last build but the texts of a few articles.
 * All that a text decides is made by the same rules as in any build; of all else it is known that
 * it stays, and it is neither planned nor compared. Where an address, a link or anything that other
 * pages say of an article is another, this is not the way.
 */
final class Retouch {

  // Told anew; all else that is wrong with the site is as it was.
  private static final Set<Problem> ANEW =
      EnumSet.of(
          Problem.TEXT_ALIKE,
          Problem.TEXTS_ALIKE,
          Problem.HOST_FILES,
          Problem.HOST_FOLDER,
          Problem.HOST_FILE,
          Problem.HOST_SITE);

  private final BuildRecord last;
  private final List<Retold> articles;
  private final Edition edition;
  private final Planner planner;
  private final PageLedger before;
  private Set<String> gone = Set.of();
  private Set<String> added = Set.of();

  /**
   * A retouch.
   *
   * @param last what the last build came to
   * @param articles those whose texts are others
   * @param edition what the site is planned from
   * @param planner has planned it
   * @param before what is known of the files of the last build
   */
  Retouch(
      BuildRecord last,
      List<Retold> articles,
      Edition edition,
      Planner planner,
      PageLedger before) {
    this.last = last;
    this.articles = articles;
    this.edition = edition;
    this.planner = planner;
    this.before = before;
  }

  /** What the last build came to. */
  BuildRecord last() {
    return last;
  }

  /** Tells what is wrong with the site, but for what is looked for anew. */
  void tell(Reporter reporter) {
    last.told().stream().filter(told -> !ANEW.contains(told.problem())).forEach(reporter::report);
  }

  /**
   * Plans what texts decide, but for the search index and what tells of other files.
   *
   * @param written gives a file as the last build made it
   */
  Plan plan(Function<String, Optional<byte[]>> written) {
    Set<String> others =
        articles.stream().map(article -> article.card().source()).collect(Collectors.toSet());
    return planner.texts(new Texts(others, followers(), this::has, written));
  }

  // Whether the site has a file.
  private boolean has(String path) {
    return added.contains(path) || (before.outputs().contains(path) && !gone.contains(path));
  }

  /** The files that the search index had, or may have had. */
  Set<Address> index() {
    return planner.unplanned(
        before.outputs().stream()
            .filter(IndexOutput.mayHave(edition.addresses()))
            .map(output -> new Address("/" + output))
            .toList());
  }

  /**
   * Takes over what the search index came to.
   *
   * @param had the files that it had
   * @return whether it has other files than it had: a text may lead to one
   */
  boolean take(Indexes indexes, Set<Address> had) {
    Set<Address> now = new HashSet<>();
    indexes.files().forEach(files -> now.addAll(files.keySet()));
    gone =
        had.stream()
            .filter(address -> !now.contains(address))
            .map(Address::outputPath)
            .collect(Collectors.toSet());
    added =
        now.stream()
            .map(Address::outputPath)
            .filter(path -> !before.outputs().contains(path))
            .collect(Collectors.toSet());
    return !gone.isEmpty() || !added.isEmpty();
  }

  /**
   * The files of the search index that tell anything else than before, and those that tell of other
   * files that changed.
   *
   * @param decided what texts decide besides
   */
  List<PlannedPage> rest(Indexes indexes, List<PlannedPage> decided) {
    List<PlannedPage> rest = new ArrayList<>();
    Set<Address> put = indexes.put().keySet();
    for (Map<Address, Fingerprint> files : indexes.files()) {
      files.forEach(
          (at, content) -> {
            if (put.contains(at)) {
              rest.add(new PlannedPage.IndexFile(at, content));
            }
          });
    }
    Set<String> changed =
        Stream.concat(decided.stream(), rest.stream())
            .map(page -> page.address().outputPath())
            .collect(Collectors.toSet());
    rest.addAll(planner.about(files(), changed));
    return rest;
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

  private Set<String> followers() {
    return articles.stream()
        .filter(Retold::compared)
        .flatMap(article -> edition.contents().archive().followers(article.card()).stream())
        .map(Card::source)
        .collect(Collectors.toSet());
  }

  /** The files of the search index that there are no more. */
  Set<String> gone() {
    return gone;
  }

  /**
   * Tells where a site is now more than a host takes.
   *
   * @param made what was made
   */
  void tellLimits(Site site, List<MadePage> made, Reporter reporter) {
    if (site.settings().outputs().hosts().isEmpty()) {
      return;
    }
    Map<String, Long> sizes = new HashMap<>();
    before.outputs().forEach(path -> sizes.put(path, before.get(path).orElseThrow().size()));
    gone.forEach(sizes::remove);
    made.forEach(page -> sizes.put(page.output(), page.entry().orElseThrow().record().size()));
    new HostLimits(site.settings().outputs(), reporter)
        .check(sizes.entrySet(), Map.Entry::getKey, Map.Entry::getValue);
  }

  /** All files of the site, by kind. */
  List<Total> totals(List<MadePage> made) {
    return Total.changed(Standstill.totals(last), made, gone, before);
  }
}
