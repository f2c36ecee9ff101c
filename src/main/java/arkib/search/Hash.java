package arkib.search;

/** The hash that spreads words over files. A browser's script has the same. */
final class Hash {

  private static final int PRINTS = 127;

  private Hash() {}

  /** FNV-1a over the UTF-16 units of a word, its upper half folded in. */
  static int of(String word) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x01000193;
    }
    return hash ^ (hash >>> 15);
  }

  /** The same over units of a row. */
  static int of(char[] letters, int from, int to) {
    int hash = 0x811c9dc5;
    for (int i = from; i < to; i++) {
      hash = (hash ^ letters[i]) * 0x01000193;
    }
    return hash ^ (hash >>> 15);
  }

  /** The print of a word, 1 to 127: what remembers which words follow a word. */
  static int print(String word) {
    return printOf(of(word));
  }

  /** The print of a word whose hash is known. */
  static int printOf(int hash) {
    return 1 + Integer.remainderUnsigned(hash, PRINTS);
  }
}
