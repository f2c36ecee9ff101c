package arkib.build;

import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Severity;
import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import arkib.ledger.BuildLedger;
import arkib.ledger.BuildRecord;
import arkib.ledger.Seal;
import arkib.picture.PictureWork;
import arkib.plan.Visibility;
import arkib.publish.Publication;
import arkib.render.sitemap.NewsSitemap;
import arkib.site.Site;
import arkib.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells whether a build would come to what the last one came to: made with the same program,
 * settings and theme of the same sources, while no article's time came or went. Then nothing is
 * arranged, planned or compared. It only ever spares work: where anything is not known to be the
 * same, the build is made.
 */
final class Standstill {

  private static final String LEDGER = "last";

  // Each may have its page, its month's files and a part of the search index made.
  private static final int FEW = 100;

  private final BuildRequest request;
  private final BuildLedger ledger;
  private final Reading.Result read;

  private Standstill(BuildRequest request, BuildLedger ledger, Reading.Result read) {
    this.request = request;
    this.ledger = ledger;
    this.read = read;
  }

  /**
   * A standstill.
   *
   * @param opening decides how sources are read
   * @param read what is known of the sources
   * @param state the folder of what is known of the output folder
   */
  static Standstill of(
      BuildRequest request,
      Reading.Opening opening,
      Reading.Result read,
      List<Site> editions,
      Theme theme,
      Path state) {
    Digest made = new Digest().add(opening.inputs());
    editions.forEach(site -> made.add(Surroundings.fingerprint(site.settings(), theme)));
    made.add(request.visibility().drafts() ? 1 : 0).add(request.visibility().future() ? 1 : 0);
    Fingerprint inputs = made.fingerprint();
    return new Standstill(request, new BuildLedger(state.resolve(LEDGER), inputs), read);
  }

  /** Whether a request may be answered by what the last build came to. */
  static boolean suits(BuildRequest request) {
    return !request.verify() && !request.inquiry().reasons();
  }

  /** What the last build came to; nothing where this one may come to something else. */
  Optional<BuildRecord> before() {
    return read.changed().filter(List::isEmpty).isPresent()
        ? last()
            .filter(
                last -> !request.strict() || last.told().stream().noneMatch(Standstill::isWarning))
        : Optional.empty();
  }

  /** What the last build came to, where nothing but the texts of a few articles changed since. */
  Optional<BuildRecord> beforeTexts() {
    boolean texts =
        read.changed()
            .filter(
                changed ->
                    !changed.isEmpty()
                        && changed.size() <= FEW
                        && changed.size() == read.retold().size())
            .isPresent();
    return texts
        ? last().filter(last -> last.told().stream().noneMatch(this::isOfLine))
        : Optional.empty();
  }

  private boolean isOfLine(Diagnostic told) {
    return told.location().line() > 0
        && read.retold().stream()
            .anyMatch(
                article -> told.location().file().equals("content/" + article.card().source()));
  }

  private Optional<BuildRecord> last() {
    long now = request.visibility().now().getEpochSecond();
    return ledger
        .read()
        .filter(last -> last.sources().equals(read.seals().then()))
        .filter(last -> last.from() <= now && now < last.until());
  }

  private static boolean isWarning(Diagnostic told) {
    return told.severity() == Severity.WARNING;
  }

  /** Keeps what the last build came to also for sources that were only touched. */
  void keep(BuildRecord last) throws IOException {
    Seal now = read.seals().now().end();
    if (!last.sources().equals(now)) {
      ledger.write(last.of(now));
    }
  }

  /**
   * Keeps what a build came to that was published.
   *
   * @param pages the seal of the ledger of pages
   * @param cards of all sources
   * @param told what was wrong with the site
   */
  void keep(Seal pages, List<Card> cards, List<Diagnostic> told, BuildReport report)
      throws IOException {
    long now = request.visibility().now().getEpochSecond();
    Map<String, Integer> held = new HashMap<>();
    report.held().forEach((reason, articles) -> held.put(reason.name(), articles));
    ledger.write(
        new BuildRecord(
            read.seals().now().end(),
            pages,
            now,
            next(now, cards),
            told,
            report.articles(),
            report.withdrawn(),
            held,
            kinds(report.totals())));
  }

  /**
   * Keeps what a build came to in which only texts changed.
   *
   * @param last what the one before came to
   * @param pages the seal of the ledger of pages
   * @param told what is wrong with the site
   * @param totals its files
   */
  void keep(BuildRecord last, Seal pages, List<Diagnostic> told, List<Total> totals)
      throws IOException {
    ledger.write(
        new BuildRecord(
            read.seals().now().end(),
            pages,
            last.from(),
            last.until(),
            told,
            last.articles(),
            last.withdrawn(),
            last.held(),
            kinds(totals)));
  }

  private static List<BuildRecord.Kind> kinds(List<Total> totals) {
    return totals.stream()
        .map(total -> new BuildRecord.Kind(total.kind(), total.files(), total.bytes()))
        .toList();
  }

  // When the next article is shown, is shown no longer, or is no longer news; whether it is by
  // these settings is not asked.
  private static long next(long now, List<Card> cards) {
    return cards.stream()
        .flatMap(
            card -> {
              Stream<Long> published =
                  card.publication().published().map(NewsDate::second).stream();
              Stream<Long> expires = card.publication().expires().map(NewsDate::second).stream();
              return Stream.concat(
                  published.flatMap(
                      second -> Stream.of(second, second + NewsSitemap.NEWS.toSeconds() + 1)),
                  expires);
            })
        .filter(second -> second > now)
        .min(Long::compare)
        .orElse(Long.MAX_VALUE);
  }

  /** What is reported of a build that need not be made. */
  static BuildReport report(BuildRecord last, Answers answers) {
    List<Total> totals = totals(last);
    return report(last, totals, List.of(), new Publication(0, files(totals), 0), answers);
  }

  /**
   * What is reported of a build in which only texts changed, or nothing at all.
   *
   * @param last what the one before came to
   * @param totals the files that there are now
   * @param rendered the addresses of those that were made
   */
  static BuildReport report(
      BuildRecord last,
      List<Total> totals,
      List<String> rendered,
      Publication publication,
      Answers answers) {
    return new BuildReport(
        last.articles(),
        last.withdrawn(),
        files(totals),
        rendered,
        publication.written(),
        publication.unchanged(),
        publication.removed(),
        totals,
        held(last),
        true,
        PictureWork.NONE,
        answers);
  }

  /** What is reported where only texts changed, and mistakes forbid to publish them. */
  static BuildReport unpublished(BuildRecord last, Answers answers) {
    return new BuildReport(
        last.articles(),
        last.withdrawn(),
        files(totals(last)),
        List.of(),
        0,
        0,
        0,
        List.of(),
        held(last),
        false,
        PictureWork.NONE,
        answers);
  }

  private static int files(List<Total> totals) {
    return totals.stream().mapToInt(Total::files).sum();
  }

  private static Map<Visibility.Held, Integer> held(BuildRecord last) {
    Map<Visibility.Held, Integer> held = new EnumMap<>(Visibility.Held.class);
    Arrays.stream(Visibility.Held.values())
        .filter(reason -> last.held().containsKey(reason.name()))
        .forEach(reason -> held.put(reason, last.held().get(reason.name())));
    return held;
  }

  /** The files of the last build. */
  static List<Total> totals(BuildRecord last) {
    return last.kinds().stream()
        .map(kind -> new Total(kind.word(), kind.files(), kind.bytes()))
        .toList();
  }
}
