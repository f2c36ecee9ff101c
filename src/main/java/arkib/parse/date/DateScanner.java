package arkib.parse.date;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a date at a place in a text. Numbers are day first, as in Malaysia: {@code 03/04/2023} is 3
 * April. It looks no further than the date is long, so that finding all dates of a text is linear.
 */
final class DateScanner {

  private final DateWords words;
  private final TimeScanner times;

  DateScanner(DateWords words) {
    this.words = words;
    this.times = new TimeScanner(words);
  }

  /** The date here, with its weekday but without its time; nothing is read where there is none. */
  Optional<PartialDate> date(Cursor cursor) {
    int from = cursor.at();
    Optional<PartialDate> date = afterWeekday(cursor);
    if (date.isEmpty()) {
      cursor.moveTo(from);
    }
    return date;
  }

  /** The time that belongs to the date before this place; nothing is read where there is none. */
  Optional<ClockTime> timeAfterDate(Cursor cursor) {
    int from = cursor.at();
    boolean iso = cursor.take('T') || cursor.take('t');
    if (!iso) {
      separator(cursor);
    }
    Optional<ClockTime> time = cursor.at() == from ? Optional.empty() : times.read(cursor);
    if (time.isEmpty()) {
      cursor.moveTo(from);
    }
    return time;
  }

  /** The time here, where it stands before its date: {@code 4:30 PTG, 7 Ogos 2025}. */
  Optional<ClockTime> timeBeforeDate(Cursor cursor) {
    int from = cursor.at();
    separator(cursor);
    Optional<ClockTime> time = times.read(cursor);
    if (time.isEmpty()) {
      cursor.moveTo(from);
    } else {
      separator(cursor);
    }
    return time;
  }

  // "14 Mac 2024, 3:05 petang"; "7 Ogos 2025 | 4:30 PTG"; "7 Ogos 2025 pada jam 4:30".
  private void separator(Cursor cursor) {
    for (int i = 0; i < 3; i++) {
      cursor.spaces();
      cursor.takeOneOf(",|-–—•·@");
      cursor.spaces();
      int word = cursor.at();
      if (!words.isTimeLead(cursor.word())) {
        cursor.moveTo(word);
      }
    }
  }

  private Optional<PartialDate> afterWeekday(Cursor cursor) {
    if (Cursor.isDigit(cursor.peek())) {
      return fromNumber(cursor);
    }
    String word = cursor.word();
    if (word.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt month = words.month(word);
    if (month.isPresent()) {
      return fromMonth(cursor, month.getAsInt());
    }
    if (!words.isWeekday(word)) {
      return Optional.empty();
    }
    cursor.take('.');
    cursor.take(',');
    cursor.spaces();
    if (Cursor.isDigit(cursor.peek())) {
      return fromNumber(cursor);
    }
    OptionalInt named = words.month(cursor.word());
    return named.isPresent() ? fromMonth(cursor, named.getAsInt()) : Optional.empty();
  }

  private Optional<PartialDate> fromNumber(Cursor cursor) {
    int digits = cursor.digitsAhead();
    if (digits == 4) {
      return fromYear(cursor);
    }
    return digits <= 2 ? fromDay(cursor, cursor.number(digits)) : Optional.empty();
  }

  // "2025-01-05", "2025/1/5", "2019-05", "2019".
  private static Optional<PartialDate> fromYear(Cursor cursor) {
    int year = cursor.number(4);
    int afterYear = cursor.at();
    char separator = cursor.takeOneOf("-/");
    int month = separator == 0 ? -1 : cursor.numberUpTo(2);
    if (month < 0) {
      cursor.moveTo(afterYear);
      return Character.isLetter(cursor.peek()) ? Optional.empty() : PartialDate.year(year);
    }
    if (cursor.peek() != separator || !Cursor.isDigit(cursor.peek(1))) {
      return separator == '-' ? PartialDate.month(year, month) : Optional.empty();
    }
    cursor.take(separator);
    int day = cursor.numberUpTo(2);
    return day < 0 ? Optional.empty() : PartialDate.day(year, month, day);
  }

  private Optional<PartialDate> fromDay(Cursor cursor, int day) {
    char separator = cursor.peek();
    boolean numbers = "/-.".indexOf(separator) >= 0 && Cursor.isDigit(cursor.peek(1));
    if (numbers && !cursor.atEnd()) {
      cursor.take(separator);
      int month = cursor.numberUpTo(2);
      boolean year = month > 0 && cursor.take(separator) && cursor.digitsAhead() == 4;
      return year ? PartialDate.day(cursor.number(4), month, day) : Optional.empty();
    }
    int afterDay = cursor.at();
    if (!words.isDaySuffix(cursor.word())) {
      cursor.moveTo(afterDay);
    }
    cursor.spaces();
    cursor.take('-');
    cursor.spaces();
    OptionalInt month = words.month(cursor.word());
    return month.isEmpty() ? Optional.empty() : dayAndMonth(cursor, day, month.getAsInt());
  }

  // "14 Mac 2024", "2 Sept. 2024", "7 Ogos, 2025", "12 Jan".
  private static Optional<PartialDate> dayAndMonth(Cursor cursor, int day, int month) {
    int afterMonth = cursor.at();
    cursor.take('.');
    int afterAbbreviation = cursor.at();
    cursor.take(',');
    cursor.take('-');
    cursor.spaces();
    if (startsYear(cursor) && cursor.at() > afterMonth) {
      return PartialDate.day(cursor.number(4), month, day);
    }
    // "pada 12 Jan." ends a sentence, "12 Jan. (Bernama)" does not.
    boolean stop = afterAbbreviation > afterMonth && cursor.at() == afterAbbreviation;
    cursor.moveTo(stop ? afterMonth : afterAbbreviation);
    return PartialDate.monthDay(month, day);
  }

  // "Mac 2024", "January 5, 2025", "Jan 12".
  private Optional<PartialDate> fromMonth(Cursor cursor, int month) {
    cursor.take('.');
    cursor.take(',');
    if (!cursor.spaces() && !cursor.take('-')) {
      return Optional.empty();
    }
    if (startsYear(cursor)) {
      return PartialDate.month(cursor.number(4), month);
    }
    int digits = cursor.digitsAhead();
    if (digits == 0 || digits > 2) {
      return Optional.empty();
    }
    int day = cursor.number(digits);
    int afterDay = cursor.at();
    if (words.isDaySuffix(cursor.word())) {
      afterDay = cursor.at();
    }
    cursor.moveTo(afterDay);
    cursor.take(',');
    if (cursor.spaces() && startsYear(cursor)) {
      return PartialDate.day(cursor.number(4), month, day);
    }
    cursor.moveTo(afterDay);
    // "Mei 20 orang" and "Jan 4:30" name no day.
    boolean apart = cursor.atEnd() || ",.)|;".indexOf(cursor.peek()) >= 0 || cursor.peek(1) == '(';
    boolean number = Cursor.isDigit(cursor.peek(1)) && cursor.peek() != ' ';
    return apart && !number ? PartialDate.monthDay(month, day) : Optional.empty();
  }

  // Four digits that are no part of a longer number, nor of a word: "2,000", "2024an".
  private static boolean startsYear(Cursor cursor) {
    if (cursor.digitsAhead() != 4) {
      return false;
    }
    char next = cursor.peek(4);
    boolean number = (next == ',' || next == '.') && Cursor.isDigit(cursor.peek(5));
    boolean time = next == ':';
    return !number && !time && !(Character.isLetter(next) && next != 'T');
  }
}
