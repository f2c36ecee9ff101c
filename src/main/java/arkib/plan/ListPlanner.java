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
import java.util.Collections;
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
 * <p>Which pages there are is planned; what each shows is found when it is asked for, by whichever
 * thread asks: held for every page of every list it would be most of what a build remembers.
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
    private final Map<Integer, Address> pages = new HashMap<>();
    // Of whatever year and month was asked for last: pages are asked for in the order of time.
    private volatile Split months = Split.NONE;
    private volatile Split days = Split.NONE;

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
        months(year).forEach((month, inMonth) -> planMonth((Period.Month) month, inMonth));
      }
    }

    private void planMonth(Period.Month month, List<Card> cards) {
      add(month, cards, () -> month(month));
      if (cards.size() > size) {
        days(month).forEach((day, inDay) -> add(day, inDay, () -> day((Period.Day) day)));
      }
    }

    private boolean isDeep(List<Card> inYear) {
      return whole || inYear.size() > size;
    }

    private NavigableMap<Period, List<Card>> months(Period.Year year) {
      Split known = months;
      if (!known.isOf(year)) {
        known = Split.of(year, years.get(year), Period.Kind.MONTH);
        months = known;
      }
      return known.parts();
    }

    private NavigableMap<Period, List<Card>> days(Period.Month month) {
      Split known = days;
      if (!known.isOf(month)) {
        List<Card> cards = months(new Period.Year(month.year())).get(month);
        known = Split.of(month, cards, Period.Kind.DAY);
        days = known;
      }
      return known.parts();
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
      List<ListSpan.Part> parts = allYears().map(y -> part(y, count(years, y), deep)).toList();
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
      List<Card> shown = cards.size() > size ? newestAndVague(cards, Period.Kind.MONTH) : cards;
      return new ListSpan.Stretch(
          year,
          shown,
          cards.size(),
          monthParts(year, isDeep(cards)),
          siblingYears(),
          whole ? calendar(year, cards) : List.of());
    }

    // The days that have articles. Where a month fits on its page, that is where they are.
    private List<ListSpan.Part> calendar(Period.Year year, List<Card> cards) {
      NavigableMap<Period, List<Card>> inMonths = months(year);
      List<ListSpan.Part> days = new ArrayList<>();
      Timeline.split(cards, Period.Kind.DAY)
          .forEach(
              (day, onDay) -> {
                Period month = day.parent().orElseThrow();
                Period page = inMonths.get(month).size() > size ? day : month;
                days.add(
                    new ListSpan.Part(
                        Optional.of(day), onDay.size(), Optional.of(addresses.archive(page))));
              });
      return days;
    }

    private ListSpan month(Period.Month month) {
      Period.Year year = new Period.Year(month.year());
      List<Card> cards = months(year).get(month);
      boolean overflows = cards.size() > size;
      List<Card> shown = overflows ? newestAndVague(cards, Period.Kind.DAY) : cards;
      return new ListSpan.Stretch(
          month,
          shown,
          cards.size(),
          dayParts(month, overflows),
          siblings(monthParts(year, true), isClosed(year)));
    }

    private ListSpan day(Period.Day day) {
      Period.Month month = new Period.Month(day.year(), day.month());
      List<Card> cards = days(month).get(day);
      boolean closed = isClosed(new Period.Year(day.year()));
      return new ListSpan.Stretch(
          day, cards, cards.size(), List.of(), siblings(dayParts(month, true), closed));
    }

    private List<ListSpan.Part> monthParts(Period.Year year, boolean havePages) {
      NavigableMap<Period, List<Card>> split = months(year);
      return IntStream.rangeClosed(1, MONTHS)
          .mapToObj(m -> new Period.Month(year.year(), m))
          .map(month -> part(month, count(split, month), havePages))
          .toList();
    }

    private List<ListSpan.Part> dayParts(Period.Month month, boolean havePages) {
      NavigableMap<Period, List<Card>> split = days(month);
      int length = YearMonth.of(month.year(), month.month()).lengthOfMonth();
      return IntStream.rangeClosed(1, length)
          .mapToObj(d -> new Period.Day(month.year(), month.month(), d))
          .map(day -> part(day, count(split, day), havePages))
          .toList();
    }

    // The newest, and those that no page of a part will show since their date is not known so well.
    private List<Card> newestAndVague(List<Card> cards, Period.Kind part) {
      int first = cards.size() - size;
      return IntStream.range(0, cards.size())
          .filter(
              i -> i >= first || Period.of(cards.get(i).published().orElseThrow(), part).isEmpty())
          .mapToObj(cards::get)
          .toList();
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
      return siblings(allYears().map(year -> part(year, count(years, year), true)).toList(), false);
    }

    private ListSpan.Part part(Period period, int count, boolean hasPage) {
      Optional<Address> address =
          hasPage && count > 0 ? Optional.of(pages.get(period.ordinal())) : Optional.empty();
      return new ListSpan.Part(Optional.of(period), count, address);
    }

    private void add(Period period, List<Card> cards, Supplier<ListSpan> span) {
      Address address = Addresses.below(front, period);
      pages.put(period.ordinal(), address);
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

  /** The articles of a period, by its parts. */
  private record Split(Optional<Period> of, NavigableMap<Period, List<Card>> parts) {
    static final Split NONE = new Split(Optional.empty(), Collections.emptyNavigableMap());

    static Split of(Period period, List<Card> cards, Period.Kind kind) {
      return new Split(Optional.of(period), Timeline.split(cards, kind));
    }

    boolean isOf(Period period) {
      return of.filter(period::equals).isPresent();
    }
  }

  private static int count(NavigableMap<Period, List<Card>> periods, Period period) {
    List<Card> cards = periods.get(period);
    return cards == null ? 0 : cards.size();
  }
}
