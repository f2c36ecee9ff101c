package arkib.render.view;

import arkib.archive.Period;
import arkib.plan.ListSpan.Part;
import arkib.plan.ListSpan.Stretch;
import arkib.render.view.CalendarView.Day;
import arkib.render.view.CalendarView.Month;
import arkib.render.view.CalendarView.Weekday;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The days of a year become a calendar. */
final class Calendars {

  private static final int WEEK = 7;

  private final Terms terms;
  private final List<Weekday> weekdays;

  Calendars(Terms terms) {
    this.terms = terms;
    this.weekdays =
        IntStream.rangeClosed(1, WEEK)
            .mapToObj(day -> terms.words().get("weekday." + day))
            .map(name -> new Weekday(name.substring(0, name.offsetByCodePoints(0, 1)), name))
            .toList();
  }

  /** The calendar of a year; absent for what is no year, or has no article whose day is known. */
  Optional<CalendarView> of(Stretch stretch) {
    if (stretch.days().isEmpty()) {
      return Optional.empty();
    }
    Map<Period, Part> days = new HashMap<>();
    stretch.days().forEach(part -> part.period().ifPresent(day -> days.put(day, part)));
    Steps steps = Steps.of(stretch.days().stream().mapToInt(Part::count).toArray());
    List<Month> months = new ArrayList<>();
    for (Part part : stretch.parts()) {
      months.add(month((Period.Month) part.period().orElseThrow(), part, days, steps));
    }
    int vague = stretch.total() - stretch.days().stream().mapToInt(Part::count).sum();
    Optional<String> leftOut =
        vague == 0
            ? Optional.empty()
            : Optional.of(terms.words().get("calendar.vague", terms.words().count("news", vague)));
    return Optional.of(new CalendarView(weekdays, months, steps.said(), leftOut));
  }

  private Month month(Period.Month month, Part part, Map<Period, Part> days, Steps steps) {
    String name = terms.dates().month(month.month());
    YearMonth length = YearMonth.of(month.year(), month.month());
    List<Day> cells = new ArrayList<>();
    int first = LocalDate.of(month.year(), month.month(), 1).getDayOfWeek().getValue();
    for (int blank = 1; blank < first; blank++) {
      cells.add(Day.NONE);
    }
    for (int day = 1; day <= length.lengthOfMonth(); day++) {
      Part known = days.get(new Period.Day(month.year(), month.month(), day));
      cells.add(day(day, name, Optional.ofNullable(known), steps));
    }
    while (cells.size() % WEEK != 0) {
      cells.add(Day.NONE);
    }
    List<List<Day>> weeks = new ArrayList<>();
    for (int from = 0; from < cells.size(); from += WEEK) {
      weeks.add(List.copyOf(cells.subList(from, from + WEEK)));
    }
    return new Month(name, part.address().map(terms::href), terms.amount(part.count()), weeks);
  }

  private Day day(int number, String month, Optional<Part> part, Steps steps) {
    String count =
        part.map(known -> terms.words().count("news", known.count()))
            .orElseGet(() -> terms.words().get("news.none"));
    return new Day(
        Optional.of(Integer.toString(number)),
        part.flatMap(Part::address).map(terms::href),
        terms.words().get("calendar.day", month, count),
        part.map(known -> steps.of(known.count())).orElse(""));
  }
}
