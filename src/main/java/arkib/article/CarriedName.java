package arkib.article;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

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

  /** How often the text has it; 0 where it only implies it, or only the editor named it. */
  public int mentions() {
    return spellings.stream().mapToInt(Spelling::count).sum();
  }

  /** The same, with one text for what many articles name; see {@link Card#sharing}. */
  CarriedName sharing(UnaryOperator<String> shared) {
    return new CarriedName(
        shared.apply(id),
        type,
        quarters,
        spellings.stream().map(s -> new Spelling(shared.apply(s.text()), s.count())).toList());
  }
}
