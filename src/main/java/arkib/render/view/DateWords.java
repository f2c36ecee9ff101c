package arkib.render.view;

import arkib.archive.Period;
import arkib.article.NewsDate;
import arkib.article.Precision;
import arkib.site.SiteWords;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Dates in the words of the site's language, from the project's own table: a Java runtime without
 * locale data prints the same.
 */
public final class DateWords {

  private final SiteWords words;
  private final String[] months;
  private final String[] shortMonths;
  private final String[] weekdays;
  private final String[] shortWeekdays;

  /** How a date stands in the narrow column of a register. */
  enum Column {
    /** Among articles of many years: the day, below it the year. */
    ALL_TIME,
    /** Among articles of a month: the day, below it the weekday. */
    WITHIN_YEAR,
    /** Among articles of a day: the time, if it is known. */
    WITHIN_DAY,
    /** Among articles of one day in many years: the year. */
    YEARS
  }

  /** Dates in the language of these words. */
  public DateWords(SiteWords words) {
    this.words = words;
    this.months = table("month.", "", 12);
    this.shortMonths = table("month.", ".short", 12);
    this.weekdays = table("weekday.", "", 7);
    this.shortWeekdays = table("weekday.", ".short", 7);
  }

  /**
   * A date as exactly as it is known: {@code 2019}, {@code Ogos 2025}, {@code 7 Ogos 2025}, {@code
   * Khamis, 7 Ogos 2025, 4.30 petang}.
   */
  public String text(NewsDate date) {
    return switch (date.precision()) {
      case YEAR -> year(date.year());
      case MONTH -> month(date.year(), date.start().getMonthValue());
      case DAY -> day(date.start().toLocalDate());
      case MINUTE, SECOND -> moment(date.start());
    };
  }

  /** A date as a list of references has it, without the time: {@code 2025, 7 Ogos}. */
  String yearFirst(NewsDate date) {
    String key = "cite.date." + (date.knows(Precision.DAY) ? "day" : "month");
    return date.knows(Precision.MONTH)
        ? fill(key, date.start().toLocalDate(), "")
        : year(date.year());
  }

  /** The name of a period: {@code 2019}, {@code Ogos 2025}, {@code Khamis, 7 Ogos 2025}. */
  public String text(Period period) {
    if (period instanceof Period.Month month) {
      return month(month.year(), month.month());
    }
    if (period instanceof Period.Day day) {
      LocalDate date = LocalDate.of(day.year(), day.month(), day.day());
      return fill("date.day.weekday", date, "");
    }
    return year(period.year());
  }

  /** The name of a period within the larger one: {@code 2019}, {@code Ogos}, {@code 7}. */
  String part(Period period) {
    if (period instanceof Period.Month month) {
      return shortMonths[month.month() - 1];
    }
    return period instanceof Period.Day day ? Integer.toString(day.day()) : year(period.year());
  }

  /** The name of a month. */
  String month(int month) {
    return months[month - 1];
  }

  /** The name of a month, short. */
  String shortMonth(int month) {
    return shortMonths[month - 1];
  }

  /** A day of the year: {@code 23 November}. */
  String text(MonthDay day) {
    return words.get("date.short", day.getDayOfMonth(), months[day.getMonthValue() - 1]);
  }

  /** The day of the year of a date: {@code 23 November}. */
  String dayOfYear(NewsDate date) {
    int month = date.start().getMonthValue();
    return words.get("date.short", date.start().getDayOfMonth(), months[month - 1]);
  }

  /** A date for a page on which it stands by itself. */
  When when(NewsDate date) {
    return new When(date.edtf(), text(date), text(date), Optional.empty());
  }

  /** The day of a date, without the time. */
  When dayOf(NewsDate date) {
    String text = date.hasTime() ? day(date.start().toLocalDate()) : text(date);
    return new When(untimed(date), text, text, Optional.empty());
  }

  /** A date for a register. */
  When when(NewsDate date, Column column) {
    if (column == Column.WITHIN_DAY && date.hasTime()) {
      return new When(date.edtf(), text(date), time(date.start()), Optional.empty());
    }
    if (column == Column.YEARS || !date.knows(Precision.MONTH)) {
      return new When(untimed(date), text(date), year(date.year()), Optional.empty());
    }
    String month = shortMonths[date.start().getMonthValue() - 1];
    if (!date.knows(Precision.DAY)) {
      return new When(date.edtf(), text(date), month, Optional.of(year(date.year())));
    }
    String day = words.get("date.short", date.start().getDayOfMonth(), month);
    String rest =
        column == Column.WITHIN_YEAR
            ? shortWeekdays[date.start().getDayOfWeek().getValue() - 1]
            : year(date.year());
    return new When(untimed(date), text(date), day, Optional.of(rest));
  }

  // A register shows the day alone; a time of day would say more than the reader sees.
  private static String untimed(NewsDate date) {
    return date.hasTime() ? date.start().toLocalDate().toString() : date.edtf();
  }

  private String day(LocalDate date) {
    return fill("date.day", date, "");
  }

  private String moment(OffsetDateTime moment) {
    return fill("date.day.time", moment.toLocalDate(), time(moment));
  }

  private String fill(String key, LocalDate date, String time) {
    return words.get(
        key,
        date.getDayOfMonth(),
        months[date.getMonthValue() - 1],
        year(date.getYear()),
        weekdays[date.getDayOfWeek().getValue() - 1],
        time);
  }

  private String month(int year, int month) {
    return words.get("date.month", "", months[month - 1], year(year));
  }

  // "12.30 pagi", "1.05 tengah hari", "4.30 petang", "7.00 malam": the hours as newspapers part
  // them.
  private String time(OffsetDateTime moment) {
    int hour = moment.getHour();
    String part = hour < 12 ? "morning" : hour < 14 ? "noon" : hour < 19 ? "afternoon" : "night";
    int minute = moment.getMinute();
    return words.get(
        "time." + part,
        hour % 12 == 0 ? 12 : hour % 12,
        (minute < 10 ? "0" : "") + minute,
        (hour < 10 ? "0" : "") + hour);
  }

  /** A year in four digits, as in addresses. */
  static String year(int year) {
    String digits = Integer.toString(year);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  private String[] table(String prefix, String suffix, int size) {
    return IntStream.rangeClosed(1, size)
        .mapToObj(i -> words.get(prefix + i + suffix))
        .toArray(String[]::new);
  }
}
