package arkib.search.malay;

import java.util.Arrays;

/**
 * Finds the words of lines, one line after the other. An archive has hundreds of words an article
 * and none of them becomes an object here: the folded letters of a line's words stand in one row.
 * What a word is, {@link Words} tells.
 */
public final class WordScanner {

  private static final int LONGEST_NUMBER = 8;
  private static final int TELLING = 4;

  private String text = "";
  private char[] line = new char[512];
  private int length;
  private char[] letters = new char[512];
  private int[] ends = new int[128];
  private boolean[] names = new boolean[128];
  private int size;
  private int capitals;
  private int telling;

  /** Finds the words of a line, in order; those of the line before are forgotten. */
  public int scan(String text) {
    this.text = text;
    length = text.length();
    size = 0;
    capitals = 0;
    telling = 0;
    if (line.length < length) {
      line = new char[length * 2];
    }
    text.getChars(0, length, line, 0);
    boolean begins = true;
    for (int at = 0; at < length; ) {
      int c = line[at] < 0x80 ? line[at] : text.codePointAt(at);
      if (isLetter(c)) {
        at = letters(at, begins);
        begins = false;
      } else if (isDigit(c)) {
        at = digits(at);
        begins = false;
      } else {
        begins = endsSentence(c) || (begins && !isDash(c));
        at += Character.charCount(c);
      }
    }
    // In a headline with a capital before each word, capitals say nothing.
    if (telling > 2 && capitals * 4 > telling * 3) {
      Arrays.fill(names, 0, size, false);
    }
    return size;
  }

  /** The folded letters of all words of the line; good until the next one is looked at. */
  public char[] letters() {
    return letters;
  }

  /** Where a word begins. */
  public int from(int word) {
    return word == 0 ? 0 : ends[word - 1];
  }

  /** Where a word ends. */
  public int to(int word) {
    return ends[word];
  }

  /** Whether its capital says that a word is, or is part of, a name. */
  public boolean isName(int word) {
    return names[word];
  }

  private static boolean isSmall(int c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isCapital(int c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isLetter(int c) {
    return c < 0x80 ? isSmall(c) || isCapital(c) : Character.isLetter(c);
  }

  private static boolean isDigit(int c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  private int used() {
    return size == 0 ? 0 : ends[size - 1];
  }

  // Nearly all words have letters of ASCII alone.
  private int letters(int from, boolean begins) {
    int to = reserve(length - from);
    int at = from;
    for (; at < length; at++) {
      char c = line[at];
      if (isSmall(c)) {
        letters[to++] = c;
      } else if (isCapital(c)) {
        letters[to++] = (char) (c + 32);
      } else if (c >= 0x80 || c == '\'' || c == '`') {
        // Its first sign belongs to it, be it the ʻ of a transliteration, which is a letter too.
        if (at == from || isOfWord(at)) {
          return anyLetters(from, begins);
        }
        break;
      } else {
        break;
      }
    }
    add(to, isCapital(line[from]), begins);
    return at;
  }

  private int anyLetters(int from, boolean begins) {
    int at = from + Character.charCount(text.codePointAt(from));
    while (at < length && isOfWord(at)) {
      at += Character.charCount(text.codePointAt(at));
    }
    String word = WordFolding.of(text.substring(from, at));
    int to = reserve(word.length());
    word.getChars(0, word.length(), letters, to);
    add(to + word.length(), Character.isUpperCase(text.codePointAt(from)), begins);
    return at;
  }

  private int reserve(int count) {
    int to = used();
    if (letters.length < to + count) {
      letters = Arrays.copyOf(letters, (to + count) * 2);
    }
    return to;
  }

  private void add(int to, boolean capital, boolean begins) {
    int from = used();
    if (to == from) {
      return;
    }
    if (!begins && to - from >= TELLING) {
      telling++;
      capitals += capital ? 1 : 0;
    }
    put(to - from > Word.LONGEST ? shortened(from) : to, capital && !begins);
  }

  private int shortened(int from) {
    int to = from + Word.LONGEST;
    return Character.isHighSurrogate(letters[to - 1]) ? to - 1 : to;
  }

  private void put(int to, boolean name) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      names = Arrays.copyOf(names, size * 2);
    }
    ends[size] = to;
    names[size++] = name;
  }

  // An apostrophe belongs to the word only between letters: 'kata' is kata, Qur'an is quran.
  private boolean isOfWord(int at) {
    int c = text.codePointAt(at);
    int type = Character.getType(c);
    if (WordFolding.isApostrophe(c)) {
      return at + 1 < length && Character.isLetter(text.codePointAt(at + 1));
    }
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || (type == Character.FORMAT && !Character.isWhitespace(c) && c != 0x200b);
  }

  private int digits(int from) {
    int to = reserve(length - from);
    int first = to;
    int at = from;
    while (at < length) {
      int c = line[at] < 0x80 ? line[at] : text.codePointAt(at);
      if (isDigit(c)) {
        letters[to++] = (char) ('0' + Character.digit(c, 10));
      } else if (!isGroupComma(at)) {
        break;
      }
      at += Character.charCount(c);
    }
    if (to - first <= LONGEST_NUMBER) {
      put(to, false);
    }
    return at;
  }

  private boolean isGroupComma(int at) {
    if (line[at] != ',' || at + 3 >= length) {
      return false;
    }
    for (int i = at + 1; i <= at + 3; i++) {
      if (!Character.isDigit(line[i])) {
        return false;
      }
    }
    return at + 4 >= length || !Character.isDigit(line[at + 4]);
  }

  private static boolean endsSentence(int c) {
    return c == '.'
        || c == '!'
        || c == '?'
        || c == ':'
        || c == ';'
        || c == '"'
        || c == 0x201c
        || c == 0x2018
        || c == 0x61f
        || c == '\n'
        || c == '|';
  }

  private static boolean isDash(int c) {
    return c == '-' || (c >= 0x2010 && c <= 0x2015);
  }
}
