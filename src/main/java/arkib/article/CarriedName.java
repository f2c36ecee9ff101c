package arkib.article;

import java.util.List;
import java.util.Objects;

/**
 * A name that an article carries: its text says it often enough, or its editor said so.
 *
 * @param id what the authority file knows it by; permanent, and the last part of its address
 * @param type what it is the name of
 * @param quarters its score in the text, in quarters of a point, so that half of a caption's half
 *     is exact; 0 where only the editor named it
 * @param spellings how the text spells it, the most frequent first, of equal ones in alphabetical
 *     order; none where the text only implies it
 */
public record CarriedName(String id, NameType type, int quarters, List<Spelling> spellings) {

  /** Refuses a score below nothing. */
  public CarriedName {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    if (quarters < 0) {
      throw new IllegalArgumentException("score of " + id + ": " + quarters);
    }
    spellings = List.copyOf(spellings);
  }
}
