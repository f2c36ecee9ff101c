package arkib.search;

import java.util.List;

/** The file {@code t} of some neighbouring files {@code p}: what is not in the heads of lists. */
final class TailsFile {

  private final Bytes sizes = new Bytes();
  private final Bytes gaps = new Bytes();
  private final Bytes weights = new Bytes();
  private int before;

  /** Adds the articles of the next word. */
  void add(ArticleList articles) {
    int last = -1;
    for (int i = 0; articles.size() > ArticleList.HEAD && i < articles.size(); i++) {
      if (!articles.isInHead(i)) {
        gaps.number(articles.number(i) - last - 1);
        weights.one(articles.weight(i));
        last = articles.number(i);
      }
    }
  }

  /** Ends what belongs to one file {@code p}. */
  void endHeads() {
    sizes.number(weights.length() - before);
    before = weights.length();
  }

  /** Its columns. */
  List<Bytes> columns() {
    return List.of(sizes.number(gaps.length()), gaps, weights);
  }
}
