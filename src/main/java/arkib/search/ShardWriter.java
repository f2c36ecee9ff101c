package arkib.search;

import java.io.IOException;
import java.util.List;

/**
 * Writes one file {@code p}, family by family, and what its words have of {@code t} and {@code q}.
 */
final class ShardWriter {

  // As many as are shown at a time: who asks for a frequent word needs no file of the table.
  private static final int SHOWN = 20;
  private static final int FREQUENT = 2_048;

  private final HeadsFile heads = new HeadsFile();
  private final SectionsFile tails;
  private final SectionsFile prints;
  private final Apart apart;

  /** Takes the files of a long family. */
  @FunctionalInterface
  interface Apart {
    /** Takes them. */
    void put(String root, SectionsFile tails, SectionsFile prints) throws IOException;
  }

  /** Where a family's tails and prints are. */
  enum Family {
    /** With those of others. */
    SHORT,
    /** In files of its own. */
    LONG,
    /** In files of its own, which stay as they were: its rows have none. */
    LONG_AND_KEPT
  }

  /** Whether a word is so frequent that its file shows its best articles. */
  static boolean isFrequent(PartWord word) {
    return word.articles() > FREQUENT;
  }

  /**
   * A writer.
   *
   * @param tails takes what is not in the heads of lists
   * @param prints takes which words follow
   * @param apart takes the same of long families
   */
  ShardWriter(SectionsFile tails, SectionsFile prints, Apart apart) {
    this.tails = tails;
    this.prints = prints;
    this.apart = apart;
  }

  /** Writes the next family, all of its words. */
  void write(List<WordRow> words, Family family) throws IOException {
    String root = words.get(0).root();
    boolean own = family == Family.LONG;
    SectionsFile itsTails = own ? SectionsFile.ofTails() : tails;
    SectionsFile itsPrints = own ? SectionsFile.ofPrints() : prints;
    heads.begin(root, words.size(), family != Family.SHORT);
    for (WordRow word : words) {
      heads.add(word);
      itsTails.add(word.tailGaps(), word.tailWeights());
      itsPrints.add(word.counts(), word.prints());
      if (word.size() > FREQUENT) {
        heads.show(word.best(SHOWN));
      }
    }
    if (own) {
      itsTails.end();
      itsPrints.end();
      apart.put(root, itsTails, itsPrints);
    }
  }

  /** Ends the file, and its sections of {@code t} and {@code q}. */
  HeadsFile end() {
    tails.end();
    prints.end();
    return heads;
  }
}
