package arkib.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A date as exactly as it is known, in the site's time zone: a year, a month, a day, or a moment.
 *
 * @param precision what is known
 * @param start the first moment of the year, month or day, or the moment itself
 */
public record NewsDate(Precision precision, OffsetDateTime start) implements Comparable<NewsDate> {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

  private static final Comparator<NewsDate> ORDER =
      Comparator.comparing((NewsDate date) -> date.start().toInstant())
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
    return switch (precision) {
      case YEAR -> String.format(Locale.ROOT, "%04d", year());
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year(), start.getMonthValue());
      case DAY -> start.toLocalDate().toString();
      case MINUTE, SECOND -> start.format(MINUTES);
    };
  }

  /** By the first moment; of two that begin together, the less exact first. */
  @Override
  public int compareTo(NewsDate other) {
    return ORDER.compare(this, other);
  }
}
