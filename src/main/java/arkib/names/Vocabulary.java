package arkib.names;

import java.util.Arrays;

/**
 * The words of all names, each with a number: an open hash table that is asked with a piece of a
 * text, so that no word of a text becomes an object. Filled before it is asked by many threads.
 */
final class Vocabulary {

  /** The number of a word that no name has. */
  static final int UNKNOWN = -1;

  // No word has the number -1.
  private static final long FREE = -1;

  private String[] words = new String[16];
  // Of each word its hash, in the upper half, and its number: nearly all words of a text are of no
  // name, and it is told without a look at the words that they are not.
  private long[] slots = emptySlots(64);
  private int count;

  /** Adds the words of a text. */
  void learn(String text) {
    Words read = new Words();
    read.read(text, this);
    for (int i = 0; i < read.count(); i++) {
      add(Letters.folded(text.substring(read.start(i), read.end(i))));
    }
  }

  /** How many words it has; their numbers are below. */
  int size() {
    return count;
  }

  private void add(String word) {
    if (id(word) != UNKNOWN) {
      return;
    }
    if (count == words.length) {
      words = Arrays.copyOf(words, 2 * count);
      slots = emptySlots(4 * words.length);
      for (int i = 0; i < count; i++) {
        put(words[i], i);
      }
    }
    words[count] = word;
    put(word, count);
    count++;
  }

  private void put(String word, int id) {
    int hash = word.hashCode();
    int slot = slot(hash);
    while (slots[slot] != FREE) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = (long) hash << Integer.SIZE | id;
  }

  /** The number of a word that is already folded. */
  int id(String folded) {
    int hash = folded.hashCode();
    for (int slot = slot(hash); slots[slot] != FREE; slot = (slot + 1) & (slots.length - 1)) {
      if (hash(slot) == hash && words[(int) slots[slot]].equals(folded)) {
        return (int) slots[slot];
      }
    }
    return UNKNOWN;
  }

  /**
   * The number of a word of simple letters in a text.
   *
   * @param hash of its folded letters, as {@link String#hashCode()} has it
   */
  int id(String text, int from, int to, int hash) {
    for (int slot = slot(hash); slots[slot] != FREE; slot = (slot + 1) & (slots.length - 1)) {
      if (hash(slot) == hash && isWord(words[(int) slots[slot]], text, from, to)) {
        return (int) slots[slot];
      }
    }
    return UNKNOWN;
  }

  /** The number of a word that is a part of a text, of whatever letters. */
  int id(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      char c = Letters.simple(text.charAt(i));
      if (c == Letters.OTHER) {
        return id(Letters.folded(text.substring(from, to)));
      }
      hash = 31 * hash + c;
    }
    return id(text, from, to, hash);
  }

  private static boolean isWord(String word, String text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (Letters.simple(text.charAt(i)) != word.charAt(i - from)) {
        return false;
      }
    }
    return true;
  }

  private int hash(int slot) {
    return (int) (slots[slot] >>> Integer.SIZE);
  }

  private int slot(int hash) {
    return ((hash * 0x9e3779b9) >>> 7) & (slots.length - 1);
  }

  private static long[] emptySlots(int size) {
    long[] empty = new long[size];
    Arrays.fill(empty, FREE);
    return empty;
  }
}
