package arkib.search;

import java.util.ArrayList;
import java.util.List;

/** Which articles of one part of the archive have which words: some of its words, by their hash. */
final class Postings {

  // By the hash of a word; the next free place where that is taken.
  private Form[] forms = new Form[1 << 12];
  private int[] hashes = new int[1 << 12];
  private int size;
  private final int share;
  private final int shares;

  /**
   * No words yet.
   *
   * @param share which of so many shares of all words it takes
   * @param shares how many there are
   */
  Postings(int share, int shares) {
    this.share = share;
    this.shares = shares;
  }

  /** Adds articles with numbers from {@code first} on, which are higher than all before. */
  void add(int first, List<byte[]> terms) {
    for (int i = 0; i < terms.size(); i++) {
      add(first + i, terms.get(i));
    }
  }

  private void add(int number, byte[] terms) {
    Terms.read(
        terms,
        (word, length, weight, prints, count) -> {
          int hash = hash(terms, word, length);
          if (Integer.remainderUnsigned(hash >>> 20, shares) == share) {
            form(hash, terms, word, length).add(number, weight, terms, prints, count);
          }
        });
  }

  /** All words. */
  List<Form> forms() {
    List<Form> all = new ArrayList<>(size);
    for (Form form : forms) {
      if (form != null) {
        all.add(form);
      }
    }
    return all;
  }

  private Form form(int hash, byte[] terms, int from, int length) {
    int at = hash & (forms.length - 1);
    while (forms[at] != null) {
      // A look at the word itself is a look at another place of memory.
      if (hashes[at] == hash && forms[at].is(terms, from, length)) {
        return forms[at];
      }
      at = (at + 1) & (forms.length - 1);
    }
    Form form = new Form(terms, from, length);
    forms[at] = form;
    hashes[at] = hash;
    if (++size * 2 > forms.length) {
      grow();
    }
    return form;
  }

  private void grow() {
    Form[] before = forms;
    int[] known = hashes;
    forms = new Form[before.length * 2];
    hashes = new int[forms.length];
    for (int i = 0; i < before.length; i++) {
      if (before[i] != null) {
        int at = known[i] & (forms.length - 1);
        while (forms[at] != null) {
          at = (at + 1) & (forms.length - 1);
        }
        forms[at] = before[i];
        hashes[at] = known[i];
      }
    }
  }

  // Not the hash of the format: this one is over bytes, and nothing depends on it.
  private static int hash(byte[] bytes, int from, int length) {
    int hash = 0;
    for (int i = from; i < from + length; i++) {
      hash = (hash ^ bytes[i]) * 0x01000193;
    }
    return hash ^ (hash >>> 15);
  }
}
