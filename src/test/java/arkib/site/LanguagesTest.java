package arkib.site;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Diagnostics;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The languages of a site: what the settings say of them, and what the names of files tell. */
class LanguagesTest {

  private static final Languages THREE =
      new Languages(List.of(Language.of("ms"), Language.of("en"), Language.of("ms-Arab")));

  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @CsvSource({
    "2025/x.md, 0, 2025/x",
    "2025/x.ms.md, 0, 2025/x",
    "2025/x.en.md, 1, 2025/x",
    "2025/x.EN.markdown, 1, 2025/x",
    "x.en.txt, 1, x",
    "x.ms-arab.md, 2, x",
    "x.ms-Arab.md, 2, x",
    // No language of the site.
    "x.id.md, 0, x.id",
    "x.v2.md, 0, x.v2",
    // Only the last part tells, and a name is left.
    "x.en.v2.md, 0, x.en.v2",
    "a.en/x.md, 0, a.en/x",
    "a/.en.md, 0, a/.en",
    "en.md, 0, en",
  })
  void aFilesNameTellsTheLanguage(String path, int language, String stem) {
    assertThat(THREE.of(path)).isEqualTo(language);
    assertThat(THREE.stem(path)).isEqualTo(stem);
  }

  @Test
  void inASiteOfOneLanguageANameIsAName() {
    assertThat(Languages.ONE.of("x.en.md")).isZero();
    assertThat(Languages.ONE.stem("x.en.md")).isEqualTo("x.en");
  }

  @Test
  void eachEditionHasItsOwnSettings() {
    Settings settings =
        read(
            """
            title: Warta Semilir
            tagline: Berita pesisir
            description: Arkib.
            publisher: Syarikat Warta
            notice: Laman contoh.
            sections: [Sukan]
            languages:
              - ms
              - language: en-gb
                title: Semilir Herald
                tagline: News of the coast
                sections: [Sport, World]
            """);
    assertThat(told()).isEmpty();
    assertThat(settings.language()).isEqualTo("ms");
    List<Site> editions = Site.of(Path.of("site"), settings).editions();
    assertThat(editions).extracting(e -> e.settings().folder()).containsExactly("", "en-gb");
    assertThat(editions.get(0).settings()).isEqualTo(settings);
    Settings english = editions.get(1).settings();
    assertThat(english.language()).isEqualTo("en-GB");
    assertThat(english.title()).isEqualTo("Semilir Herald");
    assertThat(english.tagline()).contains("News of the coast");
    assertThat(english.publisher()).contains("Syarikat Warta");
    assertThat(english.sections()).containsExactly("Sport", "World");
    // Else readers of English would meet sentences in Malay.
    assertThat(english.description()).isEqualTo(Optional.empty());
    assertThat(english.notice()).isEqualTo(Optional.empty());
    assertThat(editions.get(1).words().get("search")).isEqualTo("Search");
  }

  @Test
  void aListOfOneIsASiteInThatLanguage() {
    Settings settings = read("languages: [{language: en, title: Herald}]\n");
    assertThat(told()).isEmpty();
    assertThat(settings.languages()).isEqualTo(Languages.ONE);
    assertThat(settings.language()).isEqualTo("en");
    assertThat(settings.title()).isEqualTo("Herald");
    assertThat(Site.of(Path.of("site"), settings).editions()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "languages: ms                              | 1:12 data-wrong-type languages, list",
        "languages: [ms, fr]"
            + "                | 1:17 setting-invalid languages, fr, ms, en, id, ms-Arab",
        "languages: [ms, en, EN]                    | 1:21 data-key-twice en",
        "languages: [ms, {title: X}]"
            + "                | 1:17 setting-invalid languages, , ms, en, id, ms-Arab",
        "languages: [ms, {language: en, titel: X}]"
            + "  | 1:32 setting-unknown-near languages.titel, languages.title",
        "languages: [ms, {language: en, zzzzzz: X}] | 1:32 setting-unknown languages.zzzzzz",
        "languages: [ms, en]⏎language: en           | 2:11 setting-invalid language, en, ms",
        "languages: [ms, en]⏎permalink: /en/:slug/"
            + "  | 2:12 setting-invalid permalink, /en/:slug/, /:year/:month/:slug/",
      })
  void aMistakeIsToldWhereItIs(String yaml, String expected) {
    read(yaml.replace('⏎', '\n') + "\n");
    assertThat(told()).containsExactly(expected);
  }

  private Settings read(String yaml) {
    return SettingsReader.read(yaml, "content/site.yaml", diagnostics);
  }

  private List<String> told() {
    return diagnostics.sorted().stream().map(LanguagesTest::shown).toList();
  }

  private static String shown(Diagnostic d) {
    String place = d.location().toString().replace("content/site.yaml:", "");
    return place + " " + d.problem().id() + " " + String.join(", ", d.arguments());
  }
}
