package arkib.search;

/**
 * A word of the dictionary.
 *
 * @param word the word
 * @param root the root of its family
 * @param articles how many articles have it
 * @param parts which parts of the archive have its family, a bit each
 * @param apart in which of them the tails of its family are in a file of their own
 */
record DictionaryWord(String word, String root, int articles, long parts, long apart) {

  /** The same, being in a part too. */
  DictionaryWord in(int part) {
    return new DictionaryWord(word, root, articles, parts | 1L << part, apart);
  }
}
