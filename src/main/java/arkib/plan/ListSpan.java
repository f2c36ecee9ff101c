package arkib.plan;

import arkib.address.Address;
import arkib.archive.Period;
import arkib.article.Card;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Which part of a list a page shows, and what it shows of it. */
public sealed interface ListSpan {

  /** The articles shown. A front's newest first; a period's as it happened. */
  List<Card> shown();

  /** How many articles there are in this part of the list, shown here or not. */
  int total();

  /**
   * A list's front: the newest articles and the years.
   *
   * @param shown the newest articles, newest first; all of them, the undated last, where the list
   *     has no other page
   * @param total how many the list has
   * @param years all years from its first to its last, those without articles too
   * @param months the months that have articles, where there are several years; without pages
   * @param undated how many articles have no date, and where they are, if they are not shown here
   */
  record Front(List<Card> shown, int total, List<Part> years, List<Part> months, Part undated)
      implements ListSpan {
    /** Copies the lists. */
    public Front {
      shown = List.copyOf(shown);
      years = List.copyOf(years);
      months = List.copyOf(months);
    }
  }

  /**
   * A year, a month or a day of a list.
   *
   * @param period which
   * @param shown its articles as it happened; above the list size, only the newest of them
   * @param total how many the period has
   * @param parts the months of the year or the days of the month; none for a day
   * @param siblings the periods beside it: years of the list, months of its year, days of its month
   * @param days of a year of the whole archive, the days that have articles, with the pages where
   *     these are; none for any other
   */
  record Stretch(
      Period period,
      List<Card> shown,
      int total,
      List<Part> parts,
      List<Sibling> siblings,
      List<Part> days)
      implements ListSpan {
    /** A stretch that has no calendar. */
    public Stretch(
        Period period, List<Card> shown, int total, List<Part> parts, List<Sibling> siblings) {
      this(period, shown, total, parts, siblings, List.of());
    }

    /** Copies the lists. */
    public Stretch {
      shown = List.copyOf(shown);
      days = List.copyOf(days);
      parts = List.copyOf(parts);
      siblings = List.copyOf(siblings);
    }
  }

  /**
   * The articles of a list that have no date.
   *
   * @param shown all of them, by headline
   */
  record Undated(List<Card> shown) implements ListSpan {
    /** Copies the list. */
    public Undated {
      shown = List.copyOf(shown);
    }

    @Override
    public int total() {
      return shown.size();
    }
  }

  /**
   * A part of a list as another page shows it.
   *
   * @param period which period; absent for the undated
   * @param count how many articles it has; 0 where only their presence matters
   * @param address the page that shows them; absent where there is none of its own
   */
  record Part(Optional<Period> period, int count, Optional<Address> address) {}

  /**
   * A period as the pages beside it name it.
   *
   * @param period which period
   * @param count how many articles it has; absent where that is not told, so that the pages beside
   *     one that still grows stay as they are
   * @param address its page; absent where it has no articles
   */
  record Sibling(Period period, OptionalInt count, Optional<Address> address) {}
}
