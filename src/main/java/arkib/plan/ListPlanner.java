package arkib.plan;

import arkib.address.Address;
import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.archive.Period;
import arkib.archive.Timeline;
import arkib.article.Card;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Plans the pages of one list. Lists are addressed by time and never by page number: a front with
 * the newest articles; a page for each year; where a year has more articles than a list shows, one
 * for each of its months; where a month has more, one for each of its days. A list that fits on its
 * front has only that. The archive as a whole also has every year and month, since these stand in
 * the addresses of its articles.
 */
final class ListPlanner {

  private static final int MONTHS = 12;

  private final Addresses addresses;
  private final int size;
  private final Consumer<PlannedPage> pages;

  /** A planner of lists that show {@code size} articles, which tells its pages one by one. */
  ListPlanner(Addresses addresses, int size, Consumer<PlannedPage> pages) {
    this.addresses = addresses;
    this.size = size;
    this.pages = pages;
  }

  /** Plans all pages of a list; of the whole archive all but its front, which is the front page. */
  void plan(Listing listing) {
    new One(listing).plan();
  }

  private final class One {
    private final Listing listing;
    private final boolean whole;
    private final NavigableMap<Period, List<Card>> years;

    One(Listing listing) {
      this.listing = listing;
      this.whole = listing.axis() == Axis.ARCHIVE;
      this.years = listing.timeline().years();
    }

    void plan() {
      Timeline timeline = listing.timeline();
      boolean deep = whole || timeline.size() > size;
      if (!whole) {
        front(deep);
      }
      if (deep) {
        List<ListSpan.Part> siblings = siblingYears();
        years.forEach((year, cards) -> year(year, cards, siblings));
        if (!timeline.undated().isEmpty()) {
          add(addresses.undated(listing), new ListSpan.Undated(timeline.undated()));
        }
      }
    }

    private void front(boolean deep) {
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
      add(addresses.listing(listing), new ListSpan.Front(shown, timeline.size(), parts, undated));
    }

    private void year(Period year, List<Card> cards, List<ListSpan.Part> siblings) {
      boolean overflows = cards.size() > size;
      boolean deep = whole || overflows;
      NavigableMap<Period, List<Card>> months = Timeline.split(cards, Period.Kind.MONTH);
      List<ListSpan.Part> parts =
          IntStream.rangeClosed(1, MONTHS)
              .mapToObj(m -> new Period.Month(year.year(), m))
              .map(month -> part(month, count(months, month), deep))
              .toList();
      List<Card> shown = overflows ? newestAndVague(cards, Period.Kind.MONTH) : cards;
      add(
          addresses.period(listing, year),
          new ListSpan.Stretch(year, shown, cards.size(), parts, siblings));
      if (deep) {
        List<ListSpan.Part> present = withoutCounts(parts);
        months.forEach((month, inMonth) -> month((Period.Month) month, inMonth, present));
      }
    }

    private void month(Period.Month month, List<Card> cards, List<ListSpan.Part> siblings) {
      boolean overflows = cards.size() > size;
      NavigableMap<Period, List<Card>> days = Timeline.split(cards, Period.Kind.DAY);
      int length = YearMonth.of(month.year(), month.month()).lengthOfMonth();
      List<ListSpan.Part> parts =
          IntStream.rangeClosed(1, length)
              .mapToObj(d -> new Period.Day(month.year(), month.month(), d))
              .map(day -> part(day, count(days, day), overflows))
              .toList();
      List<Card> shown = overflows ? newestAndVague(cards, Period.Kind.DAY) : cards;
      add(
          addresses.period(listing, month),
          new ListSpan.Stretch(month, shown, cards.size(), parts, siblings));
      if (overflows) {
        List<ListSpan.Part> present = withoutCounts(parts);
        days.forEach(
            (day, inDay) ->
                add(
                    addresses.period(listing, day),
                    new ListSpan.Stretch(day, inDay, inDay.size(), List.of(), present)));
      }
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

    private java.util.stream.Stream<Period> allYears() {
      OptionalInt first = years.keySet().stream().mapToInt(Period::year).min();
      OptionalInt last = years.keySet().stream().mapToInt(Period::year).max();
      return first.isEmpty()
          ? java.util.stream.Stream.empty()
          : IntStream.rangeClosed(first.getAsInt(), last.getAsInt()).mapToObj(Period.Year::new);
    }

    private List<ListSpan.Part> siblingYears() {
      return allYears().map(year -> part(year, Math.min(1, count(years, year)), true)).toList();
    }

    private ListSpan.Part part(Period period, int count, boolean hasPage) {
      Optional<Address> address =
          hasPage && count > 0 ? Optional.of(addresses.period(listing, period)) : Optional.empty();
      return new ListSpan.Part(Optional.of(period), count, address);
    }

    private void add(Address address, ListSpan span) {
      pages.accept(new PlannedPage.ListPage(address, listing, span));
    }
  }

  // Whether there is news stays, how much does not: else each new article would change all pages
  // beside its own.
  private static List<ListSpan.Part> withoutCounts(List<ListSpan.Part> parts) {
    List<ListSpan.Part> present = new ArrayList<>(parts.size());
    for (ListSpan.Part part : parts) {
      present.add(new ListSpan.Part(part.period(), Math.min(1, part.count()), part.address()));
    }
    return present;
  }

  private static int count(NavigableMap<Period, List<Card>> periods, Period period) {
    List<Card> cards = periods.get(period);
    return cards == null ? 0 : cards.size();
  }
}
