package arkib.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import arkib.article.NameType;
import arkib.article.NewsDate;
import arkib.article.Picture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code content/names/*.yaml} may say; {@code ⏎} stands for a line end. */
class AuthorityReaderTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Kuala_Lumpur");

  @TempDir Path root;
  private List<String> told = List.of();

  private void file(String name, String text) {
    try {
      Path file = root.resolve("content/names").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.replace('⏎', '\n'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Authority read() {
    SampleNames site = SampleNames.in(root);
    Authority authority = site.authority();
    told = site.told();
    return authority;
  }

  private Authority read(String yaml) {
    file("a.yaml", yaml);
    return read();
  }

  @Test
  void everyKeyIsRead() {
    Authority authority =
        read(
            """
            version: 1
            defaults: { lang: ms, match: { case: auto, boundary: word, clitics: true } }
            entities:
              - id: mohammad-bagheri
                type: person
                kind: general
                name: Mohammad Hossein Bagheri
                sort: "Bagheri, Mohammad Hossein"
                lang: fa
                aliases:
                  - Bagheri
                  - text: Bageri
                    kind: variant-spelling
                    case: fold
                    clitics: false
                    requires: { title: [Jeneral], near: tentera, with: [iran] }
                    not: [Bageri lain]
                titles: [Mej Jeneral, Jeneral]
                roles:
                  - { office: ketua-staf, valid: { from: 2016-06, to: 2025 } }
                  - ketua-staf
                implies: [iran]
                within: iran
                sameAs: [wikidata:Q1, viaf:2, geonames:3, https://a.example/b]
                valid: { from: 1958, to: 2025-06-13 }
                redirectsFrom: [/orang/bageri/, bageri]
                note: Satu catatan.
                image: { src: /media/b.jpg, alt: Potret, caption: Bagheri, credit: Tasnim }
              - { id: iran, type: place, name: Iran, iso3166: IR, image: /media/iran.svg }
              - { id: ketua-staf, type: office, name: Ketua Staf }
            """);

    assertThat(told).isEmpty();
    Entry bagheri = authority.entry("mohammad-bagheri").orElseThrow();
    assertThat(bagheri.type()).isEqualTo(NameType.PERSON);
    assertThat(bagheri.kind()).contains("general");
    assertThat(bagheri.name()).isEqualTo("Mohammad Hossein Bagheri");
    assertThat(bagheri.sort()).isEqualTo("Bagheri, Mohammad Hossein");
    assertThat(bagheri.titles()).containsExactly("Mej Jeneral", "Jeneral");
    assertThat(bagheri.aliases())
        .containsExactly(
            new Alias(
                "Bagheri", Optional.empty(), AliasCase.AUTO, true, Optional.empty(), List.of()),
            new Alias(
                "Bageri",
                Optional.of(AliasKind.VARIANT_SPELLING),
                AliasCase.FOLD,
                false,
                Optional.of(
                    new Requirement(List.of("Jeneral"), List.of("tentera"), List.of("iran"))),
                List.of("Bageri lain")));
    Validity held =
        new Validity(
            Optional.of(NewsDate.ofMonth(2016, 6, ZONE)), Optional.of(NewsDate.ofYear(2025, ZONE)));
    assertThat(bagheri.ties())
        .isEqualTo(
            new Ties(
                List.of("iran"),
                Optional.of("iran"),
                List.of(
                    new Ties.Role("ketua-staf", held),
                    new Ties.Role("ketua-staf", Validity.ALWAYS))));
    assertThat(bagheri.facts())
        .isEqualTo(
            new Facts(
                Optional.of("Satu catatan."),
                Optional.of(
                    new Picture(
                        "/media/b.jpg", "Potret", Optional.of("Bagheri"), Optional.of("Tasnim"))),
                new Validity(
                    Optional.of(NewsDate.ofYear(1958, ZONE)),
                    Optional.of(NewsDate.ofDay(LocalDate.of(2025, 6, 13), ZONE))),
                List.of(
                    "https://www.wikidata.org/wiki/Q1",
                    "https://viaf.org/viaf/2",
                    "https://www.geonames.org/3",
                    "https://a.example/b"),
                Optional.empty(),
                Optional.of("fa")));
    assertThat(bagheri.redirectsFrom()).containsExactly("/orang/bageri/", "bageri");
    assertThat(bagheri.at()).hasToString("content/names/a.yaml:4:9");

    Entry iran = authority.entry("iran").orElseThrow();
    assertThat(iran.sort()).as("the name, where nothing else is said").isEqualTo("Iran");
    assertThat(iran.facts().iso3166()).contains("IR");
    assertThat(iran.facts().language()).as("from the defaults").contains("ms");
    assertThat(iran.image().map(Picture::src)).contains("/media/iran.svg");
  }

  @Test
  void theDefaultsOfAFileHoldForItsNamesAndAliases() {
    Authority authority =
        read(
            """
            defaults: { match: { case: fold, clitics: no } }
            entities: [{ id: a, type: place, name: Alor, aliases: [Bukit, { text: PASAR, case: exact }] }]
            """);

    assertThat(told).isEmpty();
    assertThat(authority.entry("a").orElseThrow().spellings())
        .extracting(Alias::text, Alias::casing, Alias::clitics)
        .containsExactly(
            tuple("Alor", AliasCase.FOLD, false),
            tuple("Bukit", AliasCase.FOLD, false),
            tuple("PASAR", AliasCase.EXACT, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"# only a remark", "version: 1", "entities:", "version: 1⏎entities: []"})
  void aFileMayHaveNoEntry(String yaml) {
    assertThat(read(yaml)).isSameAs(Authority.EMPTY);
    assertThat(told).isEmpty();
  }

  @Test
  void aSiteMayHaveNoAuthorityFile() {
    assertThat(read()).isSameAs(Authority.EMPTY);
    assertThat(told).isEmpty();
  }

  // E is an entry that is well: "id: a, type: place, name: Alor".
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '^',
      textBlock =
          """
          versi: 1                                ⇒ 1:1 names-key-unknown-near versi | version
          Entities: []                            ⇒ 1:1 names-key-unknown-near Entities | entities
          cuaca: 1                                ⇒ 1:1 names-key-unknown cuaca | version, defaults, entities
          version: 2                              ⇒ 1:10 names-value-invalid version | 2 | 1
          defaults: { language: ms }              ⇒ 1:13 names-key-unknown language | lang, match
          defaults: { lang: m }                   ⇒ 1:19 language-invalid m
          defaults: { match: { case: any } }      ⇒ 1:28 names-value-invalid case | any | auto, exact, fold
          defaults: { match: { boundary: char } } ⇒ 1:32 names-value-invalid boundary | char | word
          defaults: { match: { clitics: maybe } } ⇒ 1:31 flag-invalid clitics | maybe
          entities: [{ E, sameas: x }]            ⇒ 1:46 names-key-unknown-near sameas | sameAs
          entities: [{ E, same_as: x }]           ⇒ 1:46 names-key-unknown-near same_as | sameAs
          entities: [{ type: place, name: Alor }] ⇒ 1:12 names-key-missing id
          entities: [{ id: a, name: Alor }]       ⇒ 1:12 names-key-missing type
          entities: [{ id: a, type: place }]      ⇒ 1:12 names-key-missing name
          entities: [{ id: A B, type: place, name: Alor }] ⇒ 1:18 names-id-invalid-near A B | a-b
          entities: [{ id: 北京, type: place, name: Alor }] ⇒ 1:18 names-id-invalid 北京
          entities: [{ id: a, type: tempat, name: Alor }]  ⇒ 1:27 names-value-invalid type | tempat | person, office, organisation, place, equipment, event, topic
          entities: [{ E, kind: City Hall }]      ⇒ 1:52 names-value-invalid kind | City Hall | country, news-agency, …
          entities: [{ E, aliases: [{ kind: jawi }] }] ⇒ 1:56 names-key-missing text
          entities: [{ E, aliases: [{ text: Baru, kind: nama }] }] ⇒ 1:76 names-value-invalid kind | nama | variant-spelling, acronym, former, nickname, jawi
          entities: [{ E, aliases: [{ text: Baru, case: Fold }] }] ⇒ 1:76 names-value-invalid case | Fold | auto, exact, fold
          entities: [{ E, aliases: [{ text: Baru, requires: {} }] }] ⇒ 1:80 names-requires-nothing
          entities: [{ E, aliases: [{ text: Baru, requires: { titel: x } }] }] ⇒ 1:80 names-requires-nothing
          entities: [{ E, aliases: [Ab] }]        ⇒ 1:56 names-alias-short Ab
          entities: [{ id: a, type: place, name: KL }] ⇒ 1:40 names-alias-short KL
          entities: [{ E, aliases: ["!?"] }]      ⇒ 1:56 names-alias-wordless !?
          entities: [{ E, implies: [jauh] }]      ⇒ 1:56 names-tie-unknown implies | jauh
          entities: [{ E, within: jauh }]         ⇒ 1:54 names-tie-unknown within | jauh
          entities: [{ E, roles: [jauh] }]        ⇒ 1:54 names-tie-unknown office | jauh
          entities: [{ E, aliases: [{ text: Baru, requires: { with: jauh } }] }] ⇒ 1:88 names-tie-unknown with | jauh
          entities: [{ E, implies: a }]           ⇒ 1:55 names-tie-circle implies | a → a
          entities: [{ E, within: a }]            ⇒ 1:54 names-tie-circle within | a → a
          entities: [{ E, valid: { from: 5 Mei } }]      ⇒ 1:61 names-value-invalid from | 5 Mei | 2019, 2019-05, 2019-05-17
          entities: [{ E, valid: { to: 2019-13 } }]      ⇒ 1:59 names-value-invalid to | 2019-13 | 2019, 2019-05, 2019-05-17
          entities: [{ E, valid: { to: 2019-02-30 } }]   ⇒ 1:59 names-value-invalid to | 2019-02-30 | 2019, 2019-05, 2019-05-17
          entities: [{ E, valid: { to: 0000 } }]         ⇒ 1:59 names-value-invalid to | 0000 | 2019, 2019-05, 2019-05-17
          entities: [{ E, valid: { from: 2020, to: 2019-05 } }] ⇒ 1:53 names-valid-backwards 2020 | 2019-05
          entities: [{ E, sameAs: Q794 }]         ⇒ 1:54 names-value-invalid sameAs | Q794 | https://…, wikidata:Q794, viaf:…, geonames:…
          entities: [{ E, sameAs: 'viaf:Q7' }]    ⇒ 1:54 names-value-invalid sameAs | viaf:Q7 | https://…, wikidata:Q794, viaf:…, geonames:…
          entities: [{ E, sameAs: 'javascript:x' }] ⇒ 1:54 names-value-invalid sameAs | javascript:x | https://…, wikidata:Q794, viaf:…, geonames:…
          entities: [{ E, sameAs: 'https:///a' }] ⇒ 1:54 names-value-invalid sameAs | https:///a | https://…, wikidata:Q794, viaf:…, geonames:…
          entities: [{ E, redirectsFrom: /a/../b/ }] ⇒ 1:61 names-value-invalid redirectsFrom | /a/../b/ | /orang/nama-lama/, nama-lama
          entities: [{ E, redirectsFrom: Nama }]  ⇒ 1:61 names-value-invalid redirectsFrom | Nama | /orang/nama-lama/, nama-lama
          entities: [{ E, redirectsFrom: a }]     ⇒ 1:61 names-redirect-taken a | content/names/a.yaml:1:18
          entities: [{ E, redirectsFrom: [c, c] }] ⇒ 1:65 names-redirect-taken c | content/names/a.yaml:1:62
          entities: [{ E, image: { alt: x } }]    ⇒ 1:53 picture-without-source image
          entities: [{ E, iso3166: IRN }]         ⇒ 1:55 names-value-invalid iso3166 | IRN | MY, ID
          entities: [{ E, lang: melayu baku }]    ⇒ 1:52 language-invalid melayu baku
          entities: [{ E, name: Dua }]            ⇒ 1:46 data-key-twice name
          """)
  void aMistakeIsShownWhereItIs(String yaml, String expected) {
    read(yaml.replace("E,", "id: a, type: place, name: Alor,"));

    assertThat(told).contains("a.yaml:" + expected);
  }

  @Test
  void anIdIsTakenInAllFiles() {
    file("a.yaml", "entities: [{ id: x, type: place, name: Alor }]");
    file("b.yaml", "version: 1⏎entities:⏎  - { id: x, type: place, name: Bukit }");

    assertThat(read().entry("x").orElseThrow().name()).as("the first counts").isEqualTo("Alor");
    assertThat(told).containsExactly("b.yaml:3:11 names-id-twice x | content/names/a.yaml:1:18");
  }

  @Test
  void anAliasIsOneEntrysWhereNothingElseIsRequired() {
    file("a.yaml", "entities: [{ id: x, type: person, name: Asim Munir, aliases: [Munir] }]");
    file("b.yaml", "entities: [{ id: y, type: person, name: Munir Said, aliases: [munir] }]");
    read();
    assertThat(told)
        .containsExactly("b.yaml:1:63 names-alias-twice munir | x | content/names/a.yaml:1:63");

    file(
        "b.yaml",
        "entities: [{ id: y, type: person, name: Munir Said, "
            + "aliases: [{ text: Munir, requires: { near: aktivis } }] }]");
    read();
    assertThat(told).as("one of the two asks for more").isEmpty();
  }

  @Test
  void twoPeopleMayHaveOneNameIfOneAsksForMore() {
    file("a.yaml", "entities: [{ id: x, type: person, name: Ahmad Ali }]");
    file("b.yaml", "entities: [{ id: y, type: person, name: Ahmad  ALI }]");
    read();
    assertThat(told)
        .containsExactly(
            "b.yaml:1:41 names-alias-twice Ahmad  ALI | x | content/names/a.yaml:1:41");

    file(
        "b.yaml",
        "entities: [{ id: y, type: person, name: Ahmad Ali, "
            + "aliases: [{ text: Ahmad Ali, requires: { near: bola sepak } }] }]");
    read();
    assertThat(told).isEmpty();
  }

  @Test
  void whereCapitalsCountTwoTextsAreTwo() {
    read(
        """
        entities:
          - { id: mas, type: organisation, name: Sistem Penerbangan, aliases: [MAS] }
          - { id: mas-idayu, type: person, name: Mas }
        """);
    assertThat(told).isEmpty();
  }

  @Test
  void anAcronymOfTwoLettersIsExact() {
    read(
        "entities: [{ id: a, type: place, name: Kuala Lumpur, aliases: [{ text: KL, case: exact }]"
            + " }]");
    assertThat(told).isEmpty();
  }

  @Test
  void anEntryWithMistakesIsNoUnknownOne() {
    read(
        "entities: [{ id: a, type: x, name: Alor }, { id: b, type: place, name: Bukit, within: a"
            + " }]");
    assertThat(told)
        .singleElement()
        .asString()
        .startsWith("a.yaml:1:27 names-value-invalid type | x");
  }

  @Test
  void anIdThatIsNearlyRightIsNamed() {
    read(
        """
        entities:
          - { id: pakistan, type: place, name: Pakistan }
          - { id: islamabad, type: place, name: Islamabad, within: pakistann }
        """);
    assertThat(told)
        .containsExactly("a.yaml:3:60 names-tie-unknown-near within | pakistann | pakistan");
  }

  @Test
  void aCircleIsToldWhereItCloses() {
    file("a.yaml", "entities: [{ id: a, type: place, name: Alor, implies: b }]");
    file(
        "b.yaml",
        """
        entities:
          - { id: b, type: place, name: Bukit, implies: [d, c] }
          - { id: c, type: place, name: Cerana, implies: [b, a] }
          - { id: d, type: place, name: Danau, implies: c }
        """);
    read();
    assertThat(told)
        .containsExactly(
            "b.yaml:3:51 names-tie-circle implies | b → d → c → b",
            "b.yaml:3:54 names-tie-circle implies | a → b → d → c → a");
  }

  @Test
  void aChainAsLongAsTheFileIsNoCircle() {
    StringBuilder chain = new StringBuilder("entities:\n");
    for (int i = 0; i < 20_000; i++) {
      chain.append("  - { id: t").append(i).append(", type: place, name: Tempat").append(i);
      chain.append(i == 0 ? " }\n" : ", within: t" + (i - 1) + " }\n");
    }
    assertThat(read(chain.toString()).entries()).hasSize(20_000);
    assertThat(told).isEmpty();
  }

  @Test
  void whatIsNoYamlFileIsNotReadAndTold() throws IOException {
    file("a.yml", "entities: [{ id: a, type: place, name: Alor }]");
    file("nota.txt", "catatan");
    file("a.yaml~", "x: ");
    file(".b.yaml", "x: ");
    Files.createDirectories(root.resolve("content/names/lama"));

    assertThat(read().entries()).hasSize(1);
    assertThat(told).containsExactly("lama names-file-ignored", "nota.txt names-file-ignored");
  }

  @Test
  void allMistakesAreToldInOneRun() {
    file("a.yaml", "entities: [{ id: a, type: x, name: Alor, kin: y }, { id: B, within: jauh }]");
    file("b.yaml", "entities: [");
    file("c.yaml", "version: 3⏎entities: [{ id: c, type: place, name: Ce }]");
    read();
    assertThat(told).hasSize(9);
  }

  @Test
  void theFingerprintIsOfWhatIsSaidAndNotWhere() {
    String alor = "  - { id: a, type: place, name: Alor }⏎";
    String bukit = "  - { id: b, type: place, name: Bukit }⏎";
    var both = read("entities:⏎" + alor + bukit).fingerprint();

    assertThat(read("# remark⏎entities:⏎" + bukit + alor).fingerprint()).isEqualTo(both);
    assertThat(read("entities:⏎" + alor).fingerprint()).isNotEqualTo(both);
    assertThat(read("entities:⏎" + alor + bukit.replace("name", "note: n, name")).fingerprint())
        .isNotEqualTo(both);
  }
}
