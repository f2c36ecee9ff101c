package arkib.search;

import java.util.Comparator;

/**
 * A word of one part of the archive.
 *
 * @param word the word
 * @param root the root of its family
 * @param articles how many articles of the part have it
 * @param apart whether the tails of its family are in a file of their own
 */
record PartWord(String word, String root, int articles, boolean apart) {

  /** By the UTF-16 units of the word, as a browser's script compares. */
  static final Comparator<PartWord> IN_ORDER = (one, other) -> one.word.compareTo(other.word);
}
