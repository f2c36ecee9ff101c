package arkib.search;

import java.util.List;

/**
 * A file {@code q}: which words follow a word, of the words of some neighbouring files {@code p} or
 * of one family.
 */
final class PrintsFile {

  private final Bytes lengths = new Bytes();
  private final Bytes counts = new Bytes(Packing.NUMBERS);
  private final Bytes prints = new Bytes(Packing.NUMBERS);
  private int countsBefore;
  private int printsBefore;

  /** Adds the articles of the next word. */
  void add(ArticleList articles) {
    for (int i = 0; i < articles.size(); i++) {
      counts.number(articles.prints(i));
      articles.addPrints(i, prints);
    }
  }

  /** Ends what belongs to one file {@code p}, or to the family; returns the columns so far. */
  List<Bytes> end() {
    lengths.number(counts.length() - countsBefore).number(prints.length() - printsBefore);
    countsBefore = counts.length();
    printsBefore = prints.length();
    return List.of(lengths, counts, prints);
  }
}
