package arkib.parse;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.Article;
import arkib.article.Kind;
import arkib.article.NewsDate;
import arkib.article.body.PlainText;
import arkib.diagnostic.Diagnostics;
import arkib.parse.capture.Boilerplate;
import arkib.site.Settings;
import arkib.site.SettingsReader;
import arkib.site.Site;
import arkib.source.SourceFile;
import arkib.source.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which article a file is. */
class ArticleParserTest {

  @TempDir Path content;

  private final Diagnostics diagnostics = new Diagnostics();

  private void file(String path, String text) {
    try {
      Path file = content.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Article> articles(Settings settings) {
    ArticleParser parser = new ArticleParser(Site.of(content, settings), Boilerplate.standard());
    return Sources.in(content, diagnostics).stream()
        .filter(source -> source.role() != SourceFile.Role.ASSET)
        .flatMap(source -> parser.load(source, diagnostics).stream())
        .flatMap(loaded -> parser.parse(loaded, diagnostics).stream())
        .collect(Collectors.toMap(Article::source, article -> article));
  }

  private Article article(String path, String text) {
    file(path, text);
    return articles(Settings.DEFAULT).get(path);
  }

  private List<String> told() {
    return diagnostics.sorted().stream()
        .map(
            d ->
                (d.location() + " " + d.problem().id() + " " + String.join(" | ", d.arguments()))
                    .strip())
        .toList();
  }

  private static List<String> paragraphs(Article article) {
    return article.body().blocks().stream().map(PlainText::of).toList();
  }

  @Test
  void whatTheFrontMatterSaysIsTheArticle() {
    Article article =
        article(
            "2025/feri.md",
            """
            ---
            tajuk: "Feri: dua hari"
            tarikh: 7 Ogos 2025
            penulis: [Ali, Siti]
            bahagian: Daerah
            tag: [feri, jeti]
            ringkasan: Dua hari tanpa feri.
            siri: Laut
            lang: ms-Arab
            cuaca: hujan
            ---
            Satu.

            Dua.
            """);

    assertThat(article.kind()).isEqualTo(Kind.NEWS);
    assertThat(article.heading().headline()).isEqualTo("Feri: dua hari");
    assertThat(article.heading().standfirst()).contains("Dua hari tanpa feri.");
    assertThat(article.heading().byline()).containsExactly("Ali", "Siti");
    assertThat(article.publication().published().map(NewsDate::edtf)).contains("2025-08-07");
    assertThat(article.filing().section()).contains("Daerah");
    assertThat(article.filing().tags()).containsExactly("feri", "jeti");
    assertThat(article.filing().series()).contains("Laut");
    assertThat(article.language()).contains("ms-Arab");
    assertThat(article.permalink().slug()).isEqualTo("feri-dua-hari");
    assertThat(article.extra()).isEqualTo(Map.of("cuaca", "hujan"));
    assertThat(paragraphs(article)).containsExactly("Satu.", "Dua.");
    assertThat(told()).containsExactly("content/2025/feri.md:10:1 key-unknown cuaca");
  }

  @Test
  void withoutATitleTheFirstHeadingIsTheHeadlineAndLeavesTheText() {
    Article article = article("a.md", "# Feri *rosak*\n\nSatu.\n\n# Lagi\n");

    assertThat(article.heading().headline()).isEqualTo("Feri rosak");
    assertThat(paragraphs(article)).containsExactly("Satu.", "Lagi");
    assertThat(told()).isEmpty();
  }

  @Test
  void withATitleTheFirstHeadingStays() {
    Article article = article("a.md", "---\ntitle: Feri\n---\n# Jeti\n\nSatu.\n");

    assertThat(paragraphs(article)).containsExactly("Jeti", "Satu.");
  }

  @ParameterizedTest
  @CsvSource({
    "feri-baharu_rosak.md, feri baharu rosak",
    "2022-06-11-feri-baharu.md, feri baharu",
    "2022-06-11.md, 2022 06 11",
    "---.md, ---.md",
    "Feri Baharu.MD, Feri Baharu"
  })
  void withoutBothTheNameOfTheFileIsTheHeadline(String name, String headline) {
    assertThat(article(name, "Satu.\n\n## Dua\n").heading().headline()).isEqualTo(headline);
    assertThat(told()).containsExactly("content/" + name + " headline-missing " + headline);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-06-11-feri.md, 2022-06-11",
    "2022-06-11_feri.md, 2022-06-11",
    "2022-06-11 feri.md, 2022-06-11",
    "2022-06-11.md, 2022-06-11",
    "2022-06-11-feri.txt, 2022-06-11",
    "2022-13-45-feri.md,",
    "0000-01-01-feri.md,",
    "2022-06-feri.md,",
    "12022-06-11-feri.md,",
    "feri-2022-06-11.md,"
  })
  void theNameOfTheFileMayTellTheDay(String name, String day) {
    Article article = article(name, "---\ntitle: Feri\n---\nSatu ayat sahaja di sini.\n");

    assertThat(article.publication().published().map(NewsDate::edtf))
        .isEqualTo(Optional.ofNullable(day));
  }

  @Test
  void theFrontMattersDateIsBeforeThatOfTheName() {
    assertThat(
            article("2022-06-11-a.md", "---\ntitle: A\ndate: 2020\n---\nx")
                .publication()
                .published()
                .map(NewsDate::edtf))
        .contains("2020");
  }

  @ParameterizedTest
  @CsvSource({
    "Feri baharu, a.md, feri-baharu",
    "برتيا بهارو, 2022-06-11-jeti-lama.md, jeti-lama",
    "برتيا 2024, jeti-lama.md, jeti-lama",
    "برتيا MH370, a.md, mh370",
    "2024, jeti-lama.md, jeti-lama",
    "2024, 1957.md, berita-1957",
    "…, ….md, berita-b4935894"
  })
  void theSlugIsMadeOfTheHeadlineElseOfTheName(String headline, String name, String slug) {
    Article article = article(name, "---\ntitle: '" + headline + "'\n---\nx");

    // The last: printf '…' | sha256sum
    assertThat(article.permalink().slug()).isEqualTo(slug);
  }

  @Test
  void aSlugOfDigitsIsNoYear() {
    assertThat(article("a.md", "---\ntitle: A\nslug: 2019\n---\nx").permalink().slug())
        .isEqualTo("berita-2019");
  }

  @Test
  void theSectionIsSpeltAsTheSiteSpellsIt() {
    Settings settings = SettingsReader.read("sections: [Nasional, Sukan]", "s", diagnostics);
    file("a.md", "---\ntitle: A\nsection: ' nasional'\n---\nx");
    file("b.md", "---\ntitle: B\nsection: Sukam\n---\nx");
    file("c.md", "---\ntitle: C\nsection: Cuaca\n---\nx");

    Map<String, Article> articles = articles(settings);

    assertThat(articles.get("a.md").filing().section()).contains("Nasional");
    assertThat(articles.get("b.md").filing().section()).contains("Sukam");
    assertThat(articles.get("c.md").filing().section()).contains("Cuaca");
    assertThat(told()).containsExactly("content/b.md section-unknown-near Sukam | Sukan");
  }

  @Test
  void aPageThatIsNoNewsIsStanding() {
    Article article = article("pages/tentang.md", "# Tentang kami\n\nKami.");

    assertThat(article.kind()).isEqualTo(Kind.STANDING);
    assertThat(article.permalink().slug()).isEqualTo("tentang");
  }

  @Test
  void whatTheSidecarSaysWins() {
    file(
        "a.txt",
        "---\ntitle: Dalam\nsection: Daerah\nextra: {x: 1, y: 2}\n---\nTajuk halaman\n\nIni ayat pertama berita itu.\n");
    file("a.yaml", "tajuk: Luar\nbahagian:\nextra: {x: 3}\n");

    Article article = articles(Settings.DEFAULT).get("a.txt");

    assertThat(article.heading().headline()).isEqualTo("Luar");
    assertThat(article.filing().section()).contains("Daerah");
    assertThat(article.extra()).isEqualTo(Map.of("x", "3", "y", "2"));
  }

  @Test
  void ofWhatTheEditorSaysNothingIsGuessed() {
    file("a.txt", "Tajuk halaman\n\nIni ayat pertama berita itu.\n");
    Article read = articles(Settings.DEFAULT).get("a.txt");
    assertThat(read.provenance().capture().orElseThrow().guesses())
        .anyMatch(guess -> guess.field().equals("headline"));

    file("a.yaml", "tajuk: Tajuk sebenar\n");
    Article said = articles(Settings.DEFAULT).get("a.txt");
    assertThat(said.provenance().capture().orElseThrow().guesses())
        .noneMatch(guess -> guess.field().equals("headline"));
  }

  @Test
  void aMistakeInTheSidecarIsShownThere() {
    file("a.txt", "Tajuk halaman\n\nIni ayat pertama berita itu.\n");
    file("a.json", "{\"tarikh\": \"2020\",\n \"titel\": \"x\"}");

    assertThat(articles(Settings.DEFAULT).get("a.txt").publication().published()).isPresent();
    assertThat(told()).contains("content/a.json:2:2 key-unknown-near titel | title");
  }

  @Test
  void oneMistakeInFrontMatterIsToldOnce() {
    Article article = article("a.md", "---\ntajuk: Banjir: dua hilang\n---\nSatu.\n");

    assertThat(paragraphs(article)).containsExactly("Satu.");
    assertThat(told()).containsExactly("content/a.md:2:14 data-colon");
  }

  @Test
  void aFileThatCannotBeReadIsNoArticle() {
    assertThat(article("a.md", "")).isNull();
    assertThat(article("b.md", "---\ntitle: A\n")).isNull();
    assertThat(told())
        .containsExactly("content/a.md file-empty", "content/b.md:1 front-matter-open ---");
  }

  @Test
  void aFileWithoutAnExtensionIsExplained() {
    file("tangkapan", "Tajuk halaman\n\nIni ayat pertama berita itu.\n");
    ArticleParser parser =
        new ArticleParser(Site.of(content, Settings.DEFAULT), Boilerplate.standard());

    Explanation explanation =
        parser.explain(Sources.single(content.resolve("tangkapan")), diagnostics).orElseThrow();

    assertThat(explanation.article().heading().headline()).isEqualTo("Tajuk halaman");
    assertThat(explanation.reading()).isPresent();
  }

  @Test
  void theOrderOfTheEditorsOwnKeysIsKept() {
    assertThat(
            article("a.md", "---\ntitle: A\nextra: {z: 1, a: 2, m: 3, b: 4}\n---\nx")
                .extra()
                .keySet())
        .containsExactly("z", "a", "m", "b");
  }
}
