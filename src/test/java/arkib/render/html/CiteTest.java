package arkib.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.site.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an article's page says that it is to be cited; {@code *} stands around italics. */
class CiteTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-08-07T16:30 | (2025, 7 Ogos) | 7 Ogos 2025",
        "2025-08-07       | (2025, 7 Ogos) | 7 Ogos 2025",
        "2025-08          | (2025, Ogos)   | Ogos 2025",
        "2025             | (2025)         | 2025",
        "                 | (t.t.)         | t.t."
      })
  void aDateIsAsExactAsItIsKnown(String date, String apa, String chicago) {
    SampleArticle article = SampleArticle.of("feri", "Feri baharu").by("Siti Hajar binti Ahmad");
    List<String> cited = cited("ms", date == null ? article : article.on(date));
    // A full stop ends a sentence once: "t.t." has its own.
    String end = chicago.endsWith(".") ? " " : ". ";
    assertThat(cited.get(0))
        .startsWith(
            "Siti Hajar binti Ahmad. " + apa + ". *Feri baharu*. Warta. Arkib Warta. https://");
    assertThat(cited.get(1))
        .startsWith(
            "Siti Hajar binti Ahmad. “Feri baharu.” *Warta*, "
                + chicago
                + end
                + "Arkib Warta. https://");
  }

  @Test
  void namesStandAsTheyAreWritten() {
    SampleArticle article =
        SampleArticle.of("feri", "Feri").on("2025").by("Ahmad bin Ali", "Lim Ah Kow", "Mr. T.");
    assertThat(cited("ms", article).get(0)).startsWith("Ahmad bin Ali, Lim Ah Kow & Mr. T. (2025)");
    assertThat(cited("ms", article).get(1)).startsWith("Ahmad bin Ali, Lim Ah Kow dan Mr. T. “");
  }

  @Test
  void aTitleThatHasItsEndHasNoSecondOne() {
    SampleArticle article = SampleArticle.of("feri", "Siapa “punya” feri?").on("2025").by("Ali");
    assertThat(cited("ms", article))
        .containsExactly(
            "Ali. (2025). *Siapa “punya” feri?* Warta. Arkib Warta. https://x.example/a/2025/feri/",
            "Ali. “Siapa ‘punya’ feri?” *Warta*, 2025. Arkib Warta. https://x.example/a/2025/feri/");
  }

  @Test
  void theNewspaperIsTheAuthorWhereNoneIsNamed() {
    SampleArticle article =
        SampleArticle.of("feri", "Feri").from("https://l.example/", "Akhbar Lama");
    assertThat(cited("ms", article))
        .containsExactly(
            "Akhbar Lama. (t.t.). *Feri*. Arkib Warta. https://x.example/a/tanpa-tarikh/feri/",
            "*Akhbar Lama*. “Feri.” t.t. Arkib Warta. https://x.example/a/tanpa-tarikh/feri/");
  }

  @Test
  void inEnglishTheWordsAreEnglish() {
    SampleArticle article = SampleArticle.of("feri", "Ferry").on("2025-08-07").by("Ali", "Lim");
    assertThat(cited("en", article).get(0)).startsWith("Ali & Lim. (2025, August 7). *Ferry*.");
    assertThat(cited("en", article).get(1))
        .contains("Ali and Lim. “Ferry.” *Warta*, 7 August 2025.");
    assertThat(cited("en", SampleArticle.of("feri", "Ferry"))).allMatch(t -> t.contains("n.d."));
  }

  /** Only the reader knows when it was read; the box says so. */
  @Test
  void theBoxIsFoldedAndLeavesTheDateOfAccessToTheReader() {
    Document page = page("ms", SampleArticle.of("feri", "Feri").on("2025-08-07").build());
    assertThat(page.select(".cite details:not([open]) summary").text())
        .isEqualTo("Petik artikel ini");
    assertThat(page.select(".cite .note").text()).contains("“Dicapai pada …”");
    assertThat(page.select(".cite pre").text()).startsWith("@article{feri-2025,");
  }

  @Test
  void aPageThatIsNoNewsIsNotCited() {
    SampleSite site =
        SampleSite.of(settings("ms"), SampleArticle.of("tentang", "Tentang").standing().build());
    assertThat(Jsoup.parse(site.page("/tentang/")).select(".cite")).isEmpty();
  }

  private static List<String> cited(String language, SampleArticle article) {
    return page(language, article.build()).select(".cite dd[dir]").stream()
        .map(
            dd -> {
              dd.select("cite").forEach(cite -> cite.text("*" + cite.text() + "*"));
              return dd.text();
            })
        .toList();
  }

  private static Document page(String language, arkib.article.Article article) {
    SampleSite site =
        new SampleSite(settings(language), Path.of("no-such-templates"), List.of(article));
    assertThat(site.failures()).isEmpty();
    return site.html().values().stream()
        .map(Jsoup::parse)
        .filter(page -> !page.select("main.article").isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static Settings settings(String language) {
    Settings d = Settings.DEFAULT;
    return new Settings(
        "Warta",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        URI.create("https://x.example/a/"),
        language,
        d.languages(),
        d.zone(),
        d.sections(),
        d.listSize(),
        d.feeds(),
        d.permalink(),
        d.html(),
        d.embeds(),
        d.names(),
        d.outputs(),
        d.look(),
        d.search(),
        d.pictures());
  }
}
