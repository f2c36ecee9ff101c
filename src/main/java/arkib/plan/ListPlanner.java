package arkib.plan;

import arkib.address.Address;
import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.archive.Period;
import arkib.archive.Timeline;
import arkib.article.Card;
import arkib.article.NewsDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Plans the pages of one list. Lists are addressed by time and never by page number: a front with
 * the newest articles; a page for each year; where a year has more articles than a list shows, one
 * for each of its months; where a month has more, one for each of its days. A list that fits on its
 * front has only that. The archive as a whole also has every year and month, since these stand in
 * the addresses of its articles.
 *
 * <p>Which pages there are is planned, with the articles of each, which are views of its list; what
 * else each shows is found when it is asked for, by whichever thread asks: held for every page of
 * every list it would be most of what a build remembers.
 */
final class ListPlanner {

  private static final int MONTHS = 12;

  private final Addresses addresses;
  private final int size;
  private final Consumer<PlannedPage> planned;

  /** A planner of lists that show {@code size} articles, which tells its pages one by one. */
  ListPlanner(Addresses addresses, int size, Consumer<PlannedPage> planned) {
    this.addresses = addresses;
    this.size = size;
    this.planned = planned;
  }

  /** Plans all pages of a list; of the whole archive all but its front, which is the front page. */
  void plan(Listing listing) {
    new One(listing).plan();
  }

  private final class One {
    private final Listing listing;
    private final Address front;
    private final boolean whole;
    private final NavigableMap<Period, List<Card>> years;
    // The pages of periods by their ordinals, which no two periods share.
    private final Map<Integer, Own> pages = new HashMap<>();

    One(Listing listing) {
      this.listing = listing;
      this.front = addresses.listing(listing);
      this.whole = listing.axis() == Axis.ARCHIVE;
      this.years = listing.timeline().years();
    }

    void plan() {
      Timeline timeline = listing.timeline();
      boolean deep = whole || timeline.size() > size;
      if (!whole) {
        Optional<NewsDate> changed = PlannedPage.changed(timeline.dated());
        add(front, Optional.empty(), changed, () -> front(deep));
      }
      if (deep) {
        years.forEach((year, cards) -> planYear((Period.Year) year, cards));
        if (!timeline.undated().isEmpty()) {
          add(
              addresses.undated(listing),
              Optional.empty(),
              Optional.empty(),
              () -> new ListSpan.Undated(timeline.undated()));
        }
      }
    }

    private void planYear(Period.Year year, List<Card> cards) {
      add(year, cards, () -> year(year));
      if (isDeep(cards)) {
        Timeline.split(cards, Period.Kind.MONTH)
            .forEach((month, inMonth) -> planMonth((Period.Month) month, inMonth));
      }
    }

    private void planMonth(Period.Month month, List<Card> cards) {
      add(month, cards, () -> month(month));
      if (cards.size() > size) {
        Timeline.split(cards, Period.Kind.DAY)
            .forEach((day, inDay) -> add(day, inDay, () -> day((Period.Day) day)));
      }
    }

    private boolean isDeep(List<Card> inYear) {
      return whole || inYear.size() > size;
    }

    private ListSpan front(boolean deep) {
      Timeline timeline = listing.timeline();
      List<Card> shown =
          deep ? Timeline.newest(timeline.dated(), size) : timeline.newest(timeline.size());
      boolean undatedPage = deep && !timeline.undated().isEmpty();
      ListSpan.Part undated =
          new ListSpan.Part(
              Optional.empty(),
              timeline.undated().size(),
              undatedPage ? Optional.of(addresses.undated(listing)) : Optional.empty());
      List<ListSpan.Part> parts =
          deep
              ? allYears().map(this::part).toList()
              : counted(allYears(), Timeline.counts(timeline.dated(), Period.Kind.YEAR));
      return new ListSpan.Front(shown, timeline.size(), parts, coverage(), undated);
    }

    // How a list fared, month by month. A single year has too little to show.
    private List<ListSpan.Part> coverage() {
      if (years.size() < 2) {
        return List.of();
      }
      List<ListSpan.Part> months = new ArrayList<>();
      Timeline.counts(listing.timeline().dated(), Period.Kind.MONTH)
          .forEach(
              (month, count) ->
                  months.add(new ListSpan.Part(Optional.of(month), count, Optional.empty())));
      return months;
    }

    private ListSpan year(Period.Year year) {
      List<Card> cards = years.get(year);
      List<Card> shown =
          cards.size() > size ? Timeline.newestAndVague(cards, size, Period.Kind.MONTH) : cards;
      return new ListSpan.Stretch(
          year,
          shown,
          cards.size(),
          isDeep(cards)
              ? monthParts(year)
              : counted(months(year), Timeline.counts(cards, Period.Kind.MONTH)),
          siblingYears(),
          whole ? calendar(cards) : List.of());
    }

    // The days that have articles. Where a month fits on its page, that is where they are.
    private List<ListSpan.Part> calendar(List<Card> cards) {
      List<ListSpan.Part> days = new ArrayList<>();
      Timeline.counts(cards, Period.Kind.DAY)
          .forEach(
              (day, count) -> {
                Period month = day.parent().orElseThrow();
                Own page = pages.getOrDefault(day.ordinal(), pages.get(month.ordinal()));
                days.add(new ListSpan.Part(Optional.of(day), count, Optional.of(page.address())));
              });
      return days;
    }

    private ListSpan month(Period.Month month) {
      Period.Year year = new Period.Year(month.year());
      List<Card> cards = pages.get(month.ordinal()).cards();
      boolean overflows = cards.size() > size;
      List<Card> shown = overflows ? Timeline.newestAndVague(cards, size, Period.Kind.DAY) : cards;
      return new ListSpan.Stretch(
          month,
          shown,
          cards.size(),
          overflows
              ? dayParts(month)
              : counted(days(month), Timeline.counts(cards, Period.Kind.DAY)),
          siblings(monthParts(year), isClosed(year)));
    }

    private ListSpan day(Period.Day day) {
      Period.Month month = new Period.Month(day.year(), day.month());
      List<Card> cards = pages.get(day.ordinal()).cards();
      boolean closed = isClosed(new Period.Year(day.year()));
      return new ListSpan.Stretch(
          day, cards, cards.size(), List.of(), siblings(dayParts(month), closed));
    }

    private List<ListSpan.Part> monthParts(Period.Year deep) {
      return months(deep).map(this::part).toList();
    }

    private List<ListSpan.Part> dayParts(Period.Month deep) {
      return days(deep).map(this::part).toList();
    }

    private Stream<Period> allYears() {
      OptionalInt first = years.keySet().stream().mapToInt(Period::year).min();
      OptionalInt last = years.keySet().stream().mapToInt(Period::year).max();
      return first.isEmpty()
          ? Stream.empty()
          : IntStream.rangeClosed(first.getAsInt(), last.getAsInt()).mapToObj(Period.Year::new);
    }

    // A list's last year may still grow: with counts, each new article would change the pages of
    // all months of the year, and of all days of its month. Once there is a later one, it stays.
    private boolean isClosed(Period.Year year) {
      return years.higherKey(year) != null;
    }

    private static List<ListSpan.Sibling> siblings(List<ListSpan.Part> parts, boolean counted) {
      return parts.stream()
          .map(
              part ->
                  new ListSpan.Sibling(
                      part.period().orElseThrow(),
                      counted ? OptionalInt.of(part.count()) : OptionalInt.empty(),
                      part.address()))
          .toList();
    }

    private List<ListSpan.Sibling> siblingYears() {
      return siblings(allYears().map(this::part).toList(), false);
    }

    // Of a period that has a page if it has articles.
    private ListSpan.Part part(Period period) {
      Own page = pages.get(period.ordinal());
      return page == null
          ? new ListSpan.Part(Optional.of(period), 0, Optional.empty())
          : new ListSpan.Part(
              Optional.of(period), page.cards().size(), Optional.of(page.address()));
    }

    private void add(Period period, List<Card> cards, Supplier<ListSpan> span) {
      Address address = Addresses.below(front, period);
      pages.put(period.ordinal(), new Own(address, cards));
      add(address, Optional.of(period), PlannedPage.changed(cards), span);
    }

    private void add(
        Address address,
        Optional<Period> period,
        Optional<NewsDate> changed,
        Supplier<ListSpan> span) {
      planned.accept(new PlannedPage.ListPage(address, listing, period, changed, span));
    }
  }

  /** The page of a period, and its articles. */
  private record Own(Address address, List<Card> cards) {}

  private static Stream<Period> months(Period.Year year) {
    return IntStream.rangeClosed(1, MONTHS).mapToObj(m -> new Period.Month(year.year(), m));
  }

  private static Stream<Period> days(Period.Month month) {
    int length = YearMonth.of(month.year(), month.month()).lengthOfMonth();
    return IntStream.rangeClosed(1, length)
        .mapToObj(d -> new Period.Day(month.year(), month.month(), d));
  }

  // Of periods that have no pages.
  private static List<ListSpan.Part> counted(Stream<Period> all, Map<Period, Integer> counts) {
    return all.map(
            period ->
                new ListSpan.Part(
                    Optional.of(period), counts.getOrDefault(period, 0), Optional.empty()))
        .toList();
  }
}
