package arkib.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Parts in, fingerprints out. */
class DigestTest {

  @Test
  void oneForManyFingerprintsGivesThoseThatNewOnesGive() {
    Digest one = new Digest();
    for (String text : new String[] {"", "satu", "dua".repeat(400), "tiga", "x".repeat(70_000)}) {
      Fingerprint alone = new Digest().add(text).add(7).fingerprint();
      assertThat(one.add(text).add(7).fingerprint()).isEqualTo(alone);
    }
    assertThat(one.add("satu").hex()).isEqualTo(new Digest().add("satu").hex());
    assertThat(one.add("satu").hex()).isEqualTo(new Digest().add("satu").hex());
  }

  @Test
  void twoRowsOfPartsAreNeverOne() {
    assertThat(new Digest().add("ab").add("c").fingerprint())
        .isNotEqualTo(new Digest().add("a").add("bc").fingerprint());
  }
}
