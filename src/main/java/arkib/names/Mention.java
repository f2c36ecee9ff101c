package arkib.names;

import java.util.List;
import java.util.Objects;

/**
 * A name in a text.
 *
 * @param place the piece of the article that has it
 * @param start where it begins in that piece's plain text, in UTF-16 units, titles included
 * @param end where it ends, without an attached {@code -nya}
 * @param name where the name itself begins, after its titles
 * @param id the entry that it is the name of
 * @param alias by which of the entry's texts
 * @param text what stands there, from start to end
 * @param quarters what it adds to the entry's score: nothing where the same piece has the name
 *     already, or repeats another piece
 * @param repeated whether the piece repeats another, as a standfirst that is a paragraph too
 * @param implied what it says of other entries
 */
public record Mention(
    Place place,
    int start,
    int end,
    int name,
    String id,
    Alias alias,
    String text,
    int quarters,
    boolean repeated,
    List<Implied> implied) {

  /** Refuses what is nowhere. */
  public Mention {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(alias, "alias");
    if (start < 0 || name < start || end <= name || text.length() != end - start) {
      throw new IllegalArgumentException("no mention: " + start + "–" + end + " " + text);
    }
    implied = List.copyOf(implied);
  }

  /**
   * An entry that a mention implies.
   *
   * @param id the entry
   * @param quarters what that adds to its score
   */
  public record Implied(String id, int quarters) {

    /** Refuses null. */
    public Implied {
      Objects.requireNonNull(id, "id");
    }
  }
}
