package arkib.parse.date;

import arkib.article.NewsDate;
import arkib.article.Precision;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * A date in a text.
 *
 * @param start the offset of its first character, in UTF-16 units
 * @param end the offset after its last character, its time included
 * @param date the day, month or year
 * @param time the time that stands with it
 */
public record DateMention(int start, int end, PartialDate date, Optional<ClockTime> time) {

  /** Refuses an empty place. */
  public DateMention {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(time, "time");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no place: " + start + ".." + end);
    }
  }

  /** The date in a time zone; empty where the year is not told. */
  public Optional<NewsDate> in(ZoneId zone) {
    if (!date.hasYear()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = date.localDate();
    if (day.isEmpty()) {
      return Optional.of(withoutDay(zone));
    }
    return time.isPresent()
        ? moment(time.get(), day.get(), zone)
        : Optional.of(NewsDate.ofDay(day.get(), zone));
  }

  // 9999-12-31T23:59-10:00 is a moment of the year 10000 in Kuala Lumpur.
  private static Optional<NewsDate> moment(ClockTime clock, LocalDate day, ZoneId zone) {
    Precision precision = clock.hasSeconds() ? Precision.SECOND : Precision.MINUTE;
    OffsetDateTime moment = clock.on(day, zone);
    int year = moment.atZoneSameInstant(zone).getYear();
    return year < 1 || year > 9999
        ? Optional.empty()
        : Optional.of(NewsDate.ofMoment(moment, precision, zone));
  }

  private NewsDate withoutDay(ZoneId zone) {
    int year = date.year().getAsInt();
    return date.month().isPresent()
        ? NewsDate.ofMonth(year, date.month().getAsInt(), zone)
        : NewsDate.ofYear(year, zone);
  }
}
