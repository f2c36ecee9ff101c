package arkib.search.malay;

import java.util.List;

/**
 * A prefix that may be taken off.
 *
 * @param text the prefix: {@code meny}
 * @param before with what the rest must begin, one of these; none for anything
 * @param returns what the prefix swallowed of the root, {@code s} in {@code menyapu}; empty for
 *     nothing
 * @param doubtful whether another way to take the word apart is to be preferred
 */
record Prefix(String text, List<String> before, String returns, boolean doubtful) {

  /** Copies the list. */
  Prefix {
    before = List.copyOf(before);
  }

  /** Whether it stands before the rest of a word. */
  boolean fits(String word) {
    return word.startsWith(text)
        && (before.isEmpty() || before.stream().anyMatch(b -> word.startsWith(b, text.length())));
  }

  /** The word without it. */
  String takenOff(String word) {
    return returns + word.substring(text.length());
  }

  /** Whether a letter comes back with the rest. */
  boolean swallows() {
    return !returns.isEmpty();
  }
}
