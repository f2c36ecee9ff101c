package arkib.render.view;

import arkib.archive.Archive;
import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.render.view.Charts.Tallied;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the archive has most of: the names of one kind above all, and the other kinds. */
final class Rankings {

  // People first: they are what readers look for. Without names, topics.
  private static final List<Axis> FIRST =
      List.of(
          Axis.PERSON,
          Axis.PLACE,
          Axis.ORGANISATION,
          Axis.EVENT,
          Axis.OFFICE,
          Axis.EQUIPMENT,
          Axis.TAG);

  private static final List<Axis> OTHERS =
      List.of(
          Axis.PLACE,
          Axis.ORGANISATION,
          Axis.TAG,
          Axis.AUTHOR,
          Axis.EVENT,
          Axis.EQUIPMENT,
          Axis.OFFICE);

  // Two rows of three.
  private static final int KINDS = 6;
  private static final int MOST = 10;
  private static final int OF_YEAR = 5;
  private static final int OF_OTHERS = 5;

  private final Terms terms;
  private final Charts charts;
  private final Archive archive;

  Rankings(Terms terms, Archive archive) {
    this.terms = terms;
    this.charts = new Charts(terms);
    this.archive = archive;
  }

  /**
   * The names most covered, of all time and in the year of the newest article; absent where there
   * are neither names nor topics.
   *
   * @param newest the date of the newest article
   */
  Optional<Ranking> names(Optional<NewsDate> newest) {
    return first().map(axis -> ranking(axis, newest));
  }

  /** The other kinds that the archive has, a few of each. */
  List<Ranking> others() {
    return OTHERS.stream()
        .filter(axis -> !first().equals(Optional.of(axis)))
        .filter(axis -> !archive.listings(axis).isEmpty())
        .limit(KINDS)
        .map(
            axis ->
                new Ranking(
                    terms.words().get("nav." + Terms.key(axis)),
                    id(axis),
                    charts.mostFrequent(tallied(axis), OF_OTHERS),
                    Optional.empty(),
                    List.of(),
                    all(axis)))
        .toList();
  }

  private Optional<Axis> first() {
    return FIRST.stream().filter(axis -> !archive.listings(axis).isEmpty()).findFirst();
  }

  private Ranking ranking(Axis axis, Optional<NewsDate> newest) {
    Optional<Integer> year = newest.map(NewsDate::year).filter(this::hasOthers);
    List<Tally> ofYear =
        year.map(y -> charts.mostFrequent(tallied(axis, y), OF_YEAR)).orElse(List.of());
    String label = axis == Axis.TAG ? "nav.tag" : "front.often";
    return new Ranking(
        terms.words().get(label),
        id(axis),
        charts.mostFrequent(tallied(axis), MOST),
        ofYear.isEmpty()
            ? Optional.empty()
            : year.map(y -> terms.words().get("front.of-year", DateWords.year(y))),
        ofYear,
        all(axis));
  }

  // Whether the archive has another year to compare with.
  private boolean hasOthers(int year) {
    return archive.timeline().dated().get(0).published().orElseThrow().year() != year;
  }

  private List<Tallied> tallied(Axis axis) {
    return archive.listings(axis).stream()
        .map(one -> new Tallied(one.name(), terms.page(one), one.timeline().size()))
        .toList();
  }

  private List<Tallied> tallied(Axis axis, int year) {
    return archive.listings(axis).stream()
        .flatMap(
            one ->
                Stream.of(inNewest(one, year))
                    .filter(count -> count > 0)
                    .map(count -> new Tallied(one.name(), terms.page(one), count)))
        .toList();
  }

  // Articles are in the order of time: those of the newest year are the last.
  private static int inNewest(Listing listing, int year) {
    List<Card> dated = listing.timeline().dated();
    int first = dated.size();
    while (first > 0 && dated.get(first - 1).published().orElseThrow().year() == year) {
      first--;
    }
    return dated.size() - first;
  }

  private static String id(Axis axis) {
    return "most-" + Terms.key(axis);
  }

  private Optional<Link> all(Axis axis) {
    return Optional.of(
        Link.to(terms.words().get("front.all-" + Terms.key(axis)), terms.href(axis)));
  }
}
