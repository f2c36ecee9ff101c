package arkib.search;

import arkib.search.malay.WordScanner;
import java.util.Arrays;

/**
 * The words of one article while they are counted. All is in rows of numbers, a place for each
 * word: an archive has millions of words of articles, and none of them becomes an object here.
 */
final class WordCounts {

  /** The fields of an article in which words are counted apart. */
  static final int HEADLINE = 0;

  static final int STANDFIRST = 1;
  static final int NAMES = 2;
  static final int BODY = 3;

  private static final int FIELDS = 4;

  private final WordScanner scanner = new WordScanner();
  // The place of a word + 1, by its hash; 0 where there is none.
  private int[] places = new int[1024];
  private char[] letters = new char[4096];
  private int[] ends = new int[512];
  private int[] hashes = new int[512];
  private int[] times = new int[512 * FIELDS];
  private boolean[] plain = new boolean[512];
  private boolean[] function = new boolean[512];
  // Which prints follow, a set of 128 bits in two halves.
  private long[] followers = new long[512 * 2];
  private int size;

  /** Counts the words of a line; returns how many it has. */
  int add(String line, int field) {
    int words = scanner.scan(line);
    int before = -1;
    for (int i = 0; i < words; i++) {
      int from = scanner.from(i);
      int to = scanner.to(i);
      int hash = Hash.of(scanner.letters(), from, to);
      int word = place(scanner.letters(), from, to, hash);
      times[word * FIELDS + field]++;
      plain[word] |= !scanner.isName(i);
      if (before >= 0 && !function[before]) {
        int print = Hash.printOf(hash);
        followers[before * 2 + (print >> 6)] |= 1L << print;
      }
      before = word;
    }
    return words;
  }

  /** Adds a word that stands in no text. */
  void add(String word) {
    char[] all = word.toCharArray();
    place(all, 0, all.length, Hash.of(all, 0, all.length));
  }

  /** How many different words there are. */
  int size() {
    return size;
  }

  /** How many times a word is in a field. */
  int times(int word, int field) {
    return times[word * FIELDS + field];
  }

  /** Whether a word is, at least once, no part of a name. */
  boolean isPlain(int word) {
    return plain[word];
  }

  /** Writes a word as {@link Bytes#text} does. */
  void writeText(int word, Bytes out) {
    int from = from(word);
    for (int i = from; i < ends[word]; i++) {
      if (letters[i] >= 0x80) {
        out.text(new String(letters, from, ends[word] - from));
        return;
      }
    }
    out.number(ends[word] - from);
    for (int i = from; i < ends[word]; i++) {
      out.one(letters[i]);
    }
  }

  /** Writes the prints of the words that follow a word: how many, then each, ascending. */
  void writePrints(int word, Bytes out) {
    long low = followers[word * 2];
    long high = followers[word * 2 + 1];
    out.number(Long.bitCount(low) + Long.bitCount(high));
    for (long rest = low; rest != 0; rest &= rest - 1) {
      out.one(Long.numberOfTrailingZeros(rest));
    }
    for (long rest = high; rest != 0; rest &= rest - 1) {
      out.one(64 + Long.numberOfTrailingZeros(rest));
    }
  }

  private int from(int word) {
    return word == 0 ? 0 : ends[word - 1];
  }

  private int place(char[] some, int from, int to, int hash) {
    int at = hash & (places.length - 1);
    while (places[at] != 0) {
      int word = places[at] - 1;
      if (hashes[word] == hash && Arrays.equals(letters, from(word), ends[word], some, from, to)) {
        return word;
      }
      at = (at + 1) & (places.length - 1);
    }
    places[at] = size + 1;
    return append(some, from, to, hash);
  }

  private int append(char[] some, int from, int to, int hash) {
    if (size == ends.length) {
      grow();
    }
    int start = size == 0 ? 0 : ends[size - 1];
    int length = to - from;
    if (start + length > letters.length) {
      letters = Arrays.copyOf(letters, (start + length) * 2);
    }
    System.arraycopy(some, from, letters, start, length);
    ends[size] = start + length;
    hashes[size] = hash;
    function[size] = FunctionWords.has(some, from, to, hash);
    return size++;
  }

  private void grow() {
    int more = size * 2;
    ends = Arrays.copyOf(ends, more);
    hashes = Arrays.copyOf(hashes, more);
    times = Arrays.copyOf(times, more * FIELDS);
    plain = Arrays.copyOf(plain, more);
    function = Arrays.copyOf(function, more);
    followers = Arrays.copyOf(followers, more * 2);
    places = new int[more * 2];
    for (int word = 0; word < size; word++) {
      int at = hashes[word] & (places.length - 1);
      while (places[at] != 0) {
        at = (at + 1) & (places.length - 1);
      }
      places[at] = word + 1;
    }
  }
}
