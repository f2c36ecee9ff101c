package arkib.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which articles of one part of the archive have which words. */
final class Postings {

  // By the hash of a word; the next free place where that is taken.
  private Form[] forms = new Form[1 << 12];
  private int size;

  /** Adds an article; its number is higher than all before. */
  void add(int number, byte[] terms) {
    Terms.read(
        terms,
        (word, length, weight, prints, count) ->
            form(terms, word, length).add(number, weight, terms, prints, count));
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

  private Form form(byte[] terms, int from, int length) {
    int hash = hash(terms, from, length);
    int at = hash & (forms.length - 1);
    while (forms[at] != null) {
      if (forms[at].is(hash, terms, from, length)) {
        return forms[at];
      }
      at = (at + 1) & (forms.length - 1);
    }
    Form form = new Form(Arrays.copyOfRange(terms, from, from + length), hash);
    forms[at] = form;
    if (++size * 2 > forms.length) {
      grow();
    }
    return form;
  }

  private void grow() {
    Form[] before = forms;
    forms = new Form[before.length * 2];
    for (Form form : before) {
      if (form != null) {
        int at = form.hash() & (forms.length - 1);
        while (forms[at] != null) {
          at = (at + 1) & (forms.length - 1);
        }
        forms[at] = form;
      }
    }
  }

  // Not the hash of the format: this one is over bytes, and nothing depends on it.
  private static int hash(byte[] bytes, int from, int length) {
    int hash = 0;
    for (int i = from; i < from + length; i++) {
      hash = hash * 31 + bytes[i];
    }
    return hash ^ (hash >>> 15);
  }
}
