package arkib.archive;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The order of names is one: total, and equal only for equal names. */
class SortKeyIT {

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings().withChars("aAáÁbB1 -'“”برt\u0301").ofMaxLength(6);
  }

  @Property
  void oneOfTwoDifferentNamesIsFirst(@ForAll("names") String a, @ForAll("names") String b) {
    int order = SortKey.of(a).compareTo(SortKey.of(b));

    assertThat(Integer.signum(order))
        .isEqualTo(-Integer.signum(SortKey.of(b).compareTo(SortKey.of(a))));
    assertThat(order == 0).isEqualTo(a.equals(b));
  }

  @Property
  void whatIsBeforeTheSecondIsBeforeTheThird(
      @ForAll("names") String a, @ForAll("names") String b, @ForAll("names") String c) {
    if (SortKey.of(a).compareTo(SortKey.of(b)) <= 0
        && SortKey.of(b).compareTo(SortKey.of(c)) <= 0) {
      assertThat(SortKey.of(a)).isLessThanOrEqualTo(SortKey.of(c));
    }
  }
}
