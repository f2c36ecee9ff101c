package arkib.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list, its front, a year, a month, a day or its undated articles: {@code list} in a
 * template.
 *
 * @param title its name: {@code Banjir, 2018}
 * @param note how many articles there are, and in which order
 * @param siblings the periods beside this one; absent on a list's front
 * @param chart the parts of this one as bars; absent where there is nothing to compare
 * @param calendar a year of the whole archive as a calendar, in place of the chart
 * @param groups the articles shown
 * @param before the period before this one that has articles
 * @param after the period after this one that has articles
 * @param undated the list's page of undated articles, with their count; absent where there is none
 * @param feeds the feeds of the list, on its front, or of the month
 */
public record ListView(
    String title,
    String note,
    Optional<Strip> siblings,
    Optional<Chart> chart,
    Optional<CalendarView> calendar,
    List<Group> groups,
    Optional<Turn> before,
    Optional<Turn> after,
    Optional<Tally> undated,
    List<FeedView> feeds)
    implements View {

  /** Copies the lists. */
  public ListView {
    feeds = List.copyOf(feeds);
    groups = List.copyOf(groups);
  }

  /**
   * A period beside this one.
   *
   * @param text what it is called there: {@code Mac}
   * @param href its page; absent where it has no articles
   * @param current whether it is the one that is shown
   * @param amount how many articles it has; absent for years, and for the months and days of the
   *     list's last year, so that pages stay as they are when an article is added
   */
  public record Sibling(
      String text, Optional<String> href, boolean current, Optional<Amount> amount)
      implements View {

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "text" -> text;
        case "href" -> href;
        case "current" -> current;
        case "amount" -> amount;
        default -> null;
      };
    }
  }

  /**
   * The periods beside this one.
   *
   * @param label what they are: {@code Tahun}
   * @param links each period; those without articles have no link
   * @param all the list's front
   */
  public record Strip(String label, List<Sibling> links, Link all) implements View {

    /** Copies the list. */
    public Strip {
      links = List.copyOf(links);
    }

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "label" -> label;
        case "links" -> links;
        case "all" -> all;
        default -> null;
      };
    }
  }

  /**
   * The parts of this period.
   *
   * @param kind {@code years}, {@code months} or {@code days}
   * @param label what they are: {@code Bulan dalam 2018}
   * @param bars each part
   * @param table the months of all years, on a list's front
   */
  public record Chart(String kind, String label, List<Bar> bars, Optional<MonthsView> table)
      implements View {

    /** Copies the list. */
    public Chart {
      bars = List.copyOf(bars);
    }

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "kind" -> kind;
        case "label" -> label;
        case "bars" -> bars;
        case "table" -> table;
        default -> null;
      };
    }
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "title" -> title;
      case "note" -> note;
      case "siblings" -> siblings;
      case "chart" -> chart;
      case "calendar" -> calendar;
      case "groups" -> groups;
      case "before" -> before;
      case "after" -> after;
      case "undated" -> undated;
      case "feeds" -> feeds;
      default -> null;
    };
  }
}
