package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of wrong content: each message whole, and the old site untouched. */
class BadInputIT {

  private static final String NOTHING = "Nothing was written; the site is as it was (time)\n";

  @TempDir Path temp;
  private SiteFolder site;
  private Folder before;

  @BeforeEach
  void aSiteThatWasBuilt() throws IOException {
    site = new SiteFolder(temp).withArticle("lama.md", "Lama", "date: 2024-01-01");
    assertThat(site.build().code()).isZero();
    before = site.made();
  }

  private void fails(String expected, String... arguments) throws IOException {
    Run run = site.build(arguments);
    assertThat(run.err()).isEqualTo(expected);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith(NOTHING);
    site.made().assertEquals(before);
  }

  private void failsInMalay(String expected) throws IOException {
    Run run = site.build("--lang", "ms");
    assertThat(run.err()).isEqualTo(expected);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("Tiada apa-apa ditulis; laman kekal seperti sedia ada (time)\n");
    site.made().assertEquals(before);
  }

  @Test
  void brokenYaml() throws IOException {
    site.with("content/a.md", "---\ntitle: Satu\ndate: 2025-01-01\ntags: [a, b\n---\n\nTeks.\n");
    fails(
        """
        SITE/content/a.md:5:1: error: this YAML cannot be read; its reader says: expected ',' or ']', but got <stream end> [data-broken]
          5 | ---
            | ^
          = look at this line and the one above: indentation, quotation marks, brackets, commas
        """);
  }

  @Test
  void aColonInAHeadline() throws IOException {
    site.with("content/a.md", "---\ntitle: Satu: dua\ndate: 2025-01-01\n---\n\n# Tajuk\n\nTeks.\n");
    fails(
        """
        SITE/content/a.md:2:12: error: a colon stands within this text, and YAML takes it for the end of a key [data-colon]
          2 | title: Satu: dua
            |            ^
          = put the whole text in quotation marks: title: "Flood: two missing". If a key was meant, check that it begins in the same column as those above
        """);
    failsInMalay(
        """
        SITE/content/a.md:2:12: ralat: ada titik bertindih dalam teks ini, dan YAML menganggapnya penghujung kunci [data-colon]
          2 | title: Satu: dua
            |            ^
          = letak seluruh teks dalam tanda petik: tajuk: "Banjir: dua hilang". Jika ini memang kunci, pastikan ia bermula selajur dengan kunci di atasnya
        """);
  }

  @Test
  void frontMatterWithoutEnd() throws IOException {
    site.with("content/a.md", "---\ntitle: Satu\n");
    fails(
        """
        SITE/content/a.md:1: error: the front matter that begins with --- has no end [front-matter-open]
          1 | ---
          = close it with a line of its own: --- for YAML, +++ for TOML, the closing brace for JSON
        """);
  }

  @Test
  void unknownKeyIsAWarningAndTheSiteIsBuilt() throws IOException {
    site.withArticle("a.md", "Satu", "tarik: 2025-01-01");
    Run run = site.build();
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo(
            """
            SITE/content/a.md:3:1: warning: unknown key "tarik"; did you mean "tarikh"? [key-unknown-near]
              3 | tarik: 2025-01-01
                | ^
              = put keys of your own below `extra:`
            """);
    assertThat(run.out()).contains("Errors: 0, warnings: 1, notes: 0\n");
    assertThat(site.made().files()).containsKey("tanpa-tarikh/satu/index.html");
  }

  @Test
  void strictCountsWarningsAsErrors() throws IOException {
    site.withArticle("a.md", "Satu", "tarik: 2025-01-01");
    fails(
        """
        SITE/content/a.md:3:1: warning: unknown key "tarik"; did you mean "tarikh"? [key-unknown-near]
          3 | tarik: 2025-01-01
            | ^
          = put keys of your own below `extra:`
        """,
        "--strict");
  }

  @Test
  void unknownSettingsAreErrors() throws IOException {
    site.with("content/site.yaml", "titel: X\nlists:\n  saiz: 3\nlanguage: jp\n");
    fails(
        """
        SITE/content/site.yaml:1:1: error: unknown setting "titel"; did you mean "title"? [setting-unknown-near]
          1 | titel: X
            | ^
          = see the table of settings in the README
        SITE/content/site.yaml:3:3: error: unknown setting "lists.saiz"; did you mean "lists.size"? [setting-unknown-near]
          3 |   saiz: 3
            |   ^
          = see the table of settings in the README
        SITE/content/site.yaml:4:11: error: "language" cannot be "jp"; allowed: ms, en, id, ms-Arab [setting-invalid]
          4 | language: jp
            |           ^
          = see the table of settings in the README
        """);
  }

  @Test
  void mistakesOfSeveralFilesAreToldInOneRunInOrder() throws IOException {
    site.withArticle("b.md", "Dua", "date: 31 Februari 2025", "slug: ../../etc");
    site.with("content/c.txt", "");
    site.with("content/a.md", new byte[] {'a', 0, 'b'});
    fails(
        """
        SITE/content/a.md: error: this is no text file [file-binary]
          = save it as plain text in UTF-8, or move it to content/media/ if it is to be published as it is
        SITE/content/b.md:3:7: error: "31 Februari 2025" of "date" is no date that Arkib can read [date-invalid]
          3 | date: 31 Februari 2025
            |       ^
          = write 2025-08-07, 2025-08-07 16:30, 7 Ogos 2025, 07/08/2025 (day first), 2025-08 or 2025
        SITE/content/b.md:4:7: error: "../../etc" cannot be part of an address [slug-invalid-near]
          4 | slug: ../../etc
            |       ^
          = write: slug: etc
        SITE/content/c.txt: error: the file is empty [file-empty]
          = write something in it, or delete it
        """);
    assertThat(temp.resolveSibling("etc")).doesNotExist();
  }

  @Test
  void twoArticlesAtOneAddress() throws IOException {
    site.withArticle("a.md", "Satu", "date: 2025-01-01");
    site.withArticle("b.md", "Satu", "date: 2025-01-31");
    fails(
        """
        SITE/content/b.md: error: the address /2025/01/satu/ is also wanted by content/a.md [address-twice]
          = give one of the two another `slug` or date; nothing is overwritten silently
        """);
    failsInMalay(
        """
        SITE/content/b.md: ralat: alamat /2025/01/satu/ turut diminta oleh content/a.md [address-twice]
          = beri salah satunya `slug` atau tarikh yang lain; tiada apa-apa ditindih secara senyap
        """);
  }

  @Test
  void addressesThatDifferOnlyInCase() throws IOException {
    site.with("content/media/Jeti.svg", "<svg/>").with("content/media/jeti.svg", "<svg/>");
    fails(
        """
        SITE/content/media/jeti.svg: error: the address /media/jeti.svg differs only in case from /media/Jeti.svg, which content/media/Jeti.svg wants; on Windows and macOS they are one file [address-case]
          = give one of the two another `slug` or file name
        """);
  }

  @Test
  void anAliasThatIsTaken() throws IOException {
    site.withArticle("a.md", "Satu", "date: 2025-01-01", "aliases: /2024/01/lama/");
    fails(
        """
        SITE/content/a.md: error: the old address /2024/01/lama/ is the address of content/lama.md [alias-taken]
          = remove it from `aliases`: there is a page at this address
        """);
  }

  @Test
  void aTemplateThatNamesWhatIsNotThere() throws IOException {
    site.withArticle("a.md", "Satu", "date: 2025-01-01");
    site.with("templates/article.peb", "<p>\n{{ article.headlin }}</p>\n");
    fails(
        """
        SITE/templates/article.peb:2: error: the template article.peb failed: Attribute [headlin] of [ArticleView] does not exist or can not be accessed and strict variables is set to true. (while making content/a.md; pages affected: 2) [template-broken]
          2 | {{ article.headlin }}</p>
          = correct it, or delete it from templates/ to use the default
        """);
  }

  @Test
  void aMissingPictureIsAWarningAndItsPlaceIsShownEmpty() throws IOException {
    site.with("content/a.md", "# Satu\n\nLihat ![jeti](jeti.png).\n");
    Run run = site.build();
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo(
            """
            SITE/content/a.md:3:7: warning: this picture is not in content/: jeti.png [picture-missing]
              3 | Lihat ![jeti](jeti.png).
                |       ^
              = its place is shown empty; put the file there or correct the path
            """);
  }

  @Test
  void aLinkThatLeadsNowhere() throws IOException {
    Path file = temp.resolve("content/rosak.md");
    Files.createSymbolicLink(file, temp.resolve("content/tiada.md"));
    Run run = site.build();
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo(
            """
            SITE/content/rosak.md: warning: a symbolic link or special file is left alone [file-link-ignored]
              = put the file itself here
            """);
  }

  @Test
  void aHeadlineThatIsAScript() throws IOException {
    site.withArticle("a.md", "<script>alert(1)</script>", "date: 2025-01-01");
    assertThat(site.build("--strict").code()).isZero();
    // In JSON, which is no page, "<" is a letter like any other.
    site.made()
        .files()
        .forEach(
            (path, text) -> {
              if (!path.matches(".*\\.(json|jsonl|csv)")) {
                assertThat(text.replace("<script type=\"application/ld+json\">", ""))
                    .as(path)
                    .doesNotContain("<script>alert");
              }
            });
    assertThat(site.made().files().get("2025/01/script-alert-1-script/index.html"))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;</h1>");
  }

  @Test
  void aFileOfTenMebibytesIsRead() throws IOException {
    site.with("content/besar.md", longText(10 * 1024 * 1024));
    Run run = site.build("--strict");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(site.made().files()).containsKey("tanpa-tarikh/besar/index.html");
  }

  @Test
  void aFileAboveTenMebibytesIsRefused() throws IOException {
    site.with("content/besar.md", longText(10 * 1024 * 1024 + 1));
    fails(
        """
        SITE/content/besar.md: error: the file is larger than 10 MiB [file-too-large]
          = split it, or move it to content/media/ if it is to be published as it is
        """);
  }

  // ASCII throughout: as many characters as bytes.
  private static String longText(int bytes) {
    StringBuilder text = new StringBuilder("# Besar\n\n");
    while (text.length() < bytes) {
      text.append("Perenggan tentang banjir, jeti dan feri.\n\n");
    }
    return text.substring(0, bytes - 1) + "x";
  }

  @Test
  void emptyFoldersAndNoArticleAreNoMistake() throws IOException {
    Files.createDirectories(temp.resolve("content/2025/kosong"));
    site.without("content/lama.md");
    Run run = site.build("-v");
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo(
            """
            SITE/content: note: there is no article in content/ yet [content-empty]
              = begin one with: arkib new "Headline"
            SITE/content/lama.md: note: the page /2024/01/lama/ was there in the build before and is not in this one [article-page-gone]
              = if its article is in another file now, add to its front matter: aliases: [/2024/01/lama/]
            """);
    assertThat(site.made().files().keySet())
        .allMatch(
            path ->
                path.matches(
                    "404.html|index.html|robots.txt|_headers|_redirects|manifest-sha256.txt|sitemap(-lists)?.xml|assets/.*"));
  }

  @Test
  void noContent() throws IOException {
    Folder.delete(temp.resolve("content"));
    fails(
        """
        SITE/content: error: there is no folder content/ here [content-missing]
          = run Arkib in the folder that holds content/, or name it with --site
        """);
  }

  @Test
  void anOutputFolderThatIsOrHoldsWhatTheSiteIsMadeFrom() throws IOException {
    String content = temp.resolve("content").toString();
    fails(
        """
        SITE/content: error: the output folder SITE/content is, holds or lies within SITE/content [output-overlaps]
          = give another folder with --out
        """,
        "--out",
        content);
    String within = temp.resolve("templates/dalam").toString();
    fails(
        """
        SITE/templates/dalam: error: the output folder SITE/templates/dalam is, holds or lies within SITE/templates [output-overlaps]
          = give another folder with --out
        """,
        "--out",
        within);
    Run around = site.build("--out", temp.toString());
    assertThat(around.code()).isEqualTo(1);
    assertThat(around.err())
        .contains("SITE: error: the output folder SITE is, holds or lies within SITE/content ")
        .contains("SITE: error: the output folder SITE is, holds or lies within SITE/templates ");
    assertThat(temp.resolve("index.html")).doesNotExist();
  }

  @Test
  void anOutputFolderThatIsAFile() throws IOException {
    site.with("fail", "x");
    String expected =
        """
        SITE/fail: error: the site cannot be written: a file is where a folder is needed [output-unwritable]
          = check permissions and free space; run the same command again when it is mended
        """;
    fails(expected, "--out", temp.resolve("fail").toString());
    assertThat(temp.resolve("fail")).hasContent("x");
  }

  @Test
  void aForeignFileInTheWay() throws IOException {
    Path other = temp.resolve("lain");
    site.with("lain/index.html", "saya").with("lain/saya.txt", "saya");
    fails(
        """
        SITE/lain: warning: files in the output folder that this build did not make: 1, the first saya.txt; nothing tells whether Arkib once made them [output-stray]
          = they are left where they are; if they are from an earlier build, delete the output folder and build again
        SITE/lain/index.html: error: Arkib did not make this file and does not replace it [output-foreign-file]
          = move it away, or give another folder with --out; if it is from an earlier build, delete the output folder and build again
        """,
        "--out",
        other.toString());
    assertThat(Folder.read(other).files()).containsOnlyKeys("index.html", "saya.txt");
    assertThat(other.resolve("index.html")).hasContent("saya");
  }

  @Test
  void jsonForPrograms() throws IOException {
    site.withArticle("b.md", "Dua", "date: 31 Februari 2025");
    site.withArticle("draf.md", "Draf", "draft: true");
    Run run = site.build("--format", "json");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(json.at("/summary/published").asBoolean()).isFalse();
    assertThat(json.at("/summary/held/draft").asInt()).isEqualTo(1);
    JsonNode told = json.at("/diagnostics/0");
    assertThat(told.get("id").asText()).isEqualTo("date-invalid");
    assertThat(told.get("severity").asText()).isEqualTo("error");
    assertThat(told.get("file").asText()).isEqualTo("content/b.md");
    assertThat(told.get("line").asInt()).isEqualTo(3);
    assertThat(told.get("column").asInt()).isEqualTo(7);
    assertThat(told.get("arguments").get(1).asText()).isEqualTo("31 Februari 2025");
    assertThat(json.get("diagnostics")).hasSize(1);
  }

  @Test
  void quietTellsErrorsAlone() throws IOException {
    site.withArticle("a.md", "Satu", "tarik: 2025-01-01");
    Run built = site.build("-q");
    assertThat(built.code()).isZero();
    assertThat(built.out() + built.err()).isEmpty();
    site.withArticle("b.md", "Dua", "slug: Dua X");
    Run failed = site.build("-q");
    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.out()).isEmpty();
    assertThat(failed.err()).startsWith("SITE/content/b.md:3:7: error: ").doesNotContain("warning");
  }

  @Test
  void verboseTellsNotesAndWhereTheSiteIs() throws IOException {
    site.with(
        "content/t.txt", "Tajuk berita yang ditangkap\n\nSatu perenggan berita, kata beliau.\n");
    Run usual = site.build();
    assertThat(usual.err()).isEmpty();
    Run verbose = site.build("-v");
    assertThat(verbose.err()).contains("SITE/content/t.txt: note: no date was found");
    assertThat(verbose.out()).endsWith("The site is in SITE/public\n");
  }

  @Test
  void theSummaryTellsWhatIsHeldBackAndWhy() throws IOException {
    site.withArticle("a.md", "Draf", "draft: true");
    site.withArticle("b.md", "Esok", "date: 2026-01-02");
    site.withArticle("c.md", "Tamat", "date: 2024-01-01", "expires: 2025-01-01");
    assertThat(site.build().out())
        .startsWith("1 article, ")
        .contains("Held back: 1 draft, 1 dated in the future, 1 expired\n");
    assertThat(site.build("--drafts", "--future").out())
        .startsWith("3 articles, ")
        .contains("Held back: 1 expired\n");
  }
}
