package arkib.plan;

import arkib.address.Address;
import arkib.archive.Period;
import arkib.archive.Timeline;
import arkib.article.Card;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Plans a page for each day of the year that has articles, over all years, and the index of these.
 * The newest years are shown with their articles, as many as a list shows; of older ones their
 * counts, with links to the pages where they are.
 */
final class DayPlanner {

  private final Addresses addresses;
  private final int size;
  // The months that have pages of their days, by the ordinals of their periods.
  private final Map<Integer, Integer> inMonth = new HashMap<>();
  private final NavigableMap<MonthDay, List<Card>> days;

  /** A planner of pages that show {@code size} articles. */
  DayPlanner(Addresses addresses, int size, Timeline timeline) {
    this.addresses = addresses;
    this.size = size;
    this.days = timeline.daysOfYear();
    Timeline.split(timeline.dated(), Period.Kind.MONTH)
        .forEach((month, cards) -> inMonth.put(month.ordinal(), cards.size()));
  }

  void plan(Consumer<PlannedPage> planned) {
    if (days.isEmpty()) {
      return;
    }
    planned.accept(new PlannedPage.DaysPage(addresses.days(), List.copyOf(days.keySet())));
    for (MonthDay day : days.keySet()) {
      planned.accept(new PlannedPage.DayPage(addresses.day(day), day, () -> span(day)));
    }
  }

  private DaySpan span(MonthDay day) {
    List<DaySpan.Year> years = new ArrayList<>();
    int room = size;
    NavigableMap<Period, List<Card>> byYear = Timeline.split(days.get(day), Period.Kind.DAY);
    for (Map.Entry<Period, List<Card>> one : byYear.descendingMap().entrySet()) {
      List<Card> cards = one.getValue();
      Period.Day date = (Period.Day) one.getKey();
      room -= cards.size();
      List<Card> shown = room < 0 ? List.of() : cards;
      years.add(new DaySpan.Year(date, cards.size(), shown, address(date)));
    }
    return new DaySpan(
        years, Optional.ofNullable(days.lowerKey(day)), Optional.ofNullable(days.higherKey(day)));
  }

  // A day has a page of its own where its month has too many articles for one.
  private Address address(Period.Day day) {
    Period month = day.parent().orElseThrow();
    return addresses.archive(inMonth.get(month.ordinal()) > size ? day : month);
  }
}
