package arkib.search;

import java.util.List;

/** The file {@code q} of some neighbouring files {@code p}: which words follow a word. */
final class PrintsFile {

  private final Bytes lengths = new Bytes();
  private final Bytes counts = new Bytes();
  private final Bytes prints = new Bytes();
  private int countsBefore;
  private int printsBefore;

  /** Adds the articles of the next word. */
  void add(ArticleList articles) {
    for (int i = 0; i < articles.size(); i++) {
      counts.number(articles.prints(i));
      articles.addPrints(i, prints);
    }
  }

  /** Ends what belongs to one file {@code p}. */
  void endHeads() {
    lengths.number(counts.length() - countsBefore).number(prints.length() - printsBefore);
    countsBefore = counts.length();
    printsBefore = prints.length();
  }

  /** Its columns. */
  List<Bytes> columns() {
    return List.of(lengths, counts, prints);
  }
}
