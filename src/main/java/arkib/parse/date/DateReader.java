package arkib.parse.date;

import arkib.article.NewsDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads a text that is a date, the whole of it: {@code 2025-01-05}, {@code 14 Mac 2024, 3:05
 * petang}, {@code Khamis, 7 Ogos 2025 | 4:30 PTG}, {@code 03/04/2023} (day first), {@code 2019}.
 * Month and weekday names are Malay, English or Indonesian. Threads may share a reader.
 */
public final class DateReader {

  private final ZoneId zone;
  private final DateScanner scanner = new DateScanner(DateWords.STANDARD);

  /**
   * A reader of dates.
   *
   * @param zone the time zone of dates that tell none
   */
  public DateReader(ZoneId zone) {
    this.zone = Objects.requireNonNull(zone, "zone");
  }

  /**
   * The date that a text is.
   *
   * @return empty where the text is no date, is more than a date, lacks the year, or names a day
   *     that no calendar has
   */
  public Optional<NewsDate> read(String text) {
    return mention(text).flatMap(mention -> mention.in(zone));
  }

  /** The date that a text is; its year may be missing. */
  public Optional<DateMention> mention(String text) {
    Cursor cursor = new Cursor(text, 0);
    cursor.spaces();
    int start = cursor.at();
    Optional<PartialDate> date = scanner.date(cursor);
    Optional<ClockTime> time = Optional.empty();
    if (date.isPresent()) {
      time = scanner.timeAfterDate(cursor);
    }
    if (date.isEmpty() || !onlySpaceFollows(cursor)) {
      cursor.moveTo(start);
      time = scanner.timeBeforeDate(cursor);
      date = time.isPresent() ? scanner.date(cursor) : Optional.empty();
    }
    boolean timeOfNoDay = time.isPresent() && date.filter(d -> d.day().isEmpty()).isPresent();
    if (date.isEmpty() || timeOfNoDay || !onlySpaceFollows(cursor)) {
      return Optional.empty();
    }
    return Optional.of(new DateMention(start, cursor.at(), date.get(), time));
  }

  private static boolean onlySpaceFollows(Cursor cursor) {
    int end = cursor.at();
    cursor.take('.');
    cursor.spaces();
    boolean atEnd = cursor.atEnd();
    cursor.moveTo(end);
    return atEnd;
  }
}
