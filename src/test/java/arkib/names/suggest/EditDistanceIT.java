package arkib.names.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/**
 * The distance is the fewest edits that lead from one word to the other, as found by trying all.
 */
class EditDistanceIT {

  private static final char[] LETTERS = {'a', 'b', 'c'};

  // All words that one edit makes of a word.
  private static Set<String> edited(String word) {
    Set<String> edited = new HashSet<>();
    for (int i = 0; i <= word.length(); i++) {
      String before = word.substring(0, i);
      String after = word.substring(i);
      for (char letter : LETTERS) {
        edited.add(before + letter + after);
      }
      if (!after.isEmpty()) {
        edited.add(before + after.substring(1));
        for (char letter : LETTERS) {
          edited.add(before + letter + after.substring(1));
        }
      }
      if (after.length() > 1) {
        edited.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
      }
    }
    return edited;
  }

  private static int slow(String from, String to) {
    int longest = Math.max(from.length(), to.length());
    Set<String> reached = new HashSet<>(Set.of(from));
    int edits = 0;
    while (!reached.contains(to)) {
      Set<String> more = new HashSet<>(reached);
      for (String word : reached) {
        edited(word).stream().filter(w -> w.length() <= longest).forEach(more::add);
      }
      reached = more;
      edits++;
    }
    return edits;
  }

  @Property(tries = 300)
  void isTheFewestEdits(
      @ForAll @Chars({'a', 'b', 'c'}) @StringLength(max = 4) String one,
      @ForAll @Chars({'a', 'b', 'c'}) @StringLength(max = 4) String other) {
    assertThat(EditDistance.between(one, other)).isEqualTo(slow(one, other));
  }

  @Property
  void isTheSameBothWays(@ForAll String one, @ForAll String other) {
    assertThat(EditDistance.between(one, other)).isEqualTo(EditDistance.between(other, one));
  }
}
