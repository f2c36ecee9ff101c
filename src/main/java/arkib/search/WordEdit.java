package arkib.search;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A word of which some articles of a part have something else than before. */
final class WordEdit {

  private final String root;
  private final SortedMap<Integer, Optional<Posting>> articles = new TreeMap<>();
  private int more;
  private int morePrints;

  WordEdit(String root) {
    this.root = root;
  }

  /** Adds what an article had of it and what it has. */
  void add(int article, Optional<Posting> before, Optional<Posting> now) {
    articles.put(article, now);
    more += (now.isPresent() ? 1 : 0) - (before.isPresent() ? 1 : 0);
    morePrints += prints(now) - prints(before);
  }

  private static int prints(Optional<Posting> posting) {
    return posting.map(Posting::bytes).orElse(0);
  }

  String root() {
    return root;
  }

  /** What these articles have of it now; nothing where they do not have it any more. */
  SortedMap<Integer, Optional<Posting>> articles() {
    return articles;
  }

  /** How many articles more have it. */
  int more() {
    return more;
  }

  /** How many bytes more it takes in files {@code q}. */
  int morePrints() {
    return morePrints;
  }
}
