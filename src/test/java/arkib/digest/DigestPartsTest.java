package arkib.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The short fingerprints of parts tell which part changed and leave the whole as it is. */
class DigestPartsTest {

  private static final String LONG = "x".repeat(700);
  private static final String ENDLESS = "y".repeat(1 << 17);

  @Test
  void aPartIsThatOfWhatWasAddedSinceTheLast() {
    for (String second : new String[] {"", "b", LONG, ENDLESS}) {
      for (String first : new String[] {"", "a", LONG, ENDLESS}) {
        Digest digest = Digest.inParts();
        assertThat(digest.add(first).part()).isEqualTo(Digest.part(first));
        assertThat(digest.add(second).part()).isEqualTo(Digest.part(second));
      }
    }
    assertThat(Digest.part(LONG + "x")).isNotEqualTo(Digest.part(LONG));
  }

  @Test
  void theWholeIsTheSameWithPartsAndWithout() {
    Digest parts = Digest.inParts();
    Digest plain = new Digest();
    for (String text : new String[] {"a", LONG, ENDLESS, "b"}) {
      parts.add(text).part();
      plain.add(text);
    }
    assertThat(parts.fingerprint()).isEqualTo(plain.fingerprint());
  }

  @Test
  void eachPartHasATrace() {
    assertThatThrownBy(() -> new Traces(0b11, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
