package arkib.parse.date;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a time of day: {@code 4.30 PTG}, {@code 09:05 AM}, {@code 8 malam}, {@code 2:05:17 -0400},
 * {@code 14.30 WIB}.
 */
final class TimeScanner {

  private final DateWords words;

  TimeScanner(DateWords words) {
    this.words = words;
  }

  /** The time here; nothing is read where there is none. */
  Optional<ClockTime> read(Cursor cursor) {
    int from = cursor.at();
    Optional<ClockTime> time = tryRead(cursor);
    if (time.isEmpty()) {
      cursor.moveTo(from);
    }
    return time;
  }

  private Optional<ClockTime> tryRead(Cursor cursor) {
    int hour = cursor.numberUpTo(2);
    if (hour < 0) {
      return Optional.empty();
    }
    int minute = part(cursor);
    int second = minute < 0 ? -1 : part(cursor);
    if (second >= 0) {
      fraction(cursor);
    }
    Optional<DayPart> part = dayPart(cursor);
    if (minute < 0 && part.isEmpty()) {
      return Optional.empty();
    }
    int hourOfDay = part.map(p -> p.hour(hour)).orElse(hour);
    if (hourOfDay > 23 || minute > 59 || second > 59) {
      return Optional.empty();
    }
    LocalTime time = LocalTime.of(hourOfDay, Math.max(minute, 0), Math.max(second, 0));
    return Optional.of(new ClockTime(time, offset(cursor)));
  }

  // ":05" or ".05", and no third digit: "4.305" is a number.
  private static int part(Cursor cursor) {
    char separator = cursor.peek();
    boolean two =
        (separator == ':' || separator == '.')
            && Cursor.isDigit(cursor.peek(1))
            && Cursor.isDigit(cursor.peek(2))
            && !Cursor.isDigit(cursor.peek(3));
    if (!two) {
      return -1;
    }
    cursor.take(separator);
    return cursor.number(2);
  }

  private static void fraction(Cursor cursor) {
    if (cursor.peek() == '.' && Cursor.isDigit(cursor.peek(1))) {
      cursor.take('.');
      while (Cursor.isDigit(cursor.peek())) {
        cursor.number(1);
      }
    }
  }

  private Optional<DayPart> dayPart(Cursor cursor) {
    int from = cursor.at();
    cursor.spaces();
    String first = cursor.word();
    int afterFirst = cursor.at();
    if (first.length() == 1 && cursor.take('.') && cursor.peek() != 0) {
      // "p.m."
      Optional<DayPart> dotted = words.part(first + cursor.word());
      if (dotted.isPresent()) {
        cursor.take('.');
        return dotted;
      }
      cursor.moveTo(afterFirst);
    }
    cursor.spaces();
    Optional<DayPart> two = words.part(first + " " + cursor.word());
    if (two.isPresent()) {
      return two;
    }
    cursor.moveTo(afterFirst);
    Optional<DayPart> one = words.part(first);
    if (one.isEmpty()) {
      cursor.moveTo(from);
    }
    return one;
  }

  private Optional<ZoneOffset> offset(Cursor cursor) {
    int from = cursor.at();
    cursor.spaces();
    boolean bracket = cursor.take('(');
    Optional<ZoneOffset> offset = bareOffset(cursor);
    if (offset.isEmpty() || (bracket && !cursor.take(')'))) {
      cursor.moveTo(from);
      return Optional.empty();
    }
    return offset;
  }

  private Optional<ZoneOffset> bareOffset(Cursor cursor) {
    char sign = cursor.peek();
    if (sign == '+' || sign == '-') {
      return signedOffset(cursor);
    }
    String word = cursor.word().toLowerCase(Locale.ROOT);
    if (word.equals("z")) {
      return Optional.of(ZoneOffset.UTC);
    }
    Optional<ZoneOffset> named = words.zone(word);
    boolean signed = cursor.peek() == '+' || cursor.peek() == '-';
    return named.isPresent() && signed ? signedOffset(cursor).or(() -> named) : named;
  }

  // "+08:00", "-0400", "+8", "+08".
  private static Optional<ZoneOffset> signedOffset(Cursor cursor) {
    int from = cursor.at();
    int sign = cursor.take('-') ? -1 : 1;
    if (sign == 1) {
      cursor.take('+');
    }
    int digits = cursor.digitsAhead();
    if (digits == 1 || digits == 2 || digits == 4) {
      int hours = cursor.number(digits == 1 ? 1 : 2);
      int minutes = 0;
      if (digits == 4) {
        minutes = cursor.number(2);
      } else if (cursor.peek() == ':' && Cursor.isDigit(cursor.peek(1))) {
        cursor.take(':');
        minutes = cursor.digitsAhead() == 2 ? cursor.number(2) : 60;
      }
      if (minutes < 60 && hours * 60 + minutes <= 18 * 60) {
        return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
      }
    }
    cursor.moveTo(from);
    return Optional.empty();
  }
}
