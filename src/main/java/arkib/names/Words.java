package arkib.names;

import java.util.Arrays;

/**
 * The words of a text, with their places in it. Used again for the next text; for one thread.
 *
 * <p>Whatever is done to a word to compare it, its place is that in the text as it is: there is no
 * second text whose places would have to be brought back to those of the first.
 */
final class Words {

  private String text = "";
  private int count;
  private int[] starts = new int[128];
  private int[] ends = new int[128];
  private int[] ids = new int[128];

  /** Reads a text. */
  void read(String text, Vocabulary vocabulary) {
    this.text = text;
    this.count = 0;
    int length = text.length();
    int at = 0;
    while (at < length) {
      char simple = Letters.simple(text.charAt(at));
      if (simple == Letters.NONE) {
        at++;
      } else if (simple == Letters.OTHER && !Letters.begins(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      } else {
        at = word(at, vocabulary);
      }
    }
  }

  private int word(int start, Vocabulary vocabulary) {
    int length = text.length();
    int hash = 0;
    boolean plain = true;
    int end = start;
    int at = start;
    while (at < length) {
      char simple = Letters.simple(text.charAt(at));
      if (simple == Letters.NONE) {
        break;
      }
      if (simple != Letters.OTHER) {
        hash = 31 * hash + simple;
        end = ++at;
        continue;
      }
      int c = text.codePointAt(at);
      boolean seen = Letters.begins(c) || Letters.isMark(c);
      if (!seen && !Letters.isUnseen(c)) {
        break;
      }
      plain = false;
      at += Character.charCount(c);
      // What is not seen is within a word where the word goes on.
      end = seen ? at : end;
    }
    add(
        start,
        end,
        plain ? vocabulary.id(text, start, end, hash) : otherId(start, end, vocabulary));
    return at;
  }

  private int otherId(int start, int end, Vocabulary vocabulary) {
    return vocabulary.id(Letters.folded(text.substring(start, end)));
  }

  private void add(int start, int end, int id) {
    if (count == ids.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      ids = Arrays.copyOf(ids, 2 * count);
    }
    starts[count] = start;
    ends[count] = end;
    ids[count] = id;
    count++;
  }

  /** The text. */
  String text() {
    return text;
  }

  /** How many words it has. */
  int count() {
    return count;
  }

  /** Where a word begins. */
  int start(int word) {
    return starts[word];
  }

  /** Where it ends. */
  int end(int word) {
    return ends[word];
  }

  /** Its number in the vocabulary. */
  int id(int word) {
    return ids[word];
  }

  /** Whether words from one on are those of a phrase, loosely joined. */
  boolean isAt(int word, Phrase phrase) {
    if (word < 0 || word + phrase.length() > count) {
      return false;
    }
    for (int i = 0; i < phrase.length(); i++) {
      if (ids[word + i] != phrase.id(i) || (i > 0 && !isJoined(word + i - 1))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a word and the next are parts of one phrase: nothing but white space, hyphens,
   * apostrophes and brackets stands between them, or a full stop after a short word: {@code Jen.
   * Munir}, {@code Kol (B) Ahmad}, {@code Dato' Seri}.
   */
  boolean isJoined(int word) {
    int from = ends[word];
    int to = starts[word + 1];
    boolean isShort = from - starts[word] <= 4;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean loose =
          Letters.isSpace(c)
              || Letters.isDash(c)
              || Letters.isApostrophe(c)
              || Letters.isUnseen(c)
              || c == '('
              || c == ')'
              || (c == '.' && isShort);
      if (!loose) {
        return false;
      }
    }
    return true;
  }
}
