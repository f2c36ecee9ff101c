package arkib.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A date as exactly as it is known, in the site's time zone: a year, a month, a day, or a moment to
 * the second. Every article has one or two, and lists ask for their days again and again: so it
 * holds numbers and no other objects.
 */
public final class NewsDate implements Comparable<NewsDate> {

  private static final DateTimeFormatter RFC_3339 =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

  private static final int DAY = 86_400;

  private final Precision precision;
  private final long second;
  private final int offset;
  // 20190517.
  private final int digits;

  /**
   * A date.
   *
   * @param precision what is known
   * @param start the first moment of the year, month or day, or the moment itself; fractions of a
   *     second are dropped
   * @throws IllegalArgumentException if the year cannot be written with four digits
   */
  public NewsDate(Precision precision, OffsetDateTime start) {
    if (start.getYear() < 1 || start.getYear() > 9999) {
      throw new IllegalArgumentException("year out of range: " + start.getYear());
    }
    this.precision = Objects.requireNonNull(precision, "precision");
    this.second = start.toEpochSecond();
    this.offset = start.getOffset().getTotalSeconds();
    this.digits = start.getYear() * 10_000 + start.getMonthValue() * 100 + start.getDayOfMonth();
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

  /** What is known. */
  public Precision precision() {
    return precision;
  }

  /** The first moment of the year, month or day, or the moment itself, in the site's time zone. */
  public OffsetDateTime start() {
    return Instant.ofEpochSecond(second).atOffset(ZoneOffset.ofTotalSeconds(offset));
  }

  /** The same moment in seconds since 1970. */
  public long second() {
    return second;
  }

  /** How far the site's time was ahead of UTC then, in seconds. */
  public int offset() {
    return offset;
  }

  /** The year. */
  public int year() {
    return digits / 10_000;
  }

  /** The year with four digits. */
  public String yearInDigits() {
    StringBuilder text = new StringBuilder(4);
    digits(text, year() / 100);
    digits(text, year() % 100);
    return text.toString();
  }

  /** The month, 1 to 12, where it is known. */
  public OptionalInt month() {
    return knows(Precision.MONTH) ? OptionalInt.of(digits / 100 % 100) : OptionalInt.empty();
  }

  /** The day of the month, where it is known. */
  public OptionalInt day() {
    return knows(Precision.DAY) ? OptionalInt.of(digits % 100) : OptionalInt.empty();
  }

  /** The day in the calendar, of which only as much is meant as is known: {@code 20190517}. */
  public int digits() {
    return digits;
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
      digits(text.append('-'), digits / 100 % 100);
    }
    if (knows(Precision.DAY)) {
      digits(text.append('-'), digits % 100);
    }
    if (hasTime()) {
      int time = Math.floorMod(second + offset, DAY);
      digits(text.append('T'), time / 3600);
      digits(text.append(':'), time / 60 % 60);
      digits(text.append(':'), time % 60);
      int minutes = offset / 60;
      if (minutes == 0) {
        text.append('Z');
      } else {
        digits(text.append(minutes < 0 ? '-' : '+'), Math.abs(minutes) / 60);
        digits(text.append(':'), Math.abs(minutes) % 60);
      }
    }
    return text.toString();
  }

  /** Its first moment (RFC 3339): {@code 2019-05-01T00:00:00+08:00} where it is May 2019. */
  public String rfc3339() {
    return start().format(RFC_3339);
  }

  private static void digits(StringBuilder text, int two) {
    text.append((char) ('0' + two / 10)).append((char) ('0' + two % 10));
  }

  /** By the first moment; of two that begin together, the less exact first. */
  @Override
  public int compareTo(NewsDate other) {
    int bySecond = Long.compare(second, other.second);
    return bySecond != 0 ? bySecond : precision.compareTo(other.precision);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NewsDate that
        && precision == that.precision
        && second == that.second
        && offset == that.offset;
  }

  @Override
  public int hashCode() {
    return Objects.hash(precision.name(), second, offset);
  }

  /** As {@link #edtf()}. */
  @Override
  public String toString() {
    return edtf();
  }
}
