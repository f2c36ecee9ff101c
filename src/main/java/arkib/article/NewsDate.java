package arkib.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A date as exactly as it is known, in the site's time zone: a year, a month, a day, or a moment.
 *
 * @param precision what is known
 * @param start the first moment of the year, month or day, or the moment itself
 */
public record NewsDate(Precision precision, OffsetDateTime start) implements Comparable<NewsDate> {

  private static final Comparator<NewsDate> ORDER =
      Comparator.comparingLong((NewsDate date) -> date.start().toEpochSecond())
          .thenComparingInt(date -> date.start().getNano())
          .thenComparing(NewsDate::precision);

  /** Refuses years that cannot be written with four digits. */
  public NewsDate {
    Objects.requireNonNull(precision, "precision");
    Objects.requireNonNull(start, "start");
    if (start.getYear() < 1 || start.getYear() > 9999) {
      throw new IllegalArgumentException("year out of range: " + start.getYear());
    }
  }

  /** A year in a time zone. */
  public static NewsDate ofYear(int year, ZoneId zone) {
    return starting(Precision.YEAR, LocalDate.of(year, 1, 1), zone);
  }

  /** A month in a time zone. */
  public static NewsDate ofMonth(int year, int month, ZoneId zone) {
    return starting(Precision.MONTH, LocalDate.of(year, month, 1), zone);
  }

  /** A day in a time zone. */
  public static NewsDate ofDay(LocalDate day, ZoneId zone) {
    return starting(Precision.DAY, day, zone);
  }

  /** A moment; {@code precision} is {@link Precision#MINUTE} or {@link Precision#SECOND}. */
  public static NewsDate ofMoment(OffsetDateTime moment, Precision precision, ZoneId zone) {
    return new NewsDate(precision, moment.atZoneSameInstant(zone).toOffsetDateTime());
  }

  private static NewsDate starting(Precision precision, LocalDate day, ZoneId zone) {
    return new NewsDate(precision, day.atStartOfDay(zone).toOffsetDateTime());
  }

  /** The year. */
  public int year() {
    return start.getYear();
  }

  /** The month, 1 to 12, where it is known. */
  public OptionalInt month() {
    return knows(Precision.MONTH) ? OptionalInt.of(start.getMonthValue()) : OptionalInt.empty();
  }

  /** The day of the month, where it is known. */
  public OptionalInt day() {
    return knows(Precision.DAY) ? OptionalInt.of(start.getDayOfMonth()) : OptionalInt.empty();
  }

  /** Whether the time of day is known. */
  public boolean hasTime() {
    return knows(Precision.MINUTE);
  }

  /** Whether the date is known at least as exactly as this. */
  public boolean knows(Precision wanted) {
    return precision.compareTo(wanted) >= 0;
  }

  /**
   * The date as EDTF level 0 (ISO 8601-2): {@code 2019}, {@code 2019-05}, {@code 2019-05-17},
   * {@code 2024-03-14T15:05:00+08:00}.
   */
  public String edtf() {
    // By hand: a formatter takes longer than all else that is done with a date on a page.
    StringBuilder text = new StringBuilder(25);
    digits(text, year() / 100);
    digits(text, year() % 100);
    if (knows(Precision.MONTH)) {
      digits(text.append('-'), start.getMonthValue());
    }
    if (knows(Precision.DAY)) {
      digits(text.append('-'), start.getDayOfMonth());
    }
    if (hasTime()) {
      digits(text.append('T'), start.getHour());
      digits(text.append(':'), start.getMinute());
      digits(text.append(':'), start.getSecond());
      int offset = start.getOffset().getTotalSeconds() / 60;
      if (offset == 0) {
        text.append('Z');
      } else {
        digits(text.append(offset < 0 ? '-' : '+'), Math.abs(offset) / 60);
        digits(text.append(':'), Math.abs(offset) % 60);
      }
    }
    return text.toString();
  }

  private static void digits(StringBuilder text, int two) {
    text.append((char) ('0' + two / 10)).append((char) ('0' + two % 10));
  }

  /** By the first moment; of two that begin together, the less exact first. */
  @Override
  public int compareTo(NewsDate other) {
    return ORDER.compare(this, other);
  }
}
