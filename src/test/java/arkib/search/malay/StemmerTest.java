package arkib.search.malay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which words are of one family. */
class StemmerTest {

  private static final Stemmer STEMMER = Stemmer.standard();

  @Test
  void pairsOfWordsAreOfOneFamilyOrNot() {
    List<String> pairs = WordFile.lines("pairs.txt");
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
    assertThat(pairs).filteredOn(pair -> !holds(pair.split(" ", -1))).isEmpty();
  }

  private static boolean holds(String[] pair) {
    Set<String> families = families(pair[1]);
    families.retainAll(families(pair[2]));
    return pair[0].equals("+") != families.isEmpty();
  }

  private static Set<String> families(String text) {
    return Words.of(text).stream()
        .map(word -> STEMMER.root(word.text()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void rootsAreTrueRoots() {
    List<String> roots = roots("roots.txt");
    assertThat(roots).hasSizeGreaterThanOrEqualTo(3000).isSorted().doesNotHaveDuplicates();
    assertThat(roots).allMatch(root -> root.matches("[a-z]{2,}"));
    assertThat(roots).doesNotContainAnyElementsOf(roots("bases.txt"));
  }

  // A root that the rules could take apart into other roots was looked at by a person and is in
  // the list of those that only look so ("makan" is not of "mak").
  @Test
  void noRootIsMadeByAffixing() {
    List<String> roots = roots("roots.txt");
    Set<String> takenApart = new TreeSet<>();
    for (String root : roots) {
      if (!STEMMER.without(root).root(root).equals(root)) {
        takenApart.add(root);
      }
    }
    assertThat(takenApart).containsExactlyElementsOf(WordFile.lines("lookalikes.txt"));
  }

  @Test
  void wordsOfNoKnownRootStayAsTheyAre() {
    for (String word : List.of("islamabad", "covid", "1200", "sistem", "jf", "ڤرتاهانن")) {
      assertThat(STEMMER.root(word)).isEqualTo(word);
    }
  }

  @Test
  void rootIsItsOwnRoot() {
    assertThat(roots("roots.txt")).allMatch(root -> STEMMER.root(root).equals(root));
    assertThat(roots("bases.txt")).allMatch(base -> STEMMER.root(base).equals(base));
  }

  private static List<String> roots(String file) {
    return WordFile.lines(file).stream().map(root -> root.replace("-", "")).toList();
  }
}
