package arkib.parse.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.NewsDate;
import arkib.article.Origin;
import arkib.article.Picture;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor may say of an article, and what is told where it cannot be meant. */
class FrontMatterReaderTest {

  private final FrontMatterFile file = new FrontMatterFile();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '^',
      textBlock =
          """
          titel: x                            → 2:1 key-unknown-near titel | title
          tahrikh: 2020                       → 2:1 key-unknown-near tahrikh | tarikh
          cuaca: hujan                        → 2:1 key-unknown cuaca
          title: A⏎tajuk: B                   → 3:1 key-said-twice tajuk | title
          Title: A⏎title: B                   → 3:1 key-said-twice title | Title
          title: A⏎title: A                   → 3:1 data-key-twice title
          tags: [a]⏎taxonomies: {tags: [b]}   → 3:14 key-said-twice tags | tags
          title: [a]                          → 2:8 data-wrong-type title | text
          tags: {a: b}                        → 2:7 data-wrong-type tags | list
          authors: [{name: Ali}]              → 2:11 data-wrong-type authors | text
          extra: x                            → 2:8 data-wrong-type extra | keys
          taxonomies: 3                       → 2:13 data-wrong-type taxonomies | keys
          image: [x]                          → 2:8 data-wrong-type image | keys
          image: {alt: x}                     → 2:1 picture-without-source image
          image:⏎  src: a.jpg⏎  srk: b        → 4:3 key-unknown-near srk | src
          image: {src: a, fail: b}            → 2:17 key-said-twice fail | src
          source: [a]                         → 2:9 data-wrong-type source | keys
          source: warta.example               → 2:9 url-invalid source | warta.example
          source: ftp://a.example/            → 2:9 url-invalid source | ftp://a.example/
          source: {url: 'javascript:x()'}     → 2:15 url-invalid url | javascript:x()
          source: {archive: 'https:///x'}     → 2:19 url-invalid archive | https:///x
          source: {captured: semalam}         → 2:20 date-invalid captured | semalam
          corrections: {date: 2020-01-01}     → 2:14 correction-without-note
          corrections:⏎  - a⏎  - tarikh: x⏎    nota: b → 4:13 date-invalid tarikh | x
          draft: mungkin                      → 2:8 flag-invalid draft | mungkin
          lang: Melayu                        → 2:7 language-invalid Melayu
          date: semalam                       → 2:7 date-invalid date | semalam
          tarikh: 31 Februari 2020            → 2:9 date-invalid tarikh | 31 Februari 2020
          date: 9999-12-31T23:59:00-10:00     → 2:7 date-invalid date | 9999-12-31T23:59:00-10:00
          slug: ../../etc                     → 2:7 slug-invalid-near ../../etc | etc
          slug: Feri Baharu                   → 2:7 slug-invalid-near Feri Baharu | feri-baharu
          slug: برتيا                         → 2:7 slug-invalid برتيا
          """)
  void aMistakeIsShownWhereItIs(String keys, String told) {
    file.yaml(keys);

    assertThat(file.told()).containsExactly(told);
  }

  @Test
  void allMistakesAreToldAtOnceAndTheRestIsRead() {
    FrontMatter said = file.yaml("title: Feri⏎titel: x⏎date: semalam⏎draft: entah⏎tags: [a]");

    assertThat(file.told()).hasSize(3);
    assertThat(said.title()).contains("Feri");
    assertThat(said.date()).isEmpty();
    assertThat(said.tags()).containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          2025-08-07                          → 2025-08-07
          2025-08-07 16:30                    → 2025-08-07T16:30:00+08:00
          2017-03-08 2:05:17 -0400            → 2017-03-08T14:05:17+08:00
          2025-08-07T08:30:00Z                → 2025-08-07T16:30:00+08:00
          14 Mac 2024                         → 2024-03-14
          Khamis, 7 Ogos 2025 | 4:30 PTG      → 2025-08-07T16:30:00+08:00
          03/04/2023                          → 2023-04-03
          March 3, 2020                       → 2020-03-03
          17 Agustus 2020                     → 2020-08-17
          2019-05                             → 2019-05
          2019                                → 2019
          """)
  void datesAreReadInEveryForm(String written, String edtf) {
    assertThat(file.yaml("date: " + written).date().map(NewsDate::edtf)).contains(edtf);
    assertThat(file.yaml("date: \"" + written + '"').date().map(NewsDate::edtf)).contains(edtf);
    assertThat(file.toml("date = '" + written + "'").date().map(NewsDate::edtf)).contains(edtf);
    assertThat(file.json("{\"date\": \"" + written + "\"}").date().map(NewsDate::edtf))
        .contains(edtf);
    assertThat(file.told()).isEmpty();
  }

  @Test
  void datesMayBeDatesInTomlAndYearsNumbersInJson() {
    assertThat(file.toml("date = 2025-08-07").date().map(NewsDate::edtf)).contains("2025-08-07");
    assertThat(file.toml("date = 2025-08-07T08:30:00Z").date().map(NewsDate::edtf))
        .contains("2025-08-07T16:30:00+08:00");
    assertThat(file.toml("date = 2025-08-07 16:30:00").date().map(NewsDate::edtf))
        .contains("2025-08-07T16:30:00+08:00");
    assertThat(file.json("{\"date\": 2019}").date().map(NewsDate::edtf)).contains("2019");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null", "''"})
  void aKeyWithoutAValueSaysNothing(String nothing) {
    String keys =
        Field.allNames().stream()
            .map(name -> name + ": " + nothing)
            .filter(line -> !nothing.equals("''") || !line.matches("(extra|tam|par|tax|taks).*"))
            .collect(Collectors.joining("\n"));

    assertThat(file.yaml(keys)).isEqualTo(new FrontMatterFile().yaml("# nothing"));
    assertThat(file.told()).isEmpty();
  }

  @Test
  void aKeyWithoutAValueDoesNotContradictItsOtherName() {
    assertThat(file.yaml("title:⏎tajuk: Feri").title()).contains("Feri");
    assertThat(file.yaml("tajuk: Feri⏎title:").title()).contains("Feri");
    assertThat(file.told()).isEmpty();
  }

  @Test
  void ofForeignNamesTheEarlierInTheTableCounts() {
    assertThat(file.yaml("description: b⏎summary: a").standfirst()).contains("a");
    assertThat(file.yaml("publishDate: 2021⏎date: 2020").date().map(NewsDate::edtf))
        .contains("2020");
    assertThat(file.yaml("PUBDATE: 2021⏎publishdate: 2020").date().map(NewsDate::edtf))
        .contains("2021");
    assertThat(file.told()).isEmpty();
  }

  @Test
  void oneNameTwiceWithTheSameWordsIsNoContradiction() {
    assertThat(file.yaml("title: Feri⏎tajuk: Feri").title()).contains("Feri");
    assertThat(file.told()).isEmpty();
  }

  @Test
  void tagsStayAsTyped() {
    assertThat(file.yaml("tags: [2024, no, 007]").tags()).containsExactly("2024", "no", "007");
    assertThat(file.yaml("tags: Banjir, Kuala Lumpur,").tags())
        .containsExactly("Banjir", "Kuala Lumpur");
    assertThat(file.yaml("tags: ['Banjir, Kelantan']").tags()).containsExactly("Banjir, Kelantan");
    assertThat(file.told()).isEmpty();
  }

  @Test
  void oneAuthorMayHaveACommaInHisName() {
    assertThat(file.yaml("penulis: Dr. Ali Abu, FASc").authors())
        .containsExactly("Dr. Ali Abu, FASc");
  }

  @Test
  void theFirstCategoryIsTheSectionUnlessThereIsOne() {
    FrontMatter jekyll = file.yaml("categories: [Daerah, Banjir]⏎tags: [Jalan]");
    assertThat(jekyll.section()).contains("Daerah");
    assertThat(jekyll.tags()).containsExactly("Jalan", "Banjir");

    FrontMatter both = file.yaml("section: Sukan⏎categories: [Daerah]");
    assertThat(both.section()).contains("Sukan");
    assertThat(both.tags()).containsExactly("Daerah");
  }

  @Test
  void zolasTaxonomiesAreFields() {
    FrontMatter said =
        file.toml(
            "title = 'x'⏎[taxonomies]⏎tags = ['a']⏎authors = ['Ali']⏎series = 'Siri'⏎makan = 'b'");

    assertThat(said.tags()).containsExactly("a");
    assertThat(said.authors()).containsExactly("Ali");
    assertThat(said.series()).contains("Siri");
    assertThat(said.extra()).isEqualTo(Map.of("makan", "b"));
    assertThat(file.told()).containsExactly("7:1 key-unknown makan");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          /lama.html                          → /lama.html
          berita/lama/                        → /berita/lama/
          /Berita/Lama/                       → /Berita/Lama/
          /banjir%20besar/                    → /banjir besar/
          /caf%C3%A9/                         → /café/
          /a+b/                               → /a+b/
          /100%/                              → /100%/
          """)
  void anOldAddressIsAPathOfTheSite(String alias, String path) {
    assertThat(file.yaml("aliases: ['" + alias + "']").aliases()).containsExactly(path);
    assertThat(file.yaml("redirect_from: '" + alias + "'").aliases()).containsExactly(path);
    assertThat(file.told()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://lama.example/x",
        "//lama.example/x",
        "/",
        "/a/../../etc/passwd",
        "/%2e%2e/etc/passwd",
        "/?p=123",
        "/a#b",
        "/a:b",
        "/a*b",
        "/a\\\\b",
        "/a|b",
        "/%00",
        "/%ff",
        "/\\ud83d"
      })
  void whatIsNoPathOfTheSiteIsNoOldAddress(String alias) {
    FrontMatter said = file.json("{\"aliases\": [\"/a\", \"" + alias + "\"]}");

    assertThat(said.aliases()).containsExactly("/a");
    assertThat(file.told()).singleElement().asString().startsWith("1:20 alias-invalid ");
  }

  @Test
  void anOldAddressIsNoLongerThanAFileMayBe() {
    assertThat(file.yaml("aliases: /" + "a".repeat(200)).aliases()).hasSize(1);
    assertThat(file.yaml("aliases: /" + "a".repeat(201)).aliases()).isEmpty();
    assertThat(file.told()).hasSize(1);
  }

  @Test
  void aSlugMayBeAllDigitsAndNoLongerThanAnyOther() {
    assertThat(file.yaml("slug: 2019").slug()).contains("2019");
    assertThat(file.yaml("slug: " + "a".repeat(80)).slug()).isPresent();
    assertThat(file.told()).isEmpty();

    assertThat(file.yaml("slug: " + "a".repeat(81)).slug()).isEmpty();
    assertThat(file.told()).hasSize(1);
  }

  @Test
  void aSourceThatIsNoAddressIsAnOutlet() {
    assertThat(file.yaml("sumber: Bernama").origin().flatMap(Origin::outlet)).contains("Bernama");
    assertThat(file.yaml("sumber: St. Petersburg Times").origin().flatMap(Origin::outlet))
        .contains("St. Petersburg Times");
    assertThat(file.yaml("sumber: https://a.example/x").origin().flatMap(Origin::url))
        .contains("https://a.example/x");
    assertThat(file.yaml("sumber: {url: , outlet: ~}").origin()).isEmpty();
    assertThat(file.told()).isEmpty();
  }

  @Test
  void aSourceIsSaidInMalayToo() {
    Origin origin =
        file.yaml(
                "sumber:⏎  url: https://a.example/⏎  penerbit: Warta⏎  ditangkap: 7 Ogos 2025⏎  arkib: http://b.example/")
            .origin()
            .orElseThrow();

    assertThat(origin.outlet()).contains("Warta");
    assertThat(origin.captured().map(NewsDate::edtf)).contains("2025-08-07");
    assertThat(origin.archive()).contains("http://b.example/");
  }

  @Test
  void correctionsAreAListOfDatesWithNotes() {
    FrontMatter said =
        file.yaml(
            "pembetulan:⏎  - tarikh: 3 Mac 2020⏎    nota: Nama.⏎  - Umur.⏎  - note: Tempat.⏎    date: 2020-04");

    assertThat(said.corrections())
        .extracting(c -> c.date().map(NewsDate::edtf).orElse("-") + " " + c.note())
        .containsExactly("2020-03-03 Nama.", "- Umur.", "2020-04 Tempat.");
    assertThat(file.yaml("corrections: {note: Satu.}").corrections()).hasSize(1);
    assertThat(file.told()).isEmpty();
  }

  @Test
  void aPictureHasItsWords() {
    Picture whole =
        new Picture("a.jpg", "Feri", Optional.of("Feri di jeti."), Optional.of("Foto Ali"));

    assertThat(
            file.yaml(
                    "gambar:⏎  fail: a.jpg⏎  alt: Feri⏎  keterangan: Feri di jeti.⏎  kredit: Foto Ali")
                .picture())
        .contains(whole);
    assertThat(
            file.toml(
                    "[image]⏎src = 'a.jpg'⏎alt = 'Feri'⏎caption = 'Feri di jeti.'⏎credit = 'Foto Ali'")
                .picture())
        .contains(whole);
    assertThat(file.told()).isEmpty();
  }

  @Test
  void theEditorsOwnKeysAreKeptInTheirOrder() {
    FrontMatter said = file.yaml("extra: {z: 1, a: [x, {b: y}]}⏎cuaca: hujan⏎params: {m: 2, z: 3}");

    assertThat(said.extra().toString()).isEqualTo("{z=1, a=[x, {b=y}], cuaca=hujan, m=2}");
    assertThat(file.told()).containsExactly("3:1 key-unknown cuaca");
  }

  @Test
  void anAnchorOrATagTakesNoWordFromAHeadlineUntold() {
    assertThat(file.yaml("title: &TV lancar siaran").title()).isEmpty();
    assertThat(file.told()).containsExactly("2:8 data-sign &TV");
  }

  @Test
  void tenThousandUnknownKeysAreTold() {
    file.yaml(
        IntStream.range(0, 10_000)
            .mapToObj(i -> "kunci" + i + ": x")
            .collect(Collectors.joining("⏎")));

    assertThat(file.told()).hasSize(10_000);
  }
}
