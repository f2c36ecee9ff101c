package arkib.search;

/** What a word has in common with the one before it. */
final class Prefixes {

  private Prefixes() {}

  /** How many UTF-16 units two words have in common in front. */
  static int shared(String one, String other) {
    int shared = 0;
    while (shared < one.length()
        && shared < other.length()
        && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    // Half a character is no text.
    return shared > 0 && Character.isHighSurrogate(one.charAt(shared - 1)) ? shared - 1 : shared;
  }
}
