package arkib.search;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * How many words begin with what: as much of the tree of their letters as tells how they are cut
 * into files. They are cut by letter until a file has few enough words; then neighbours under one
 * letter join while they have. So a new word changes one file, and a file keeps its name.
 */
final class WordTree {

  private static final int MOST = 2_000;

  private int words;
  // By all letters so far; a word that ends here stands under those that this has itself. None
  // where the words are few enough for one file.
  private final NavigableMap<String, WordTree> children = new TreeMap<>();

  private WordTree(int words) {
    this.words = words;
  }

  /**
   * The tree of sorted words.
   *
   * @param words the word at a place
   * @param size how many there are
   */
  static WordTree of(IntFunction<String> words, int size) {
    return of(words, "", 0, size);
  }

  private static WordTree of(IntFunction<String> words, String key, int from, int to) {
    WordTree node = new WordTree(to - from);
    int depth = key.length() + 1;
    for (int first = from; node.words > MOST && first < to; ) {
      String child = key(words.apply(first), depth);
      int end = first + 1;
      while (end < to && child.length() == depth && words.apply(end).startsWith(child)) {
        end++;
      }
      node.children.put(child, of(words, child, first, end));
      first = end;
    }
    return node;
  }

  private static String key(String word, int depth) {
    return word.substring(0, Math.min(depth, word.length()));
  }

  /**
   * Counts a word that is new, or no longer counts one that is gone.
   *
   * @param more 1 or -1
   * @return false where the tree does not tell any more how the words are cut
   */
  boolean add(String word, int more) {
    WordTree node = this;
    node.words += more;
    for (int depth = 1; !node.children.isEmpty(); depth++) {
      node = node.children.computeIfAbsent(key(word, depth), child -> new WordTree(0));
      node.words += more;
    }
    return node.words <= MOST;
  }

  /** The files of the words, in order. */
  List<WordShard> shards() {
    return shards("");
  }

  private List<WordShard> shards(String key) {
    if (words <= MOST) {
      return List.of(new WordShard(key, words));
    }
    List<WordShard> cut = new ArrayList<>();
    children.forEach((child, node) -> cut.addAll(node.words == 0 ? List.of() : node.shards(child)));
    return joined(cut);
  }

  private static List<WordShard> joined(List<WordShard> shards) {
    List<WordShard> joined = new ArrayList<>();
    for (WordShard shard : shards) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).words() + shard.words() <= MOST) {
        WordShard before = joined.get(last);
        joined.set(last, new WordShard(before.key(), before.words() + shard.words()));
      } else {
        joined.add(shard);
      }
    }
    return joined;
  }

  /** Writes it. */
  void writeTo(Bytes out) {
    out.number(words).number(children.size());
    children.forEach(
        (key, child) -> {
          out.text(key);
          child.writeTo(out);
        });
  }

  /** Reads what {@link #writeTo} wrote. */
  static WordTree read(ByteReader in) {
    WordTree node = new WordTree(in.count());
    for (int i = in.count(); i > 0; i--) {
      node.children.put(in.text(), read(in));
    }
    return node;
  }
}
