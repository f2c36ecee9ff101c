package arkib.search.malay;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which words stand by themselves: true roots, and bases that were made by affixing, or look so,
 * but are words of their own ({@code menteri}, {@code kawasan}, {@code setuju}).
 */
final class RootList {

  private final Set<String> words;
  private final Set<String> whole;
  private final String leftOut;

  private RootList(Set<String> words, Set<String> whole, String leftOut) {
    this.words = words;
    this.whole = whole;
    this.leftOut = leftOut;
  }

  /**
   * Reads lists. A word with {@code -} behind it is not one whose first letter a prefix swallowed:
   * {@code kurus-}, since {@code mengurus} is of {@code urus}.
   */
  static RootList of(List<String> roots, List<String> bases) {
    RootList list = new RootList(new HashSet<>(), new HashSet<>(), "");
    roots.forEach(list::add);
    bases.forEach(list::add);
    return list;
  }

  private void add(String entry) {
    boolean marked = entry.endsWith("-");
    String word = marked ? entry.substring(0, entry.length() - 1) : entry;
    words.add(word);
    if (marked) {
      whole.add(word);
    }
  }

  /** The same list without one word. */
  RootList without(String word) {
    return new RootList(words, whole, word);
  }

  /** Whether it stands by itself. */
  boolean has(String word) {
    return words.contains(word) && !word.equals(leftOut);
  }

  /** Whether it may be what is left when a prefix swallowed its first letter. */
  boolean hasSwallowed(String word) {
    return has(word) && !whole.contains(word);
  }
}
