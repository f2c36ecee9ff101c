package arkib.names.suggest;

import arkib.article.NameType;
import arkib.article.Spelling;
import java.util.List;
import java.util.Optional;

/**
 * Spellings that may be one name.
 *
 * @param spellings the spellings that differ and how often the archive has each, the most frequent
 *     first, of equal ones in alphabetical order; at least two
 * @param name the fullest form of the name, of equal ones the most frequent
 * @param type what it may be the name of; a guess
 * @param entry the entry that has some of the spellings already
 * @param phrases the phrases that have the spellings, in alphabetical order
 * @param closeness how much alike the spellings are
 * @param score by which the best is first: the closeness (4, 2 or 1), times 1 and 1 more for each
 *     of: spellings share another word; they stand in one article; they have the same title; times
 *     how many mentions would be joined to the most frequent spelling. Two letters apart and none
 *     of these: told only of words of eight letters or more.
 */
public record SuggestedMerger(
    List<Spelling> spellings,
    String name,
    NameType type,
    Optional<String> entry,
    List<String> phrases,
    Closeness closeness,
    int score) {

  /** Copies the lists. */
  public SuggestedMerger {
    spellings = List.copyOf(spellings);
    phrases = List.copyOf(phrases);
  }

  /** How much alike spellings are. */
  public enum Closeness {
    /** The same when what Malay writers vary is folded: q, g, gh, kh; dh, dz; sy, sh; … */
    SOUND(4),
    /** One letter apart. */
    ONE_LETTER(2),
    /** Two letters apart. */
    TWO_LETTERS(1);

    private final int weight;

    Closeness(int weight) {
      this.weight = weight;
    }

    int weight() {
      return weight;
    }
  }
}
