package arkib.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every language says everything, and fills in the same. */
class SiteWordsKeysTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  private static final Pattern RULE = Pattern.compile("(?m)^\\[([a-z-]+)\\??]$");

  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

  private final SiteWords malay = SiteWords.in("ms");

  @ParameterizedTest
  @FieldSource("arkib.site.SiteWords#LANGUAGES")
  void allLanguagesHaveTheSameKeys(String language) {
    assertThat(SiteWords.in(language).words().keys()).isEqualTo(malay.words().keys());
  }

  @ParameterizedTest
  @FieldSource("arkib.site.SiteWords#LANGUAGES")
  void aTextFillsInTheSameInAllLanguages(String language) {
    SiteWords words = SiteWords.in(language);
    for (String key : malay.words().keys()) {
      assertThat(arguments(key, words.get(key))).as(key).isEqualTo(arguments(key, malay.get(key)));
    }
  }

  @ParameterizedTest
  @FieldSource("arkib.site.SiteWords#LANGUAGES")
  void noTextIsEmpty(String language) {
    SiteWords words = SiteWords.in(language);
    assertThat(words.words().keys()).allSatisfy(key -> assertThat(words.get(key)).isNotBlank());
  }

  /** Addresses are typed and dictated, also those of a site in Jawi. */
  @ParameterizedTest
  @FieldSource("arkib.site.SiteWords#LANGUAGES")
  void addressesAreInLatinLetters(String language) {
    SiteWords words = SiteWords.in(language);
    assertThat(words.words().keys().stream().filter(key -> key.startsWith("address.")))
        .isNotEmpty()
        .allSatisfy(key -> assertThat(words.get(key)).as(key).matches("[a-z-]+(\\.(txt|png))?"));
    assertThat(SiteWords.in("ms-Arab").get("address.search")).isEqualTo("cari");
  }

  /** A Jawi page has no Rumi words but names of formats; no other page has Jawi. */
  @ParameterizedTest
  @FieldSource("arkib.site.SiteWords#LANGUAGES")
  void lettersAreThoseOfTheScript(String language) {
    SiteWords words = SiteWords.in(language);
    Stream<String> texts =
        words.words().keys().stream()
            .filter(key -> !key.startsWith("address."))
            .map(key -> ARGUMENT.matcher(words.get(key)).replaceAll(""));
    if (words.rightToLeft()) {
      assertThat(texts.filter(text -> text.matches("(?s).*\\p{IsLatin}.*")))
          .allSatisfy(text -> assertThat(text).matches(SiteWordsKeysTest::isPartlyOfFormats));
    } else {
      assertThat(texts).noneMatch(text -> ARABIC.matcher(text).find());
    }
  }

  /** A language without a file of its own would be a setting that fails when the site is built. */
  @Test
  void everyLanguageIsKnownByItsTag() {
    assertThat(SiteWords.LANGUAGES).allSatisfy(l -> assertThat(SiteWords.known(l)).contains(l));
    assertThat(SiteWords.known("MS-arab")).contains("ms-Arab");
    assertThat(SiteWords.known("en-gb")).contains("en-GB");
    assertThat(SiteWords.known("ms-Latn")).contains("ms-Latn");
    assertThat(Stream.of("xx", "fr", "en-Arab", "id-Arab", "", "m s", "../ms"))
        .allSatisfy(tag -> assertThat(SiteWords.known(tag)).as(tag).isEmpty());
  }

  @Test
  void jawiIsReadFromRightToLeft() {
    assertThat(SiteWords.LANGUAGES.stream().filter(l -> SiteWords.in(l).rightToLeft()))
        .containsExactly("ms-Arab");
    assertThat(SiteWords.in("ms-Arab-MY").get("search")).isEqualTo("چاري");
  }

  /** A line that was set aside is named in the record of the article. */
  @Test
  void everyRuleOfBoilerplateHasAName() throws IOException {
    try (InputStream in =
        SiteWords.class.getResourceAsStream("/arkib/parse/capture/boilerplate.txt")) {
      String rules = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(RULE.matcher(rules).results().map(rule -> rule.group(1)))
          .isNotEmpty()
          .allSatisfy(rule -> assertThat(malay.find("rule." + rule)).as(rule).isPresent());
    }
  }

  private static boolean isPartlyOfFormats(String text) {
    String known =
        "JSON Lines|JSON|CSV|UTF-8|RFC|EDTF|ISO|IPTC|SHA-256|BCP|BibTeX|CSL|RIS|APA|Chicago|Atom"
            + "|IP|JavaScript|Wikidata|ninjs(\\.json)?|https?(://[a-z./]+)?|T16:30|ms_MY|rtl"
            + "|year|month|day|minute|second|low|medium|high"
            + "|person|place|organisation|office|equipment|event|topic";
    return !text.replaceAll(known, "").matches("(?s).*\\p{IsLatin}.*");
  }

  // A time is told with the hour up to 12 or up to 24, as the language does.
  private static Set<String> arguments(String key, String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(argument -> key.startsWith("time.") && argument.equals("{2}") ? "{0}" : argument)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
