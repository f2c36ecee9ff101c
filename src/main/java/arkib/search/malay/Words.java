package arkib.search.malay;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a line of text. A word is a run of letters or a run of digits: {@code undang-undang}
 * is twice {@code undang}, {@code Su-30} and {@code SU30} are {@code su 30}, {@code 1,200} is
 * {@code 1200}. Numbers of more than eight digits are no words: nobody looks for them in an
 * archive.
 */
public final class Words {

  private static final int LONGEST_NUMBER = 8;
  private static final int TELLING = 4;

  private final String line;
  private final List<Word> found = new ArrayList<>();
  private int capitals;
  private int telling;

  private Words(String line) {
    this.line = line;
  }

  /** The words of a line, in order. */
  public static List<Word> of(String line) {
    return new Words(line).all();
  }

  private List<Word> all() {
    boolean begins = true;
    for (int at = 0; at < line.length(); ) {
      int c = line.codePointAt(at);
      if (Character.isLetter(c)) {
        at = letters(at, begins);
        begins = false;
      } else if (Character.isDigit(c)) {
        at = digits(at);
        begins = false;
      } else {
        begins = endsSentence(c) || (begins && !isDash(c));
        at += Character.charCount(c);
      }
    }
    // In a headline with a capital before each word, capitals say nothing.
    return telling > 2 && capitals * 4 > telling * 3
        ? found.stream().map(w -> new Word(w.text(), false)).toList()
        : found;
  }

  private int letters(int from, boolean begins) {
    // Its first sign belongs to it, be it the ʻ of a transliteration, which is a letter too.
    int at = from + Character.charCount(line.codePointAt(from));
    while (at < line.length() && isOfWord(at)) {
      at += Character.charCount(line.codePointAt(at));
    }
    boolean capital = Character.isUpperCase(line.codePointAt(from));
    String word = WordFolding.of(line.substring(from, at));
    if (!word.isEmpty()) {
      if (!begins && word.length() >= TELLING) {
        telling++;
        capitals += capital ? 1 : 0;
      }
      found.add(new Word(shortened(word), capital && !begins));
    }
    return at;
  }

  // An apostrophe belongs to the word only between letters: 'kata' is kata, Qur'an is quran.
  private boolean isOfWord(int at) {
    int c = line.codePointAt(at);
    int type = Character.getType(c);
    if (WordFolding.isApostrophe(c)) {
      return at + 1 < line.length() && Character.isLetter(line.codePointAt(at + 1));
    }
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || (type == Character.FORMAT && !Character.isWhitespace(c) && c != 0x200b);
  }

  private int digits(int from) {
    StringBuilder number = new StringBuilder();
    int at = from;
    while (at < line.length()) {
      int c = line.codePointAt(at);
      if (Character.isDigit(c)) {
        number.append((char) ('0' + Character.digit(c, 10)));
      } else if (!isGroupComma(at)) {
        break;
      }
      at += Character.charCount(c);
    }
    if (number.length() <= LONGEST_NUMBER) {
      found.add(new Word(number.toString(), false));
    }
    return at;
  }

  private boolean isGroupComma(int at) {
    if (line.charAt(at) != ',' || at + 3 >= line.length()) {
      return false;
    }
    for (int i = at + 1; i <= at + 3; i++) {
      if (!Character.isDigit(line.charAt(i))) {
        return false;
      }
    }
    return at + 4 >= line.length() || !Character.isDigit(line.charAt(at + 4));
  }

  private static String shortened(String word) {
    int end = Word.LONGEST;
    if (word.length() <= end) {
      return word;
    }
    return word.substring(0, Character.isHighSurrogate(word.charAt(end - 1)) ? end - 1 : end);
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
