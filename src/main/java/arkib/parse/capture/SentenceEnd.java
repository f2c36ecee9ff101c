package arkib.parse.capture;

/** Tells whether a line ends as a sentence ends: with its stop, or a closing quotation mark. */
final class SentenceEnd {

  private static final String STOPS = ".?!…؟۔।。！？";
  private static final String QUOTES = "”\"»";
  private static final String SINGLE_QUOTES = "’'";
  private static final String BRACKETS = ")]}";

  private SentenceEnd() {}

  /** No sentence closes more marks at once. */
  private static final int MOST_CLOSERS = 8;

  /** A line without a letter, such as "1.", is no sentence. */
  static boolean is(String plain) {
    return ends(plain) && plain.chars().anyMatch(Character::isLetter);
  }

  private static boolean ends(String plain) {
    int end = plain.length() - 1;
    boolean quote = false;
    boolean singleQuote = false;
    while (end >= 0 && isCloser(plain.charAt(end)) && plain.length() - end <= MOST_CLOSERS) {
      char c = plain.charAt(end);
      quote |= QUOTES.indexOf(c) >= 0;
      singleQuote |= SINGLE_QUOTES.indexOf(c) >= 0;
      end--;
    }
    return quote
        || (end >= 0 && STOPS.indexOf(plain.charAt(end)) >= 0)
        || (singleQuote && opens(plain));
  }

  private static boolean isCloser(char c) {
    return QUOTES.indexOf(c) >= 0 || SINGLE_QUOTES.indexOf(c) >= 0 || BRACKETS.indexOf(c) >= 0;
  }

  // The apostrophe of "Dato’" closes no quotation.
  private static boolean opens(String plain) {
    return plain.indexOf('‘') >= 0 || plain.startsWith("'") || plain.contains(" '");
  }
}
