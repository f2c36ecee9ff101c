package arkib.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The words of a part in the ledger: read whole, or some families of them. */
class KeptWordsTest {

  private static final List<PartWord> WORDS =
      List.of(
          new PartWord("@s:sukan", "@s:sukan", 12, false),
          new PartWord("jeti", "jeti", 300_000, true),
          new PartWord("jetinya", "jeti", 1, true),
          new PartWord(
              "perkataan-yang-lebih-panjang-daripada-semua-yang-lain-di-sini-dan-lagi",
              "perkataan-yang-lebih-panjang-daripada-semua-yang-lain-di-sini-dan-lagi",
              1,
              false),
          new PartWord("tahanan", "tahan", 2_047, false),
          new PartWord("é", "é", 3, false),
          new PartWord("être", "êtr", 3, false),
          new PartWord("كراجاءن", "راج", 4, false));

  @Test
  void wordsAreReadAsTheyWereWritten() {
    assertThat(kept().all()).isEqualTo(WORDS);
  }

  @Test
  void familiesAreReadWithoutTheOthers() {
    Set<String> roots = Set.of("jeti", "راج", "tiada");
    List<PartWord> wanted = List.of(WORDS.get(1), WORDS.get(2), WORDS.get(7));
    KeptWords kept = kept();
    assertThat(kept.ofFamilies(roots)).isEqualTo(wanted);
    assertThat(kept.all()).isEqualTo(WORDS);
    assertThat(kept.ofFamilies(roots)).as("once all were read").isEqualTo(wanted);
  }

  private static KeptWords kept() {
    Bytes bytes = new Bytes();
    KeptWords.write(WORDS, bytes);
    return new KeptWords(bytes.read());
  }
}
