package arkib.render.view;

import arkib.render.view.ArticleView.PictureView;
import java.util.List;
import java.util.Optional;

/**
 * The front of a name's list: {@code name} in a template.
 *
 * @param title the name
 * @param summary how often and when it is mentioned
 * @param note the editor's remark
 * @param picture a picture
 * @param facts what is known of it: its kind, titles, other names, what it lies within
 * @param coverage its articles over time; absent where there is nothing to compare
 * @param spellings how articles spell it, the most frequent first
 * @param together the names most often seen with it, by kind
 * @param togetherNote out of how many articles
 * @param sameAs what is the same elsewhere
 * @param feed the address of its feed; {@code list.feeds} has all of them
 * @param list its articles
 */
public record NameView(
    String title,
    String summary,
    Optional<String> note,
    Optional<PictureView> picture,
    List<Fact> facts,
    Optional<Coverage> coverage,
    List<Spelt> spellings,
    List<Together> together,
    String togetherNote,
    List<Link> sameAs,
    Optional<String> feed,
    ListView list)
    implements View {

  /** Copies the lists. */
  public NameView {
    facts = List.copyOf(facts);
    spellings = List.copyOf(spellings);
    together = List.copyOf(together);
    sameAs = List.copyOf(sameAs);
  }

  /**
   * Something that is known of the name.
   *
   * @param label what: {@code Gelaran}
   * @param values its values, linked where they have pages
   */
  public record Fact(String label, List<Link> values) implements View {

    /** Copies the list. */
    public Fact {
      values = List.copyOf(values);
    }

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "label" -> label;
        case "values" -> values;
        default -> null;
      };
    }
  }

  /**
   * Articles over time, as a chart and as a table.
   *
   * @param label what the chart shows: {@code Liputan mengikut tahun}
   * @param unit what a row of the table is: {@code Tahun}
   * @param kind {@code years} or {@code months}
   * @param bars each period
   * @param undrawn what the chart leaves out
   * @param table the months of all years, where there are several
   */
  public record Coverage(
      String label,
      String unit,
      String kind,
      List<Bar> bars,
      Optional<String> undrawn,
      Optional<MonthsView> table)
      implements View {

    /** Copies the list. */
    public Coverage {
      bars = List.copyOf(bars);
    }

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "label" -> label;
        case "unit" -> unit;
        case "kind" -> kind;
        case "bars" -> bars;
        case "undrawn" -> undrawn;
        case "table" -> table;
        default -> null;
      };
    }
  }

  /**
   * A spelling of the name.
   *
   * @param text the spelling
   * @param mentions how often articles have it
   * @param news how many articles have it
   * @param label what the articles are: {@code Berita yang mengejanya Bageri}
   * @param articles the articles that have it, the newest first
   * @param more how many of them are shown, where not all are
   */
  public record Spelt(
      String text,
      Amount mentions,
      Amount news,
      String label,
      List<Item> articles,
      Optional<String> more)
      implements View {

    /** Copies the list. */
    public Spelt {
      articles = List.copyOf(articles);
    }

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "text" -> text;
        case "mentions" -> mentions;
        case "news" -> news;
        case "label" -> label;
        case "articles" -> articles;
        case "more" -> more;
        default -> null;
      };
    }
  }

  /**
   * Names of one kind that are seen with the name.
   *
   * @param label the kind: {@code Orang}
   * @param tallies the names, the most frequent first
   */
  public record Together(String label, List<Tally> tallies) implements View {

    /** Copies the list. */
    public Together {
      tallies = List.copyOf(tallies);
    }

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "label" -> label;
        case "tallies" -> tallies;
        default -> null;
      };
    }
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "title" -> title;
      case "summary" -> summary;
      case "note" -> note;
      case "picture" -> picture;
      case "facts" -> facts;
      case "coverage" -> coverage;
      case "spellings" -> spellings;
      case "together" -> together;
      case "togetherNote" -> togetherNote;
      case "sameAs" -> sameAs;
      case "feed" -> feed;
      case "list" -> list;
      default -> null;
    };
  }
}
