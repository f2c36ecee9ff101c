package arkib.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The front page: {@code front} in a template.
 *
 * @param summary how many articles of which years: {@code 12,486 berita, 2009–2026}
 * @param added the date of the newest article
 * @param years the years as bars, from the first to the last
 * @param undrawn what the bars leave out
 * @param newest the newest articles, newest first
 * @param allOfMonth all articles of the newest one's month
 * @param thisDay the articles of the same day in earlier years; absent if there are none
 * @param undated some of the undated articles; absent if there are none
 * @param sections the sections, each with its newest articles
 * @param names the names most covered, of all time and this year; topics where there are none;
 *     absent where there are neither
 * @param rankings the other kinds of names, topics and authors, a few of each
 */
public record FrontView(
    String summary,
    Optional<When> added,
    List<Bar> years,
    Optional<String> undrawn,
    List<Item> newest,
    Optional<Link> allOfMonth,
    Optional<Group> thisDay,
    Optional<Group> undated,
    List<Group> sections,
    Optional<Ranking> names,
    List<Ranking> rankings)
    implements View {

  /** Copies the lists. */
  public FrontView {
    years = List.copyOf(years);
    newest = List.copyOf(newest);
    sections = List.copyOf(sections);
    rankings = List.copyOf(rankings);
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "summary" -> summary;
      case "added" -> added;
      case "years" -> years;
      case "undrawn" -> undrawn;
      case "newest" -> newest;
      case "allOfMonth" -> allOfMonth;
      case "thisDay" -> thisDay;
      case "undated" -> undated;
      case "sections" -> sections;
      case "names" -> names;
      case "rankings" -> rankings;
      default -> null;
    };
  }
}
