package arkib.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.site.Settings;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What pages say of themselves to machines. Names are shown by the golden site {@code metadata}.
 */
class MetadataTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String UNDATED = "/tanpa-tarikh/feri/";

  @ParameterizedTest
  @CsvSource({
    "2025-08-07T16:30, /2025/08/feri/, 2025-08-07T16:30:00+08:00",
    "2025-08-07,       /2025/08/feri/, 2025-08-07",
    "2025-08,          /2025/08/feri/, 2025-08",
    "2025,             /2025/feri/,    2025"
  })
  void aDateIsAsExactAsItIsKnown(String date, String address, String told) {
    Document page = page(address, SampleArticle.of("feri", "Feri").on(date));
    assertThat(node(page, 0).get("datePublished").textValue()).isEqualTo(told);
    assertThat(named(page, "DC.date")).containsExactly(told);
    boolean isDay = told.length() >= 10;
    assertThat(property(page, "article:published_time"))
        .isEqualTo(isDay ? List.of(told) : List.of());
    assertThat(named(page, "citation_publication_date"))
        .containsExactly(told.substring(0, Math.min(10, told.length())).replace('-', '/'));
  }

  /** Not even the day on which it was captured may stand in for the date that nobody knows. */
  @Test
  void anUndatedArticleHasNoDate() {
    Document page =
        page(UNDATED, SampleArticle.of("feri", "Feri").from("https://x.example/f", "Akhbar"));
    JsonNode article = node(page, 0);
    assertThat(article.get("@type").textValue()).isEqualTo("NewsArticle");
    assertThat(article.has("datePublished")).isFalse();
    assertThat(article.toString()).doesNotContain("2026-11-02");
    assertThat(page.select("meta[property~=_time], meta[name~=(?i)date|issued]")).isEmpty();
  }

  @Test
  void anUndatedArticleMayHaveBeenUpdated() {
    Document page = page(UNDATED, SampleArticle.of("feri", "Feri").updated("2025-08-09"));
    assertThat(node(page, 0).get("dateModified").textValue()).isEqualTo("2025-08-09");
    assertThat(property(page, "article:modified_time")).containsExactly("2025-08-09");
    assertThat(named(page, "DCTERMS.modified")).containsExactly("2025-08-09");
  }

  @Test
  void noHeadlineEndsTheScript() {
    String evil = "Feri </script><script>alert(1)</script><!-- <script>";
    Document page = page("/2025/08/feri/", SampleArticle.of("feri", evil).on("2025-08-07"));
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.selectFirst("script").data()).doesNotContain("<");
    assertThat(node(page, 0).get("headline").textValue()).isEqualTo(evil);
    assertThat(property(page, "og:title")).containsExactly(evil);
    assertThat(named(page, "DC.title")).containsExactly(evil);
    assertThat(page.select(".cite cite").get(0).text()).isEqualTo(evil);
  }

  @Test
  void anArticleNamesItsAuthorsItsOriginAndItsCorrections() {
    Document page =
        page(
            "/2025/08/feri/",
            SampleArticle.of("feri", "Feri")
                .on("2025-08-07")
                .by("Siti Hajar", "Akhbar Lama")
                .from("https://x.example/f?a=1&b=2", "Akhbar Lama")
                .corrected("2025-08-09", "Bukan 120."));
    JsonNode article = node(page, 0);
    assertThat(article.get("author").findValuesAsText("@type"))
        .containsExactly("Person", "Organization");
    assertThat(article.get("isBasedOn").textValue()).isEqualTo("https://x.example/f?a=1&b=2");
    assertThat(article.get("archivedAt").textValue())
        .isEqualTo("https://web.archive.example/2026/feri");
    assertThat(article.get("sourceOrganization").get("name").textValue()).isEqualTo("Akhbar Lama");
    assertThat(article.get("correction").get(0).get("text").textValue()).isEqualTo("Bukan 120.");
    assertThat(page.select("link[rel=original]").attr("href"))
        .isEqualTo("https://x.example/f?a=1&b=2");
    assertThat(named(page, "citation_author")).containsExactly("Siti Hajar", "Akhbar Lama");
    assertThat(named(page, "DC.source")).containsExactly("https://x.example/f?a=1&b=2");
    assertThat(named(page, "prism.publicationName")).containsExactly("Akhbar Lama");
    assertThat(named(page, "z:itemType")).containsExactly("newspaperArticle");
  }

  @Test
  void aLinkToTheSourceOutlivesIt() {
    Document page =
        page(
            "/2025/08/feri/",
            SampleArticle.of("feri", "Feri").on("2025-08-07").from("https://x.example/f", "X"));
    assertThat(page.select(".record a[data-originalurl]").get(0).attributes().asList().toString())
        .contains("data-originalurl=\"https://x.example/f\"")
        .contains("data-versionurl=\"https://web.archive.example/2026/feri\"")
        .contains("data-versiondate=\"2026-11-02\"");
  }

  @Test
  void aPictureIsShownWhereALinkIs() {
    Document page =
        page(
            "/2025/08/feri/",
            SampleArticle.of("feri", "Feri").on("2025-08-07").picture("/media/jeti.png", "Jeti"));
    assertThat(property(page, "og:image")).containsExactly("http://localhost/media/jeti.png");
    assertThat(property(page, "og:image:alt")).containsExactly("Jeti");
    assertThat(named(page, "twitter:card")).containsExactly("summary_large_image");
    assertThat(node(page, 0).get("image").get("url").textValue())
        .isEqualTo("http://localhost/media/jeti.png");
  }

  @Test
  void aPictureThatTheArchiveLacksIsNotShown() {
    Document page =
        page(
            "/2025/08/feri/",
            SampleArticle.of("feri", "Feri").on("2025-08-07").picture("/media/tiada.png", "Jeti"));
    assertThat(property(page, "og:image")).isEmpty();
    assertThat(named(page, "twitter:card")).containsExactly("summary");
    assertThat(node(page, 0).has("image")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"en-MY, en-MY, en_MY", "zh, zh, ''", "ms, ms, ms_MY"})
  void theLanguageIsThatOfTheText(String language, String told, String locale) {
    Document page =
        page("/2025/08/feri/", SampleArticle.of("feri", "F").on("2025-08-07").language(language));
    assertThat(node(page, 0).get("inLanguage").textValue()).isEqualTo(told);
    assertThat(named(page, "citation_language")).containsExactly(told);
    assertThat(property(page, "og:locale"))
        .isEqualTo(locale.isEmpty() ? List.of() : List.of(locale));
  }

  @Test
  void listsSayWhatTheyShowInTheOrderOfThePage() {
    SampleSite site =
        SampleSite.of(
            Settings.DEFAULT,
            SampleArticle.of("b", "B").on("2025-08-08").in("Maritim").build(),
            SampleArticle.of("a", "A").on("2025-08-07").in("Maritim").build(),
            SampleArticle.of("c", "C").in("Maritim").build());
    for (String address : List.of("/bahagian/maritim/", "/2025/", "/2025/08/", "/tanpa-tarikh/")) {
      Document page = Jsoup.parse(site.page(address), "http://localhost" + address);
      JsonNode list = node(page, 0);
      assertThat(list.get("@type").textValue()).as(address).isEqualTo("CollectionPage");
      assertThat(list.get("mainEntity").findValuesAsText("url"))
          .as(address)
          .isEqualTo(page.select(".register .head a").eachAttr("abs:href"));
      assertThat(property(page, "og:type")).containsExactly("website");
    }
  }

  @Test
  void theWayToAPageIsThatOfItsCrumbs() {
    Document page = page("/2025/08/feri/", SampleArticle.of("feri", "Feri").on("2025-08-07"));
    JsonNode crumbs = node(page, 1).get("itemListElement");
    assertThat(crumbs.findValuesAsText("name")).containsExactly("Arkib", "Tahun", "2025", "Feri");
    assertThat(crumbs.findValuesAsText("position")).containsExactly("1", "2", "3", "4");
    assertThat(crumbs.findValuesAsText("item"))
        .containsExactly("http://localhost/", "http://localhost/tahun/", "http://localhost/2025/");
  }

  @Test
  void thePageShownAtAnyAddressSaysNothing() {
    SampleSite site = SampleSite.of(Settings.DEFAULT, SampleArticle.of("a", "A").build());
    Document page = Jsoup.parse(site.page("/404.html"));
    assertThat(page.select("script, meta[property], meta[name^=twitter]")).isEmpty();
  }

  private static Document page(String address, SampleArticle article) {
    SampleSite site = SampleSite.of(Settings.DEFAULT, article.build());
    assertThat(site.failures()).isEmpty();
    return Jsoup.parse(site.page(address));
  }

  private static JsonNode node(Document page, int index) {
    try {
      String data = page.selectFirst("script[type=application/ld+json]").data();
      return JSON.readTree(data).get("@graph").get(index);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> property(Document page, String name) {
    return page.select("meta[property=\"" + name + "\"]").eachAttr("content");
  }

  private static List<String> named(Document page, String name) {
    return page.select("meta[name=\"" + name + "\"]").eachAttr("content");
  }
}
