package arkib.search.malay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the root of a Malay word by the tables alone. An affix is taken off only where what is left
 * in the end is in the list of roots. Of several roots the longest is taken ({@code mengarang} is
 * of {@code karang}, not of {@code arang}), of equal ones that to which no swallowed letter had to
 * be returned, then the one with fewer prefixes ({@code berikan} is of {@code beri}). A word
 * without a root in the list is its own.
 */
public final class Stemmer {

  /** With another number, words may be of other families: part of the index's version. */
  public static final int VERSION = 1;

  private static final int SHORTEST = 3;
  // "dipersetujui" has three, and no word has more.
  private static final int PREFIXES = 3;

  private final Affixes affixes;
  private final RootList roots;

  private Stemmer(Affixes affixes, RootList roots) {
    this.affixes = affixes;
    this.roots = roots;
  }

  /** The stemmer with Arkib's own tables. */
  public static Stemmer standard() {
    return new Stemmer(
        Affixes.of(WordFile.lines("affixes.txt")),
        RootList.of(WordFile.lines("roots.txt"), WordFile.lines("bases.txt")));
  }

  /** The same stemmer, to which one word is not known to stand by itself. */
  Stemmer without(String root) {
    return new Stemmer(affixes, roots.without(root));
  }

  /**
   * The root of a word.
   *
   * @param word folded, without hyphens; see {@link Word}
   */
  public String root(String word) {
    if (word.length() <= SHORTEST || roots.has(word)) {
      return word;
    }
    List<Candidate> found = new ArrayList<>();
    withClitics(found, word, 2);
    return found.stream().max(Candidate.BETTER).map(Candidate::root).orElse(word);
  }

  /** Whether a word stands by itself: only such a word may be the root of another one. */
  public boolean isRoot(String word) {
    return roots.has(word);
  }

  // "rumahnyalah": two may hang on a word, and no more do.
  private void withClitics(List<Candidate> found, String word, int most) {
    String irregular = affixes.irregular().get(word);
    if (irregular != null) {
      found.add(new Candidate(irregular, 0, false, false));
      return;
    }
    withSuffix(found, word);
    for (String clitic : affixes.clitics()) {
      if (most > 0 && endsWith(word, clitic)) {
        withClitics(found, cut(word, clitic), most - 1);
      }
    }
  }

  private void withSuffix(List<Candidate> found, String word) {
    withPrefixes(found, Suffix.NONE, new Candidate(word, 0, false, false));
    for (Suffix suffix : affixes.suffixes()) {
      if (endsWith(word, suffix.text())) {
        Candidate rest = new Candidate(cut(word, suffix.text()), 0, false, false);
        withPrefixes(found, suffix, rest);
      }
    }
  }

  private void withPrefixes(List<Candidate> found, Suffix suffix, Candidate rest) {
    String word = rest.root();
    if (rest.swallowed() ? roots.hasSwallowed(word) : roots.has(word)) {
      found.add(rest);
    }
    if (rest.prefixes() == PREFIXES) {
      return;
    }
    for (Prefix prefix : affixes.prefixes()) {
      if (word.length() + prefix.returns().length() >= prefix.text().length() + SHORTEST
          && prefix.fits(word)
          && !(rest.prefixes() == 0 && suffix.never().contains(prefix.text()))) {
        withPrefixes(
            found,
            suffix,
            new Candidate(
                prefix.takenOff(word),
                rest.prefixes() + 1,
                prefix.swallows(),
                rest.doubtful() || prefix.doubtful()));
      }
    }
  }

  private static boolean endsWith(String word, String affix) {
    return word.length() >= affix.length() + SHORTEST && word.endsWith(affix);
  }

  private static String cut(String word, String affix) {
    return word.substring(0, word.length() - affix.length());
  }

  private record Candidate(String root, int prefixes, boolean swallowed, boolean doubtful) {

    // The last only makes the answer the same however the tables are ordered.
    static final Comparator<Candidate> BETTER =
        Comparator.comparing((Candidate c) -> !c.doubtful())
            .thenComparingInt(c -> c.root().length())
            .thenComparing(c -> !c.swallowed())
            .thenComparingInt(c -> -c.prefixes())
            .thenComparing(Candidate::root);
  }
}
