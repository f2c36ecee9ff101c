package arkib.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Cuts a sorted list of words into files: by letter, as a tree of letters, until a file has few
 * enough words; then neighbours under one letter join while they have. A new word changes one file,
 * and a file keeps its name.
 */
final class WordShards {

  private static final int MOST = 2_000;

  private final IntFunction<String> words;

  private WordShards(IntFunction<String> words) {
    this.words = words;
  }

  /**
   * A file of words.
   *
   * @param key with what its words begin, or come after
   * @param from the place of its first word
   * @param to the place after its last
   */
  record Range(String key, int from, int to) {

    /** What the file is called. */
    String name() {
      return fileName(key);
    }
  }

  /** What a file of a word is called: {@code wper}, or {@code x} and its units in hex. */
  static String fileName(String word) {
    if (word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
      return "w" + word;
    }
    StringBuilder name = new StringBuilder("x");
    word.chars().forEach(c -> name.append(Integer.toHexString(0x10000 | c).substring(1)));
    return name.toString();
  }

  /**
   * The files of sorted words.
   *
   * @param words the word at a place
   * @param size how many there are
   */
  static List<Range> of(IntFunction<String> words, int size) {
    return new WordShards(words).cut(new Range("", 0, size));
  }

  private List<Range> cut(Range node) {
    if (node.to() - node.from() <= MOST) {
      return List.of(node);
    }
    List<Range> cut = new ArrayList<>();
    int depth = node.key().length() + 1;
    for (int from = node.from(); from < node.to(); ) {
      String word = words.apply(from);
      String key = word.substring(0, Math.min(depth, word.length()));
      int to = from + 1;
      while (to < node.to() && words.apply(to).startsWith(key) && key.length() == depth) {
        to++;
      }
      cut.addAll(
          key.length() < depth ? List.of(new Range(key, from, to)) : cut(new Range(key, from, to)));
      from = to;
    }
    return joined(cut);
  }

  private static List<Range> joined(List<Range> ranges) {
    List<Range> joined = new ArrayList<>();
    for (Range range : ranges) {
      int last = joined.size() - 1;
      if (last >= 0 && range.to() - joined.get(last).from() <= MOST) {
        joined.set(last, new Range(joined.get(last).key(), joined.get(last).from(), range.to()));
      } else {
        joined.add(range);
      }
    }
    return joined;
  }
}
