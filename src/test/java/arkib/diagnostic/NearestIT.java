package arkib.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

/** What holds of the distance between any two words. */
class NearestIT {

  @Property
  void itIsTheSameBothWays(
      @ForAll @StringLength(max = 12) String a, @ForAll @StringLength(max = 12) String b) {
    assertThat(Nearest.distance(a, b)).isEqualTo(Nearest.distance(b, a));
  }

  @Property
  void itIsNoughtForEqualWordsAlone(
      @ForAll @AlphaChars @StringLength(max = 3) String a,
      @ForAll @AlphaChars @StringLength(max = 3) String b) {
    assertThat(Nearest.distance(a, b) == 0).isEqualTo(a.equals(b));
  }

  @Property
  void itIsAtMostTheLengthOfTheLongerWord(
      @ForAll String a, @ForAll @StringLength(max = 9) String b) {
    assertThat(Nearest.distance(a, b))
        .isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()));
  }
}
