package arkib.parse.capture;

/**
 * A line that is not blank.
 *
 * @param number the physical line, counted from 1
 * @param text the line without the spaces at its edges
 * @param plain the same with every kind of space as a plain space: for looking at, as long as the
 *     text
 * @param gapBefore whether a blank line, or nothing, stands before it
 * @param words how many words it has
 * @param noBreakAtEdge whether a no-break space stood at its edge
 */
record Line(
    int number, String text, String plain, boolean gapBefore, int words, boolean noBreakAtEdge) {

  /** No short line is longer; a single "word" of a thousand letters is no caption. */
  private static final int SHORT = 200;

  /** The most words that a caption, subheading or fragment has. */
  private static final int SHORT_WORDS = 12;

  static Line of(int number, String raw, boolean gapBefore) {
    String text = Lettering.strip(raw);
    String plain = Lettering.withPlainSpaces(text);
    return new Line(
        number,
        text,
        plain,
        gapBefore,
        Lettering.words(plain),
        raw.length() > text.length() && raw.indexOf('\u00a0') >= 0);
  }

  /** Whether it ends as a sentence ends. */
  boolean endsSentence() {
    return SentenceEnd.is(plain);
  }

  /** Whether it is a sentence of some words, and so likely part of the text. */
  boolean isSentence() {
    return words >= 4 && endsSentence();
  }

  /** Whether it is no longer than captions, subheadings and fragments are. */
  boolean isShort() {
    return words <= SHORT_WORDS && plain.length() <= SHORT;
  }

  /** Whether a no-break space stands in it, or stood at its edge. */
  boolean hasNoBreakSpace() {
    return noBreakAtEdge || text.indexOf('\u00a0') >= 0;
  }
}
