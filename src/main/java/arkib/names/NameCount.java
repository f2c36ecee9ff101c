package arkib.names;

import arkib.article.NameType;
import arkib.article.Spelling;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How much an archive has of a name.
 *
 * @param id the entry's id; absent for a name that an editor lists for articles and no entry has
 * @param type what it is the name of
 * @param kind what it is within its type
 * @param name the name
 * @param articles how many articles carry it
 * @param spellings how they spell it and how often, the most frequent first, of equal ones in
 *     alphabetical order
 */
public record NameCount(
    Optional<String> id,
    NameType type,
    Optional<String> kind,
    String name,
    int articles,
    List<Spelling> spellings) {

  /** Copies the list. */
  public NameCount {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    spellings = List.copyOf(spellings);
  }

  /** How often the articles that carry it have it in their texts. */
  public int mentions() {
    return spellings.stream().mapToInt(Spelling::count).sum();
  }
}
