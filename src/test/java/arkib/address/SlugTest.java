package arkib.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which slug a headline or a name makes. */
class SlugTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          Feri baharu: 2,000 penumpang      → feri-baharu-2-000-penumpang
          Jum'at di Masjid Negara           → jumat-di-masjid-negara
          Dato’ Seri kata ‘tidak’           → dato-seri-kata-tidak
          Ahmad a/l Ramasamy                → ahmad-a-l-ramasamy
          1.4K kongsi                       → 1-4k-kongsi
          naïve–test                        → naive-test
          İstanbul                          → istanbul
          Großbrand in Østfold, Łódź        → grossbrand-in-ostfold-lodz
          ﬁlem x² Ⅳ                         → filem-x2-iv
          bersama\u00ADsama                  → bersamasama
          中文 berita                        → berita
          --a__b--                          → a-b
          2019                              → 2019
          <script>alert(1)</script>         → script-alert-1-script
          ../../etc/passwd                  → etc-passwd
          """)
  void aTextMakesASlug(String text, String slug) {
    assertThat(Slug.of(text)).contains(slug);
    assertThat(Slug.isValid(slug)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "…", "😀", "برتيا", "中文", "-", "'"})
  void aTextWithoutLatinLetterAndDigitMakesNone(String text) {
    assertThat(Slug.of(text)).isEmpty();
    assertThat(Slug.orHash(text, "berita")).matches("berita-[0-9a-f]{8}");
  }

  @Test
  void composedAndDecomposedLettersMakeTheSameSlug() {
    assertThat(Slug.of("cafe\u0301")).isEqualTo(Slug.of("caf\u00e9")).contains("cafe");
  }

  @Test
  void aLongTextIsCutBetweenWords() {
    String slug = Slug.of("perkataan ".repeat(20)).orElseThrow();

    assertThat(slug).hasSize(79).endsWith("-perkataan");
  }

  @Test
  void aWordThatEndsAtTheLimitStaysWhole() {
    assertThat(Slug.of("a".repeat(80) + " b")).contains("a".repeat(80));
    assertThat(Slug.of("a".repeat(75) + " bbbb c")).contains("a".repeat(75) + "-bbbb");
  }

  @Test
  void oneWordThatIsTooLongIsCutInTheMiddle() {
    assertThat(Slug.of("a".repeat(200))).contains("a".repeat(80));
  }

  @ParameterizedTest
  @CsvSource({"2019, berita-2019", "2019-05, berita-2019-05", "f1, f1", "a, a"})
  void aSlugIsNeverOnlyDigits(String slug, String prefixed) {
    assertThat(Slug.notNumeric(slug, "berita")).isEqualTo(prefixed);
  }

  @Test
  void aPrefixedSlugIsNoLongerThanAnyOther() {
    assertThat(Slug.notNumeric("1".repeat(80), "berita")).hasSizeLessThanOrEqualTo(80);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "a_b", "a b", "é", "../etc", "a/b", "a\n"})
  void whatIsNoSlugIsNotValid(String text) {
    assertThat(Slug.isValid(text)).isFalse();
    assertThat(Slug.isValid("a".repeat(81))).isFalse();
  }

  @Test
  void theHashIsTheBeginningOfTheSha256OfUtf8() {
    // printf abc | sha256sum
    assertThat(Slug.hash("abc")).isEqualTo("ba7816bf");
    assertThat(Slug.hash("برتيا")).isNotEqualTo(Slug.hash("بريتا"));
  }
}
