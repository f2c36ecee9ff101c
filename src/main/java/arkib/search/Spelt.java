package arkib.search;

import java.util.Comparator;

/**
 * A word as a folder of the dictionary spells it.
 *
 * @param spelling the word, or the word turned round
 * @param word the word
 */
record Spelt(String spelling, DictionaryWord word) {

  /** By the UTF-16 units of the spelling. */
  static final Comparator<Spelt> IN_ORDER = (one, other) -> one.spelling.compareTo(other.spelling);
}
