package arkib.plan;

import arkib.address.Address;
import arkib.archive.Period;
import arkib.article.Card;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * What the page of a day of the year shows.
 *
 * @param years the years that have articles of that day, newest first
 * @param before the day before it that has articles
 * @param after the day after it that has articles
 */
public record DaySpan(List<Year> years, Optional<MonthDay> before, Optional<MonthDay> after) {

  /** Copies the list. */
  public DaySpan {
    years = List.copyOf(years);
  }

  /** How many articles there are, shown here or not. */
  public int total() {
    return years.stream().mapToInt(Year::count).sum();
  }

  /**
   * A day of one year.
   *
   * @param day which
   * @param count how many articles it has
   * @param shown its articles as it happened; none where the page would be too long with them
   * @param address where all of them are
   */
  public record Year(Period.Day day, int count, List<Card> shown, Address address) {

    /** Copies the list. */
    public Year {
      shown = List.copyOf(shown);
    }
  }
}
