package arkib.parse.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/**
 * A time of day as written.
 *
 * @param time the time, whole seconds
 * @param offset the zone's offset, where the text tells it
 */
public record ClockTime(LocalTime time, Optional<ZoneOffset> offset) {

  /** Refuses null. */
  public ClockTime {
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(offset, "offset");
  }

  /** Whether it is told to the second; {@code 10:00:00} is told to the minute. */
  public boolean hasSeconds() {
    return time.getSecond() != 0;
  }

  /** The moment of this time on a day; {@code zone} is taken where the text tells no offset. */
  OffsetDateTime on(LocalDate day, ZoneId zone) {
    return offset
        .map(told -> OffsetDateTime.of(day, time, told))
        .orElseGet(() -> day.atTime(time).atZone(zone).toOffsetDateTime());
  }
}
