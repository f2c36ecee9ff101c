package arkib.plan;

import arkib.archive.Likeness;
import arkib.article.Card;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import arkib.site.Site;
import java.util.List;

/**
 * Tells of texts that are nearly that of an earlier article. Where one of the two links to the
 * other, its editor knows.
 */
final class AlikeTexts {

  /** A new archive may have thousands: whoever mends these few is told of the next. */
  static final int MOST = 50;

  private final Links links;
  private final Addresses addresses;

  AlikeTexts(Links links, Addresses addresses) {
    this.links = links;
    this.addresses = addresses;
  }

  /**
   * Tells of the newest, and how many there are besides.
   *
   * @param alike in the order of time
   */
  void report(List<Likeness> alike, Reporter reporter) {
    List<Likeness> unknown =
        alike.stream()
            .filter(two -> !leads(two.later(), two.earlier()) && !leads(two.earlier(), two.later()))
            .toList();
    int rest = Math.max(0, unknown.size() - MOST);
    unknown.subList(rest, unknown.size()).forEach(two -> report(two, reporter));
    if (rest > 0) {
      reporter.report(Problem.TEXTS_ALIKE, Location.of(Site.CONTENT), String.valueOf(rest));
    }
  }

  private static void report(Likeness two, Reporter reporter) {
    reporter.report(
        Problem.TEXT_ALIKE,
        Location.of("content/" + two.later().source()),
        "content/" + two.earlier().source(),
        String.valueOf(two.percent()));
  }

  private boolean leads(Card from, Card to) {
    return from.references().stream()
        .map(reference -> links.resolve(from.source(), reference.target()))
        .anyMatch(
            destination ->
                destination instanceof Links.Internal internal
                    && internal.address().equals(addresses.article(to)));
  }
}
