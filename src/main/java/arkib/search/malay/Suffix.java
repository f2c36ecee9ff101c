package arkib.search.malay;

import java.util.List;

/**
 * A suffix that may be taken off.
 *
 * @param text the suffix: {@code kan}
 * @param never the prefixes that do not stand before a word with it
 */
record Suffix(String text, List<String> never) {

  /** No suffix. */
  static final Suffix NONE = new Suffix("", List.of());

  /** Copies the list. */
  Suffix {
    never = List.copyOf(never);
  }
}
