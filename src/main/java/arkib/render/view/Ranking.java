package arkib.render.view;

import java.util.List;
import java.util.Optional;

/**
 * What the archive has most of, of one kind: people, places, topics, authors.
 *
 * @param label the kind: {@code Tempat}
 * @param id the fragment that leads to it
 * @param tallies the most frequent, each with its bar
 * @param year the year of the newest article, where it is not the only one: {@code Tahun 2026}
 * @param ofYear the most frequent of that year; empty without one
 * @param all the index of all of them
 */
public record Ranking(
    String label,
    String id,
    List<Tally> tallies,
    Optional<String> year,
    List<Tally> ofYear,
    Optional<Link> all)
    implements View {

  /** Copies the lists. */
  public Ranking {
    tallies = List.copyOf(tallies);
    ofYear = List.copyOf(ofYear);
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "label" -> label;
      case "id" -> id;
      case "tallies" -> tallies;
      case "year" -> year;
      case "ofYear" -> ofYear;
      case "all" -> all;
      default -> null;
    };
  }
}
