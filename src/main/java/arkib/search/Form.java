package arkib.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.UnaryOperator;

/**
 * One word of a part of the archive with the articles that have it, in their order. There are many
 * words: so what is known of each stands in one row of bytes, the word itself first, then its
 * articles. To look at the word is to look where a rare word's articles are added.
 */
final class Form {

  /** By root, then by word. */
  static final Comparator<Form> BY_FAMILY =
      (one, other) -> {
        int families = one.root.compareTo(other.root);
        return families != 0 ? families : one.word.compareTo(other.word);
      };

  private static final int ROOM = 12;

  private final int letters;
  private byte[] row;
  private int length;
  private int size;
  private int last = -1;
  private int prints;
  private String word = "";
  private String root = "";

  /** A word of bytes of UTF-8, which no article has yet. */
  Form(byte[] bytes, int from, int count) {
    letters = count;
    length = count;
    row = new byte[count + ROOM];
    System.arraycopy(bytes, from, row, 0, count);
  }

  /** Whether it is the word of some bytes. */
  boolean is(byte[] bytes, int from, int count) {
    return letters == count && Arrays.equals(row, 0, count, bytes, from, from + count);
  }

  /** Adds an article, whose number is above all before: the byte of its posting, its prints. */
  void add(int number, int weight, byte[] bytes, int from, int count) {
    if (length + count + ROOM > row.length) {
      // By half and not by the whole: a large part's lists are most of what a build holds.
      row = Arrays.copyOf(row, Math.max(length + count + ROOM, length + (length >> 1)));
    }
    number(number - last - 1);
    row[length++] = (byte) weight;
    number(count);
    for (int i = 0; i < count; i++) {
      row[length++] = bytes[from + i];
    }
    last = number;
    size++;
    prints += count;
  }

  private void number(int number) {
    int rest = number;
    while (rest > 127) {
      row[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    row[length++] = (byte) rest;
  }

  /** Tells of which family it is, when all articles have been added. */
  void settle(UnaryOperator<String> roots) {
    word = new String(row, 0, letters, StandardCharsets.UTF_8);
    String found = roots.apply(word);
    // Half a million words of a large part are their own roots: one text for both.
    root = found.equals(word) ? word : found;
  }

  String word() {
    return word;
  }

  String root() {
    return root;
  }

  /** How many articles have it. */
  int size() {
    return size;
  }

  /** How many bytes the prints of all articles take. */
  int prints() {
    return prints;
  }

  /** Its articles, one row of bytes: number, weight, how many prints, the prints. */
  ByteReader articles() {
    return new ByteReader(row, letters);
  }
}
