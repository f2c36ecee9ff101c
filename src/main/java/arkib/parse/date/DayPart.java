package arkib.parse.date;

import java.util.Locale;

/** The part of the day that stands after a time of twelve hours. */
enum DayPart {
  /** {@code 9.05 pagi}. */
  MORNING,
  /** {@code 12.30 tengah hari}, {@code 1.15 tengah hari}. */
  NOON,
  /** {@code 3:05 petang}. */
  EVENING,
  /** {@code 8.30 malam}, {@code 12.15 malam}. */
  NIGHT,
  /** {@code 12 tengah malam}. */
  MIDNIGHT;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The hour of 24.
   *
   * @param hour as written; one above 12 is already of 24 hours ({@code 16:30 petang})
   */
  int hour(int hour) {
    if (hour == 0 || hour > 12) {
      return hour;
    }
    int morning = hour % 12;
    return switch (this) {
      case MORNING, MIDNIGHT -> morning;
      case EVENING -> morning + 12;
      case NOON -> hour >= 10 ? hour : hour + 12;
      // "12.15 malam" and "1 malam" are after midnight, "8.30 malam" is before it.
      case NIGHT -> morning < 5 ? morning : morning + 12;
    };
  }
}
