package arkib.search;

import java.util.ArrayList;
import java.util.List;

/** The file {@code t} of some neighbouring files {@code p}: what is not in the heads of lists. */
final class TailsFile {

  /** How many articles a file has: with gaps of two bytes it stays below 64 KB. */
  static final int MOST = 20_000;

  private final List<Integer> sizes = new ArrayList<>();
  private final List<Tail> tails = new ArrayList<>(List.of(new Tail()));
  private int size;

  private static final class Tail {
    private final Bytes gaps = new Bytes();
    private final Bytes weights = new Bytes();
  }

  /** Adds the articles of the next word. */
  void add(ArticleList articles) {
    int last = -1;
    for (int i = 0; articles.size() > ArticleList.HEAD && i < articles.size(); i++) {
      if (!articles.isInHead(i)) {
        Tail tail = tail();
        tail.gaps.number(articles.number(i) - last - 1);
        tail.weights.one(articles.weight(i));
        last = articles.number(i);
        size++;
      }
    }
  }

  /** Ends what belongs to one file {@code p}. */
  void endHeads() {
    sizes.add(size);
    size = 0;
  }

  private Tail tail() {
    Tail last = tails.get(tails.size() - 1);
    if (last.weights.length() == MOST) {
      last = new Tail();
      tails.add(last);
    }
    return last;
  }

  /** The columns of each file; there is one at the least. */
  List<List<Bytes>> files() {
    List<List<Bytes>> files = new ArrayList<>();
    for (Tail tail : tails) {
      Bytes lengths = new Bytes();
      if (files.isEmpty()) {
        sizes.forEach(lengths::number);
      }
      files.add(List.of(lengths.number(tail.gaps.length()), tail.gaps, tail.weights));
    }
    return files;
  }
}
