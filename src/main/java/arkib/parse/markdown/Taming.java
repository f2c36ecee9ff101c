package arkib.parse.markdown;

import java.util.Optional;

/**
 * Takes the markup out of passages that no person wrote, before they are parsed. The Markdown
 * library copies the whole paragraph for each link, tag and code span in it, and its patterns and
 * its tree recurse: {@code [x](a)} half a million times in one paragraph would take it hours, a
 * line of 20,000 asterisks overflows its stack. Such a passage becomes text, of which nothing is
 * lost: each character that could be markup is replaced by one that cannot, at the same offset, and
 * when words are taken from the tree, they are taken from the original text.
 */
final class Taming {

  /** What is always parsed in no time: characters in a text times marks in it. */
  private static final long HARMLESS = 4_000_000;

  /** What one paragraph may cost, by the same measure: some tenths of a second. */
  private static final long MAX_PARAGRAPH = 50_000_000;

  /** What all costly paragraphs of a text may cost together. */
  private static final long MAX_TEXT = 500_000_000;

  /** A line of more marks than this, and of little else, is no Markdown. */
  private static final int MAX_MARKS_IN_LINE = 1000;

  /** The deepest indentation: two columns a level. */
  private static final int MAX_INDENT = 2 * Nesting.MAX_DEPTH;

  /** The longest run of letters, digits, dots, hyphens and plus signs that may be an address. */
  private static final int MAX_WORD = 2000;

  /** The most lines without a blank one between: a table of that many rows takes a second. */
  private static final int MAX_LINES = 10_000;

  /** Every character that may be markup; those before the pipe cost most. */
  private static final String MARKS = "[]<*_`\\&!~|:@>+-.^#=(){}";

  private static final int COSTLY = MARKS.indexOf('|');

  // 32 code points that are no characters and never will be (Unicode 23.7).
  private static final char SUBSTITUTE = '\uFDD0';

  private final String text;
  private final StringBuilder tamed;
  private long left = MAX_TEXT;
  private boolean changed;

  private Taming(String text) {
    this.text = text;
    this.tamed = new StringBuilder(text);
  }

  /**
   * The text as it may be parsed: the same object if it is harmless, else one of equal length;
   * empty if it must not be parsed at all.
   */
  static Optional<String> tame(String text) {
    if (text.length() * (long) marks(text, 0, text.length(), MARKS.length()) <= HARMLESS) {
      return Optional.of(text);
    }
    if (hasEndlessParagraph(text)) {
      return Optional.empty();
    }
    Taming taming = new Taming(text);
    taming.passages();
    return Optional.of(taming.changed ? taming.tamed.toString() : text);
  }

  // For each line that begins with a mark the library gathers the paragraph so far.
  private static boolean hasEndlessParagraph(String text) {
    int lines = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      lines = line.isBlank() ? 0 : lines + 1;
      if (lines > MAX_LINES) {
        return true;
      }
    }
    return false;
  }

  /** Undoes what {@link #tame} did to a piece of the text. */
  static String restore(String piece) {
    StringBuilder restored = new StringBuilder(piece);
    for (int i = 0; i < restored.length(); i++) {
      int mark = restored.charAt(i) - SUBSTITUTE;
      if (mark >= 0 && mark < MARKS.length()) {
        restored.setCharAt(i, MARKS.charAt(mark));
      }
    }
    return restored.toString();
  }

  private void passages() {
    Passages passages = new Passages(text);
    while (passages.next()) {
      if (passages.isCode()) {
        continue;
      }
      for (int start = passages.start(); start < passages.end(); ) {
        int end = Passages.lineEnd(text, start);
        line(start, end);
        start = end;
      }
      paragraph(passages.start(), passages.end());
    }
  }

  private void line(int start, int end) {
    word(start, end);
    int deepest = LinePrefix.end(text, start, end);
    int marks = marks(text, start, end, MARKS.length());
    if (LinePrefix.indent(text, start, end) > MAX_INDENT) {
      replace(start, end);
    } else if (deepest < end) {
      replace(deepest, end);
    } else if (marks > MAX_MARKS_IN_LINE && marks >= (end - start) / 3) {
      replace(start, end);
    }
  }

  // The search for bare links looks at "www.www.www…" anew from each dot.
  private void word(int start, int end) {
    int wordStart = start;
    for (int i = start; i <= end; i++) {
      if (i == end || !isSchemeCharacter(text.charAt(i))) {
        if (i - wordStart > MAX_WORD) {
          replace(wordStart, i);
        }
        wordStart = i + 1;
      }
    }
  }

  private static boolean isSchemeCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '-'
        || c == '+';
  }

  private void paragraph(int start, int end) {
    long cost = (end - start) * (long) marks(text, start, end, COSTLY);
    if (cost <= HARMLESS) {
      return;
    }
    if (cost > MAX_PARAGRAPH || cost > left) {
      replace(start, end);
    } else {
      left -= cost;
    }
  }

  private void replace(int start, int end) {
    changed = true;
    for (int i = start; i < end; i++) {
      int mark = MARKS.indexOf(text.charAt(i));
      if (mark >= 0) {
        tamed.setCharAt(i, (char) (SUBSTITUTE + mark));
      }
    }
  }

  private static int marks(String text, int start, int end, int kinds) {
    int count = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || c == ' ' || (c >= 'A' && c <= 'Z');
      if (!letter && c < 0x80) {
        int mark = MARKS.indexOf(c);
        count += mark >= 0 && mark < kinds ? 1 : 0;
      }
    }
    return count;
  }
}
