package arkib.names.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Parts a text into words: runs of letters, digits and the marks above them, with apostrophes
 * within (Dato', Ka'abah) and the strokes of a/l and a/p.
 */
final class WordReader {

  private static final String APOSTROPHES = "'\u2018\u2019\u02bc`";
  // A word behind these begins a sentence, or may: "kata beliau: Kita …", "PUTRAJAYA – Seorang …".
  private static final String OPENING = ".!?\u2026:;\"\u201c\u201d\u00ab(\u2013\u2014\u2022*[";
  private static final String HYPHENS = "-\u2010\u2011";

  private final String text;
  private final WordLists lists;
  private final List<Word> words = new ArrayList<>();
  private int at;

  private WordReader(String text, WordLists lists) {
    this.text = text;
    this.lists = lists;
  }

  /** The words of a text, in order. */
  static List<Word> of(String text, WordLists lists) {
    return new WordReader(text, lists).read();
  }

  private List<Word> read() {
    int end = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isWordPart(c)) {
        int start = at;
        skipWord();
        String word = text.substring(start, at);
        words.add(word(word, start, end));
        end = at;
      } else {
        at += Character.charCount(c);
      }
    }
    return words;
  }

  private Word word(String word, int start, int before) {
    if (words.isEmpty()) {
      return Word.of(word, start, Word.Join.BREAK, true);
    }
    String between = text.substring(before, start);
    Word last = words.get(words.size() - 1);
    if (between.isBlank() || isSpace(between)) {
      return Word.of(word, start, Word.Join.SPACE, false);
    }
    if (between.length() == 1 && HYPHENS.indexOf(between.charAt(0)) >= 0) {
      return Word.of(word, start, Word.Join.HYPHEN, false);
    }
    if (between.charAt(0) == '.' && isSpace(between.substring(1)) && isAbbreviation(last)) {
      return Word.of(word, start, Word.Join.SPACE, false);
    }
    return Word.of(word, start, Word.Join.BREAK, isOpening(between));
  }

  // Dr. Ahmad, M. Nasir, S.M. Salim.
  private boolean isAbbreviation(Word word) {
    boolean initial = word.text().length() == 1 && word.isCapital();
    return initial || lists.has(WordLists.Part.ABBREVIATIONS, word.lower());
  }

  private static boolean isOpening(String between) {
    return between.contains("--") || between.chars().anyMatch(c -> OPENING.indexOf(c) >= 0);
  }

  private static boolean isSpace(String between) {
    return between.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private void skipWord() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!isWordPart(c) && !isApostropheWithin() && !isStrokeWithin()) {
        return;
      }
      at += Character.charCount(c);
    }
  }

  private boolean isApostropheWithin() {
    if (APOSTROPHES.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    boolean followed = at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
    // Dato' Ahmad: the only word that ends with one.
    return followed
        || (at >= 4 && text.substring(at - 4, at).toLowerCase(Locale.ROOT).equals("dato"));
  }

  private boolean isStrokeWithin() {
    if (text.charAt(at) != '/' || at + 1 >= text.length()) {
      return false;
    }
    boolean begins = at == 1 || (at > 1 && !isWordPart(text.codePointBefore(at - 1)));
    boolean ends = at + 2 >= text.length() || !isWordPart(text.codePointAt(at + 2));
    return begins
        && ends
        && Character.toLowerCase(text.charAt(at - 1)) == 'a'
        && "lpLP".indexOf(text.charAt(at + 1)) >= 0;
  }

  private static boolean isWordPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
