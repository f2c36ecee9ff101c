package arkib.names;

import java.util.Arrays;
import java.util.Comparator;

/** A row of words, as their numbers in the {@link Vocabulary}. */
final class Phrase {

  /** No word. */
  static final Phrase EMPTY = new Phrase();

  /** The longest first. */
  static final Comparator<Phrase> LONGEST_FIRST =
      Comparator.comparingInt(Phrase::length).reversed();

  private final int[] ids;

  private Phrase(int... ids) {
    this.ids = ids;
  }

  /** The words of a text, without what stands between them. */
  static Phrase of(Words words) {
    int[] ids = new int[words.count()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = words.id(i);
    }
    return new Phrase(ids);
  }

  int length() {
    return ids.length;
  }

  int id(int word) {
    return ids[word];
  }

  /** The words before one. */
  Phrase before(int word) {
    return new Phrase(Arrays.copyOf(ids, word));
  }

  /** The words from one on. */
  Phrase from(int word) {
    return new Phrase(Arrays.copyOfRange(ids, word, ids.length));
  }

  /** Where another phrase stands in this one; -1 where it does not. */
  int indexOf(Phrase part) {
    for (int at = 0; at + part.ids.length <= ids.length; at++) {
      if (Arrays.equals(part.ids, 0, part.ids.length, ids, at, at + part.ids.length)) {
        return at;
      }
    }
    return -1;
  }
}
