package arkib.names.suggest;

import arkib.names.suggest.SuggestedMerger.Closeness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words are so much alike that they may be spellings of one. Not every word is compared with
 * every other: words that sound alike share a key, and words that are at most two letters apart
 * have a common rest when up to two letters are struck from the beginning of each (Garbe's
 * symmetric deletion, 2012). The time follows the number of words.
 */
final class Neighbours {

  /** The shortest word of which letters may differ. */
  static final int SHORTEST = 5;

  private static final int SHORTEST_KEY = 3;
  private static final int MOST = 2;
  // Letters from which are struck: an edit behind them leaves them as they are.
  private static final int PREFIX = 7;

  private final List<String> words;
  private final List<List<Neighbour>> all = new ArrayList<>();

  /**
   * A word that is like another.
   *
   * @param word its number
   * @param closeness how much
   */
  record Neighbour(int word, Closeness closeness) {}

  private Neighbours(List<String> words) {
    this.words = words;
    words.forEach(word -> all.add(new ArrayList<>(0)));
  }

  /**
   * For each word those behind it in the list that are like it, in order.
   *
   * @param words plain words, each once
   */
  static List<List<Neighbour>> of(List<String> words) {
    Neighbours neighbours = new Neighbours(words);
    neighbours.bySound();
    neighbours.byLetters();
    neighbours.all.forEach(some -> some.sort((a, b) -> Integer.compare(a.word(), b.word())));
    return neighbours.all;
  }

  private void bySound() {
    Map<String, List<Integer>> byKey = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      String key = SpellingKey.of(words.get(i));
      if (key.length() >= SHORTEST_KEY && isOfLetters(key)) {
        List<Integer> same = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
        for (int other : same) {
          all.get(other).add(new Neighbour(i, Closeness.SOUND));
        }
        same.add(i);
      }
    }
  }

  private void byLetters() {
    long[] rests = rests();
    Arrays.sort(rests);
    int from = 0;
    for (int to = 1; to <= rests.length; to++) {
      if (to == rests.length || (rests[to] >>> 32) != (rests[from] >>> 32)) {
        compare(rests, from, to);
        from = to;
      }
    }
  }

  private void compare(long[] rests, int from, int to) {
    for (int i = from; i < to; i++) {
      for (int j = i + 1; j < to; j++) {
        compare((int) rests[i], (int) rests[j]);
      }
    }
  }

  private void compare(int first, int second) {
    String a = words.get(first);
    String b = words.get(second);
    // Two words may have several rests in common.
    boolean told = first == second || all.get(first).stream().anyMatch(n -> n.word() == second);
    if (!told && EditDistance.isWithin(a, b, MOST)) {
      boolean one = EditDistance.isWithin(a, b, 1);
      all.get(first).add(new Neighbour(second, one ? Closeness.ONE_LETTER : Closeness.TWO_LETTERS));
    }
  }

  // Of each word the hash of every rest, in the upper half, and the word's number, in the lower.
  private long[] rests() {
    long[] rests = new long[1024];
    int size = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.length() < SHORTEST || !isOfLetters(word)) {
        continue;
      }
      for (long hash : hashes(word.substring(0, Math.min(PREFIX, word.length())))) {
        if (size == rests.length) {
          rests = Arrays.copyOf(rests, size * 2);
        }
        rests[size++] = hash << 32 | i;
      }
    }
    return Arrays.copyOf(rests, size);
  }

  // RM80 is not RM800.
  private static boolean isOfLetters(String word) {
    return word.codePoints().allMatch(Character::isLetter);
  }

  private static long[] hashes(String start) {
    long[] hashes = new long[1 + start.length() + start.length() * (start.length() - 1) / 2];
    int size = 0;
    hashes[size++] = hash(start, -1, -1);
    for (int i = 0; i < start.length(); i++) {
      hashes[size++] = hash(start, i, -1);
      for (int j = i + 1; j < start.length(); j++) {
        hashes[size++] = hash(start, i, j);
      }
    }
    return Arrays.stream(hashes).distinct().toArray();
  }

  private static long hash(String start, int without, int alsoWithout) {
    int hash = 0;
    for (int i = 0; i < start.length(); i++) {
      if (i != without && i != alsoWithout) {
        hash = 31 * hash + start.charAt(i);
      }
    }
    return hash & 0xffff_ffffL;
  }
}
