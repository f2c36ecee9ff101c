package arkib.parse.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a text says of a date: a year, a month of a year, a day, or a day without its year.
 *
 * @param year 1 to 9999, where it is told
 * @param month 1 to 12; absent only where neither month nor day is told
 * @param day 1 to 31, where it is told
 */
public record PartialDate(OptionalInt year, OptionalInt month, OptionalInt day) {

  /** Refuses what no calendar has, such as 31 February. */
  public PartialDate {
    if ((year.isEmpty() && day.isEmpty()) || (day.isPresent() && month.isEmpty())) {
      throw new DateTimeException("no date");
    }
    int aYear = year.orElse(2000);
    if (aYear < 1 || aYear > 9999) {
      throw new DateTimeException("year " + aYear);
    }
    LocalDate.of(aYear, month.orElse(1), day.orElse(1));
  }

  /** A year. */
  static Optional<PartialDate> year(int year) {
    return of(OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty());
  }

  /** A month of a year. */
  static Optional<PartialDate> month(int year, int month) {
    return of(OptionalInt.of(year), OptionalInt.of(month), OptionalInt.empty());
  }

  /** A day. */
  static Optional<PartialDate> day(int year, int month, int day) {
    return of(OptionalInt.of(year), OptionalInt.of(month), OptionalInt.of(day));
  }

  /** A day whose year is not told. */
  static Optional<PartialDate> monthDay(int month, int day) {
    return of(OptionalInt.empty(), OptionalInt.of(month), OptionalInt.of(day));
  }

  private static Optional<PartialDate> of(OptionalInt year, OptionalInt month, OptionalInt day) {
    try {
      return Optional.of(new PartialDate(year, month, day));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** Whether the year is told. */
  public boolean hasYear() {
    return year.isPresent();
  }

  /** The same day in a year; empty for 29 February of a common year. */
  public Optional<PartialDate> in(int aYear) {
    return of(OptionalInt.of(aYear), month, day);
  }

  /** The day, where year, month and day are told. */
  public Optional<LocalDate> localDate() {
    return year.isPresent() && day.isPresent()
        ? Optional.of(LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt()))
        : Optional.empty();
  }

  /** {@code year}, {@code month}, {@code day} or {@code month-day}. */
  public String precision() {
    if (year.isEmpty()) {
      return "month-day";
    }
    return day.isPresent() ? "day" : month.isPresent() ? "month" : "year";
  }

  /** {@code 2018}, {@code 2018-07}, {@code 2018-07-03}; without a year {@code --07-03}. */
  public String edtf() {
    if (year.isEmpty()) {
      return MonthDay.of(month.getAsInt(), day.getAsInt()).toString();
    }
    StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%04d", year.getAsInt()));
    month.ifPresent(value -> text.append(String.format(Locale.ROOT, "-%02d", value)));
    day.ifPresent(value -> text.append(String.format(Locale.ROOT, "-%02d", value)));
    return text.toString();
  }
}
