package arkib.search;

import java.util.Comparator;

/**
 * A word of the dictionary.
 *
 * @param word the word
 * @param root the root of its family
 * @param articles how many articles have it
 * @param parts which parts of the archive have its family, a bit each
 */
record DictionaryWord(String word, String root, int articles, long parts) {

  /** By the UTF-16 units of the word, as a browser's script compares. */
  static final Comparator<DictionaryWord> IN_ORDER = (one, other) -> one.word.compareTo(other.word);
}
