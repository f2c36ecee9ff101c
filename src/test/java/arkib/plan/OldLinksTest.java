package arkib.plan;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.address.Address;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Into how many files links are parted, and what they are called. */
class OldLinksTest {

  @Test
  void partsLinksByOneDigitMoreWheneverFilesAreFull() {
    assertThat(IntStream.of(1, 256, 257, 4_096, 4_097, 65_536, 65_537, 1_048_576, 1_048_577))
        .extracting(OldLinks::digits)
        .containsExactly(0, 0, 1, 1, 2, 2, 3, 3, 4);
  }

  @Test
  void namesFilesByTheFirstDigitsOfTheHash() {
    assertThat(files(0)).containsExactly("/pautan/all.json");
    assertThat(files(1)).hasSize(16).startsWith("/pautan/0.json").endsWith("/pautan/f.json");
    assertThat(files(2)).hasSize(256).startsWith("/pautan/00.json").contains("/pautan/0a.json");
    assertThat(links(0).number(0xfedcba98)).isZero();
    assertThat(links(1).number(0xfedcba98)).isEqualTo(0xf);
    assertThat(links(3).number(0xfedcba98)).isEqualTo(0xfed);
    assertThat(links(3).number(0x01dcba98)).isEqualTo(0x01d);
  }

  /** Growing parts a file into sixteen, and mixes no two. */
  @Test
  void aFileIsPartedIntoSixteen() {
    for (int hash : new int[] {0, 1, 0x12345678, 0x7fffffff, 0x80000000, 0xffffffff}) {
      assertThat(links(2).number(hash) >> 4).isEqualTo(links(1).number(hash));
      assertThat(links(3).number(hash) >> 4).isEqualTo(links(2).number(hash));
    }
  }

  private static List<String> files(int digits) {
    OldLinks links = links(digits);
    return IntStream.range(0, links.files()).mapToObj(i -> links.file(i).path()).toList();
  }

  private static OldLinks links(int digits) {
    return new OldLinks(new Address("/pautan/"), digits);
  }
}
