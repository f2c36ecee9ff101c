package arkib.search;

/**
 * A word of the dictionary.
 *
 * @param word the word
 * @param root the root of its family
 * @param frequency how many binary digits the number of articles has that have it: 0 for none, 1
 *     for one, 2 for two
 * @param parts which parts of the archive have its family, a bit each
 * @param apart in which of them the tails of its family are in a file of their own
 */
record DictionaryWord(String word, String root, int frequency, long parts, long apart) {

  /** The frequency of a word that so many articles have. */
  static int frequency(int articles) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(articles);
  }

  /** The same, being in a part too. */
  DictionaryWord in(int part) {
    return new DictionaryWord(word, root, frequency, parts | 1L << part, apart);
  }
}
