package arkib.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What holds of the slug of any text. */
class SlugIT {

  @Property
  void itIsAlwaysSafe(@ForAll String text) {
    assertThat(Slug.orHash(text, "berita")).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeBetween(1, 80);
    assertThat(Slug.of(text).stream()).allMatch(Slug::isValid);
  }

  @Property
  void theSlugOfASlugIsItself(@ForAll String text) {
    String slug = Slug.orHash(text, "berita");

    assertThat(Slug.of(slug)).contains(slug);
  }

  /** A soft hyphen is not seen, but leaves no text to be read without the library. */
  @Property
  void aTextInAsciiMakesTheSlugThatTheLibraryMakes(
      @ForAll @CharRange(from = 0, to = 0x7f) @StringLength(max = 120) String text) {
    assertThat(Slug.of(text)).isEqualTo(Slug.of("\u00ad" + text));
  }

  @Property
  void itIsNeverOnlyDigits(@ForAll @NumericChars @StringLength(min = 1, max = 100) String digits) {
    String slug = Slug.notNumeric(Slug.orHash(digits, "berita"), "berita");

    assertThat(slug).containsPattern("[a-z]");
    assertThat(Slug.isValid(slug)).isTrue();
  }

  @Property
  void noWordIsCutThatNeedNotBe(
      @ForAll @Size(min = 1, max = 40)
          List<@AlphaChars @StringLength(min = 1, max = 20) String> words) {
    String slug = Slug.of(String.join(" ", words)).orElseThrow();

    String whole = String.join("-", words).toLowerCase(java.util.Locale.ROOT);
    assertThat(whole).startsWith(slug);
    boolean ends = whole.length() == slug.length() || whole.charAt(slug.length()) == '-';
    assertThat(ends).as(slug + " of " + whole).isTrue();
  }
}
