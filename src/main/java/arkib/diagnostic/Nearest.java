package arkib.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that a misspelt one was probably meant to be. */
public final class Nearest {

  private Nearest() {}

  /**
   * The known word closest to {@code word}, if one is close enough to be worth naming: at most a
   * third of its letters differ. Case does not count.
   *
   * @return the nearest known word; of equally near ones the first in alphabetical order
   */
  public static Optional<String> to(String word, Collection<String> known) {
    record Candidate(String word, int distance) {}
    String lower = lower(word);
    return known.stream()
        .filter(k -> Math.abs(k.length() - word.length()) <= most(word, k))
        .map(k -> new Candidate(k, distance(lower, lower(k))))
        .filter(c -> c.distance() <= most(word, c.word()))
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static int most(String word, String known) {
    return Math.max(1, Math.max(word.length(), known.length()) / 3);
  }

  /** Edits (insert, delete, replace, swap of neighbours) from one word to the other. */
  public static int distance(String from, String to) {
    int[] twoBack = new int[to.length() + 1];
    int[] back = new int[to.length() + 1];
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      back[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replace = back[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replace, Math.min(back[j], row[j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && from.charAt(i - 1) == to.charAt(j - 2)
                && from.charAt(i - 2) == to.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], twoBack[j - 2] + 1);
        }
      }
      int[] spare = twoBack;
      twoBack = back;
      back = row;
      row = spare;
    }
    return back[to.length()];
  }
}
