package arkib.site;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Diagnostics;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code content/site.yaml} may say; {@code ⏎} stands for a line end. */
class SettingsReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Settings read(String yaml) {
    return SettingsReader.read(yaml.replace('⏎', '\n'), "content/site.yaml", diagnostics);
  }

  private List<String> told() {
    return diagnostics.sorted().stream().map(SettingsReaderTest::shown).toList();
  }

  private static String shown(Diagnostic d) {
    String place = d.location().toString().replace("content/site.yaml:", "");
    return (place + " " + d.problem().id() + " " + String.join(" | ", d.arguments())).strip();
  }

  @Test
  void everySettingIsRead() {
    Settings settings =
        read(
            """
            title: Warta Semilir
            tagline: Berita pesisir
            description: Arkib berita.
            publisher: Syarikat Warta
            notice: Laman contoh.
            baseUrl: https://arkib.example/warta
            language: en
            zone: Asia/Kuching
            sections: [Nasional, Sukan]
            lists:
              size: 12
            feed:
              size: 20
              lists: [tag, series]
              minimum: 4
              formats: [rss, json]
            sitemap:
              news: ya
            outputs: [ris, csv]
            hosts: [github, nginx]
            cname: arkib.example.org
            permalink: /berita/:year/:month/:day/:slug/
            markup:
              html: escape
              embeds: frame
            theme:
              accent: '#0B5394'
              accentDark: '#9cf'
              paper: '#fffdf7'
              paperDark: '#000'
              ink: '#222'
              inkDark: '#eee'
              serif: Georgia, "Noto Serif", serif
              sans: Arial, sans-serif
              softHyphens: tidak
            names:
              link: none
              minimum: 2
              feedMinimum: 3
              threshold: 1.5
              score:
                headline: 6
                standfirst: 5.5
                firstParagraph: 4
                otherParagraph: 2
                otherParagraphs: 10
                caption: 0
            search:
              enabled: tidak
              phrases: false
              standfirsts: ya
              engine: duckduckgo
            pictures:
              widths: [1600, 400]
              quality: 70
              maxMegapixels: 300
              cards: missing
            """);

    assertThat(told()).isEmpty();
    assertThat(settings)
        .isEqualTo(
            new Settings(
                "Warta Semilir",
                Optional.of("Berita pesisir"),
                Optional.of("Arkib berita."),
                Optional.of("Syarikat Warta"),
                Optional.of("Laman contoh."),
                URI.create("https://arkib.example/warta/"),
                "en",
                Languages.ONE,
                ZoneId.of("Asia/Kuching"),
                List.of("Nasional", "Sukan"),
                12,
                new FeedSettings(
                    20,
                    List.of(FeedSettings.Of.TAG, FeedSettings.Of.SERIES),
                    4,
                    List.of(FeedFormat.RSS, FeedFormat.JSON)),
                "/berita/:year/:month/:day/:slug/",
                HtmlPolicy.ESCAPE,
                Embeds.FRAME,
                // Points are kept in quarters.
                new NameSettings(
                    NameSettings.Link.NONE, 2, 3, 6, new NameSettings.Scores(24, 22, 16, 8, 40, 0)),
                new OutputSettings(
                    List.of(SideFile.RIS, SideFile.CSV),
                    true,
                    Optional.of(List.of(Host.GITHUB, Host.NGINX)),
                    Optional.of("arkib.example.org")),
                new LookSettings(
                    scheme("#0b5394", "#fffdf7", "#222222"),
                    scheme("#99ccff", "#000000", "#eeeeee"),
                    Optional.of("Georgia, \"Noto Serif\", serif"),
                    Optional.of("Arial, sans-serif"),
                    false),
                new SearchSettings(false, false, true, Optional.of(SearchEngine.DUCKDUCKGO)),
                // The narrowest first.
                new PictureSettings(List.of(400, 1600), 70, 300, Cards.MISSING)));
  }

  private static LookSettings.Scheme scheme(String accent, String paper, String ink) {
    return new LookSettings.Scheme(Colour.of(accent), Colour.of(paper), Colour.of(ink));
  }

  @Test
  void coloursAndFontsGoIntoTheStylesheetAndNothingElseDoes() {
    Settings settings =
        read(
            """
            theme:
              accent: '#0b5394'
              inkDark: '#fff'
              serif: Georgia, serif
            """);
    assertThat(settings.look().stylesheet())
        .isEqualTo(
            """
            :root{--serif:Georgia, serif;}
            @media screen and (prefers-color-scheme:light){:root{--accent:#0b5394;}}
            @media screen and (prefers-color-scheme:dark){:root{--ink:#ffffff;}}
            """);
    assertThat(Settings.DEFAULT.look().stylesheet()).isEmpty();
    assertThat(told()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "theme.accent: red",
        "theme.accent: '#12'",
        "theme.ink: '#fff;} body{display:none'",
        "theme.serif: 'Georgia; color: red'",
        "theme.sans: 'url(https://x.example/f.woff)'",
        "theme.sans: '\"Arial'",
        "theme.sans: 'a}</style>'"
      })
  void aStylesheetTakesNothingButColoursAndNames(String yaml) {
    assertThat(read(yaml)).isEqualTo(Settings.DEFAULT);
    assertThat(told()).singleElement().asString().contains("setting-invalid");
  }

  @Test
  void aColourThatCannotBeReadIsTold() {
    read("theme:⏎  accent: '#ff8d7e'⏎  paperDark: '#777'");
    assertThat(told())
        .containsExactly(
            "2:11 setting-contrast theme.accent | #ff8d7e | #ffffff | 2.2",
            "3:14 setting-contrast theme.accentDark | #ff8d7e | #777777 | 2.0",
            "3:14 setting-contrast theme.inkDark | #e9e7e2 | #777777 | 3.6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# only a remark", "title:⏎lists:⏎  size:⏎sections: ~⏎baseUrl: ''"})
  void whatIsNotSaidHasItsDefault(String yaml) {
    assertThat(read(yaml)).isEqualTo(Settings.DEFAULT);
    assertThat(told()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void everySettingMayBeWrittenWithDots(Setting setting) {
    assertThat(Setting.of(setting.key())).contains(setting);
    read(setting.key() + ":");
    assertThat(told()).isEmpty();
  }

  @Test
  void aSettingMayBeNestedOrDottedButNotBoth() {
    assertThat(read("lists.size: 7").listSize()).isEqualTo(7);
    assertThat(read("lists: {size: 7}").listSize()).isEqualTo(7);
    assertThat(told()).isEmpty();

    assertThat(read("lists: {size: 7}⏎lists.size: 8").listSize()).isEqualTo(7);
    assertThat(told()).containsExactly("2:1 data-key-twice lists.size");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '^',
      textBlock =
          """
          titel: x                  → 1:1 setting-unknown-near titel | title
          baseURL: https://a.b/     → 1:1 setting-unknown-near baseURL | baseUrl
          TITLE: x                  → 1:1 setting-unknown-near TITLE | title
          lists:⏎  siez: 3          → 2:3 setting-unknown-near lists.siez | lists.size
          cuaca: {x: 1}             → 1:1 setting-unknown cuaca
          title: [x]                → 1:8 data-wrong-type title | text
          lists: 5                  → 1:8 data-wrong-type lists | keys
          sections: [a, {b: c}]     → 1:15 data-wrong-type sections | text
          lists.size: 0             → 1:13 setting-invalid lists.size | 0 | >= 1
          lists:⏎  size: banyak     → 2:9 setting-invalid lists.size | banyak | >= 1
          feed.size: -1             → 1:12 setting-invalid feed.size | -1 | >= 1
          language: fr              → 1:11 setting-invalid language | fr | ms, en, id, ms-Arab
          language: ../x            → 1:11 setting-invalid language | ../x | ms, en, id, ms-Arab
          zone: Asia/KL             → 1:7 setting-invalid zone | Asia/KL | Asia/Kuala_Lumpur
          markup.html: bersih       → 1:14 setting-invalid markup.html | bersih | clean, escape, trusted
          names.link: all           → 1:13 setting-invalid names.link | all | first, none
          names.threshold: 0.3      → 1:18 setting-invalid names.threshold | 0.3 | 0, 0.5, 1, 1.5, …
          names: {minimun: 2}       → 1:9 setting-unknown-near names.minimun | names.minimum
          title: Warta: Semilir     → 1:13 data-colon
          title: a⏎title: b         → 2:1 data-key-twice title
          """)
  void aMistakeIsShownWhereItIsAndTheDefaultHolds(String yaml, String told) {
    read(yaml);

    assertThat(told()).containsExactly(told);
  }

  @Test
  void oneMistakeTakesNothingFromTheOtherSettings() {
    Settings settings = read("lists.size: 0⏎title: Warta⏎zone: Asia/KL⏎feed.size: 9");

    assertThat(settings.title()).isEqualTo("Warta");
    assertThat(settings.feeds().size()).isEqualTo(9);
    assertThat(settings.listSize()).isEqualTo(Settings.DEFAULT.listSize());
    assertThat(settings.zone()).isEqualTo(Settings.DEFAULT.zone());
    assertThat(told()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example, https://a.example/",
    "https://a.example/arkib, https://a.example/arkib/",
    "https://a.example/arkib/, https://a.example/arkib/",
    "https://a.example//arkib//, https://a.example/arkib/",
    "https://a.example/x/../arkib, https://a.example/arkib/",
    "http://localhost:8080, http://localhost:8080/",
    "HTTPS://a.example/Arkib, https://a.example/Arkib/",
    "https://a.example/é/, https://a.example/%C3%A9/",
    "https://a.example/a%20b, https://a.example/a%20b/"
  })
  void aBaseUrlEndsWithASlash(String text, String url) {
    assertThat(SettingsReader.baseUrl(text)).contains(URI.create(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.example",
        "//a.example/",
        "/arkib/",
        "ftp://a.example/",
        "file:///srv/",
        "https://user:password@a.example/",
        "https://a.example/?a=b",
        "https://a.example/#a",
        "https://a.example/a b/",
        "https://a.example/../",
        "https://a.example/%2e%2e/",
        "https:///a/",
        "http:a",
        "javascript:alert(1)"
      })
  void whatIsNoPlaceForASiteIsNoBaseUrl(String text) {
    assertThat(SettingsReader.baseUrl(text)).isEmpty();
    assertThat(read("baseUrl: '" + text + "'").baseUrl()).isEqualTo(Settings.DEFAULT.baseUrl());
    assertThat(diagnostics.count(arkib.diagnostic.Severity.ERROR)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/:year/:month/:slug/",
        "/:slug/",
        "/:year/:month/:day/:slug/",
        "/arkib-berita/:year/:slug/"
      })
  void aPermalinkIsMadeOfWordsAndPlaceholders(String pattern) {
    assertThat(read("permalink: " + pattern).permalink()).isEqualTo(pattern);
    assertThat(told()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":slug",
        "/:slug",
        ":slug/",
        "/:year/:month/",
        "/",
        "//:slug/",
        "/:tahun/:slug/",
        "/a/../:slug/",
        "/./:slug/",
        "/a b/:slug/",
        "/A/:slug/",
        "/x-:slug/",
        "/:slug.html",
        "https://a.example/:slug/"
      })
  void anotherPatternIsNoPermalink(String pattern) {
    assertThat(read("permalink: '" + pattern + "'").permalink())
        .isEqualTo(Settings.DEFAULT.permalink());
    assertThat(told()).singleElement().asString().contains("setting-invalid permalink");
  }

  @Test
  void aSectionThatIsNamedTwiceIsOne() {
    assertThat(read("sections: [Sukan, Daerah, Sukan]").sections())
        .containsExactly("Sukan", "Daerah");
    assertThat(read("sections: Sukan").sections()).containsExactly("Sukan");
  }

  @Test
  void anotherBaseUrlLeavesTheRestAsItIs() {
    Settings settings = read("title: Warta⏎lists.size: 3");
    URI url = URI.create("https://b.example/x/");

    assertThat(settings.withBaseUrl(url).baseUrl()).isEqualTo(url);
    assertThat(settings.withBaseUrl(url).withBaseUrl(settings.baseUrl())).isEqualTo(settings);
  }
}
