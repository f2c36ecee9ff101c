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

  private final BuildRequest request;
  private final BuildLedger ledger;
  private final Reading.Seals sources;

  private Standstill(BuildRequest request, BuildLedger ledger, Reading.Seals sources) {
    this.request = request;
    this.ledger = ledger;
    this.sources = sources;
  }

  /**
   * A standstill.
   *
   * @param opening decides how sources are read
   * @param sources the seals of the ledger of sources
   * @param state the folder of what is known of the output folder
   */
  static Standstill of(
      BuildRequest request,
      Reading.Opening opening,
      Reading.Seals sources,
      List<Site> editions,
      Theme theme,
      Path state) {
    Digest made = new Digest().add(opening.inputs());
    editions.forEach(site -> made.add(Surroundings.fingerprint(site.settings(), theme)));
    made.add(request.visibility().drafts() ? 1 : 0).add(request.visibility().future() ? 1 : 0);
    Fingerprint inputs = made.fingerprint();
    return new Standstill(request, new BuildLedger(state.resolve(LEDGER), inputs), sources);
  }

  /** Whether a request may be answered by what the last build came to. */
  static boolean suits(BuildRequest request) {
    return !request.verify() && !request.inquiry().reasons();
  }

  /** What the last build came to; nothing where this one may come to something else. */
  Optional<BuildRecord> before() {
    long now = request.visibility().now().getEpochSecond();
    return ledger
        .read()
        .filter(last -> sources.then().filter(last.sources()::equals).isPresent())
        .filter(last -> last.from() <= now && now < last.until())
        .filter(last -> !request.strict() || last.told().stream().noneMatch(Standstill::isWarning));
  }

  private static boolean isWarning(Diagnostic told) {
    return told.severity() == Severity.WARNING;
  }

  /** Keeps what the last build came to also for sources that were only touched. */
  void keep(BuildRecord last) throws IOException {
    Seal now = sources.now().end();
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
            sources.now().end(),
            pages,
            now,
            next(now, cards),
            told,
            report.articles(),
            report.withdrawn(),
            held,
            report.totals().stream()
                .map(total -> new BuildRecord.Kind(total.kind(), total.files(), total.bytes()))
                .toList()));
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
    List<Total> totals =
        last.kinds().stream()
            .map(kind -> new Total(kind.word(), kind.files(), kind.bytes()))
            .toList();
    int files = totals.stream().mapToInt(Total::files).sum();
    Map<Visibility.Held, Integer> held = new EnumMap<>(Visibility.Held.class);
    Arrays.stream(Visibility.Held.values())
        .filter(reason -> last.held().containsKey(reason.name()))
        .forEach(reason -> held.put(reason, last.held().get(reason.name())));
    return new BuildReport(
        last.articles(),
        last.withdrawn(),
        files,
        List.of(),
        0,
        files,
        0,
        totals,
        held,
        true,
        PictureWork.NONE,
        answers);
  }
}
