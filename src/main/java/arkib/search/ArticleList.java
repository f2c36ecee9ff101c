package arkib.search;

import java.util.Arrays;

/** The articles of one word, read once and looked at by each kind of file. */
final class ArticleList {

  private final int head;
  private int[] numbers = new int[256];
  private int[] weights = new int[256];
  private int[] prints = new int[256];
  private int[] counts = new int[256];
  private boolean[] inHead = new boolean[256];
  private ByteReader in = new ByteReader(new byte[0], 0);
  private int size;

  /**
   * No articles yet.
   *
   * @param head how many articles the head of a list has
   */
  ArticleList(int head) {
    this.head = head;
  }

  /** Reads the articles of a word in place of those of the word before. */
  void read(Form form) {
    size = form.size();
    if (numbers.length < size) {
      int room = size * 2;
      numbers = new int[room];
      weights = new int[room];
      prints = new int[room];
      counts = new int[room];
      inHead = new boolean[room];
    }
    in = form.articles();
    int number = -1;
    for (int i = 0; i < size; i++) {
      number += 1 + in.count();
      numbers[i] = number;
      weights[i] = in.one();
      counts[i] = in.count();
      prints[i] = in.skip(counts[i]);
    }
    if (size <= head) {
      Arrays.fill(inHead, 0, size, true);
    } else {
      choose(head, inHead);
    }
  }

  // The highest levels; of equal ones the newest, which have the highest numbers.
  private void choose(int count, boolean[] chosen) {
    int[] having = new int[Level.HIGHEST + 1];
    for (int i = 0; i < size; i++) {
      having[weights[i] >> Terms.SHIFT]++;
    }
    int lowest = Level.HIGHEST;
    int room = count;
    while (having[lowest] < room) {
      room -= having[lowest--];
    }
    for (int i = size - 1; i >= 0; i--) {
      int level = weights[i] >> Terms.SHIFT;
      chosen[i] = level > lowest || (level == lowest && room-- > 0);
    }
  }

  int size() {
    return size;
  }

  int number(int at) {
    return numbers[at];
  }

  /** The byte of a posting. */
  int weight(int at) {
    return weights[at];
  }

  boolean isInHead(int at) {
    return inHead[at];
  }

  /** How many prints there are of the words that follow the word in an article. */
  int prints(int at) {
    return counts[at];
  }

  /** Adds these prints. */
  void addPrints(int at, Bytes out) {
    in.copy(prints[at], counts[at], out);
  }
}
