package arkib.search;

import java.util.List;

/**
 * A file {@code t}: what is not in the heads of lists, of the words of some neighbouring files
 * {@code p} or of one family.
 */
final class TailsFile {

  private final Bytes sizes = new Bytes();
  private final Bytes gaps = new Bytes(Packing.NUMBERS);
  private final Bytes weights = new Bytes(Packing.VALUES);
  private int gapsBefore;
  private int weightsBefore;

  /** Adds the articles of the next word. */
  void add(ArticleList articles) {
    int last = -1;
    for (int i = 0; i < articles.size(); i++) {
      if (!articles.isInHead(i)) {
        gaps.number(articles.number(i) - last - 1);
        weights.one(articles.weight(i));
        last = articles.number(i);
      }
    }
  }

  /** Ends what belongs to one file {@code p}, or to the family; returns the columns so far. */
  List<Bytes> end() {
    sizes.number(gaps.length() - gapsBefore).number(weights.length() - weightsBefore);
    gapsBefore = gaps.length();
    weightsBefore = weights.length();
    return List.of(sizes, gaps, weights);
  }
}
