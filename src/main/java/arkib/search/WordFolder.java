package arkib.search;

import java.util.Optional;

/** The folders of the dictionary, each with words as it spells them. */
enum WordFolder {
  /** All words. */
  FORWARD("k"),
  /** Words that are hardly a mistake themselves, turned round. */
  BACKWARD("r");

  // Eight articles: of a rarer word one cannot say that it is not a mistake itself.
  private static final int SPELLING = 4;

  private final String folder;

  WordFolder(String folder) {
    this.folder = folder;
  }

  /** What it is called. */
  String folder() {
    return folder;
  }

  /**
   * How it spells a word; nothing where it has not that one.
   *
   * @param newest the newest part of the archive, in which words that are turned round always are
   */
  Optional<Spelt> spelt(DictionaryWord word, int newest) {
    if (this == FORWARD) {
      return Optional.of(new Spelt(word.word(), word));
    }
    return word.frequency() >= SPELLING && Character.isLetter(word.word().charAt(0))
        ? Optional.of(new Spelt(turned(word.word()), word.in(newest)))
        : Optional.empty();
  }

  /** The word that it spells so. */
  String word(String spelling) {
    return this == FORWARD ? spelling : turned(spelling);
  }

  private static String turned(String word) {
    return new StringBuilder(word).reverse().toString();
  }
}
