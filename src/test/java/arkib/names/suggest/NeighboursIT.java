package arkib.names.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.names.suggest.Neighbours.Neighbour;
import arkib.names.suggest.SuggestedMerger.Closeness;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Words that are like each other are found as if every word were compared with every other. */
class NeighboursIT {

  @Provide
  Arbitrary<List<String>> words() {
    Arbitrary<String> dense =
        Arbitraries.strings().withChars("aeghkqr").ofMinLength(1).ofMaxLength(11);
    return dense.list().ofMaxSize(60).uniqueElements();
  }

  private static List<List<Neighbour>> slow(List<String> words) {
    List<List<Neighbour>> all = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<Neighbour> like = new ArrayList<>();
      for (int j = i + 1; j < words.size(); j++) {
        Closeness closeness = closeness(words.get(i), words.get(j));
        if (closeness != null) {
          like.add(new Neighbour(j, closeness));
        }
      }
      all.add(like);
    }
    return all;
  }

  private static Closeness closeness(String one, String other) {
    String key = SpellingKey.of(one);
    if (key.length() >= 3 && key.equals(SpellingKey.of(other))) {
      return Closeness.SOUND;
    }
    int distance = EditDistance.between(one, other);
    if (Math.min(one.length(), other.length()) < Neighbours.SHORTEST || distance > 2) {
      return null;
    }
    return distance == 1 ? Closeness.ONE_LETTER : Closeness.TWO_LETTERS;
  }

  @Property(tries = 400)
  void areThoseOfAllPairs(@ForAll("words") List<String> words) {
    assertThat(Neighbours.of(words)).isEqualTo(slow(words));
  }
}
