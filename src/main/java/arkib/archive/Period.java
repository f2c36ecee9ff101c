package arkib.archive;

import arkib.article.NewsDate;
import arkib.article.Precision;
import java.util.Optional;

/** A year, a month or a day of the calendar. */
public sealed interface Period {

  /** The year, four digits at most. */
  int year();

  /** The period one step larger: a day's month, a month's year; a year has none. */
  Optional<Period> parent();

  /** Whether an article of this date belongs here: as exactly as the period is, or more so. */
  boolean contains(NewsDate date);

  /** How long it is. */
  Period.Kind kind();

  /** A number that is larger for a later period of the same kind. */
  int ordinal();

  /** How long a period is. */
  enum Kind {
    /** A year. */
    YEAR,
    /** A month. */
    MONTH,
    /** A day. */
    DAY
  }

  /** The day, month or year of a date, if the date is known so exactly. */
  static Optional<Period> of(NewsDate date, Kind kind) {
    return switch (kind) {
      case YEAR -> Optional.of(new Year(date.year()));
      case MONTH ->
          date.knows(Precision.MONTH)
              ? Optional.of(new Month(date.year(), date.digits() / 100 % 100))
              : Optional.empty();
      case DAY ->
          date.knows(Precision.DAY)
              ? Optional.of(new Day(date.year(), date.digits() / 100 % 100, date.digits() % 100))
              : Optional.empty();
    };
  }

  /** The period of a kind that has an {@link #ordinal()}. */
  static Period at(int ordinal, Kind kind) {
    int year = ordinal / 10_000;
    int month = ordinal / 100 % 100;
    return switch (kind) {
      case YEAR -> new Year(year);
      case MONTH -> new Month(year, month);
      case DAY -> new Day(year, month, ordinal % 100);
    };
  }

  /**
   * A year.
   *
   * @param year the year
   */
  record Year(int year) implements Period {
    @Override
    public Optional<Period> parent() {
      return Optional.empty();
    }

    @Override
    public boolean contains(NewsDate date) {
      return date.year() == year;
    }

    @Override
    public Kind kind() {
      return Kind.YEAR;
    }

    @Override
    public int ordinal() {
      return year * 10_000;
    }
  }

  /**
   * A month.
   *
   * @param year the year
   * @param month 1 to 12
   */
  record Month(int year, int month) implements Period {
    @Override
    public Optional<Period> parent() {
      return Optional.of(new Year(year));
    }

    @Override
    public boolean contains(NewsDate date) {
      return date.knows(Precision.MONTH) && date.digits() / 100 == year * 100 + month;
    }

    @Override
    public Kind kind() {
      return Kind.MONTH;
    }

    @Override
    public int ordinal() {
      return year * 10_000 + month * 100;
    }
  }

  /**
   * A day.
   *
   * @param year the year
   * @param month 1 to 12
   * @param day 1 to 31
   */
  record Day(int year, int month, int day) implements Period {
    @Override
    public Optional<Period> parent() {
      return Optional.of(new Month(year, month));
    }

    @Override
    public boolean contains(NewsDate date) {
      return date.knows(Precision.DAY) && date.digits() == ordinal();
    }

    @Override
    public Kind kind() {
      return Kind.DAY;
    }

    @Override
    public int ordinal() {
      return year * 10_000 + month * 100 + day;
    }
  }
}
