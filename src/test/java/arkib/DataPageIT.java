package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that tells which files of data there are, and what is in them. */
class DataPageIT {

  private static final String PAGE = "data/index.html";

  @TempDir Path folder;

  private static Document page(DataSite site) throws IOException {
    return Jsoup.parse(site.text(PAGE), DataSite.URL + "data/");
  }

  private static JsonNode dataset(DataSite site) throws IOException {
    return new ObjectMapper()
        .readTree(page(site).selectFirst("script[type=application/ld+json]").data());
  }

  @Test
  void linksToEveryFileAndDescribesIt() throws IOException {
    DataSite site = DataSite.in(folder, "outputs: [jsonl, csv, ninjs]\npublisher: Warta\n");
    List<String> files =
        site.files("data/.*\\.(jsonl|csv)").keySet().stream().map(f -> DataSite.URL + f).toList();
    JsonNode dataset = dataset(site);

    assertThat(page(site).select("a[href$=.jsonl], a[href$=.csv]").eachAttr("abs:href"))
        .containsExactlyInAnyOrderElementsOf(files);
    assertThat(page(site).select("a[href$=.schema.json]").eachAttr("abs:href"))
        .containsExactly(
            DataSite.URL + "data/record.schema.json", DataSite.URL + "data/ninjs.schema.json");
    assertThat(dataset.get("distribution").findValuesAsText("contentUrl"))
        .containsExactlyInAnyOrderElementsOf(files);
    assertThat(dataset.get("distribution").findValuesAsText("encodingFormat"))
        .contains("application/jsonl", "text/csv");
    assertThat(dataset.get("@type").asText()).isEqualTo("Dataset");
    assertThat(dataset.get("url").asText()).isEqualTo(DataSite.URL + "data/");
    assertThat(dataset.get("temporalCoverage").asText()).isEqualTo("2019/2020");
    assertThat(dataset.at("/publisher/name").asText()).isEqualTo("Warta");
    assertThat(dataset.get("description").asText())
        .as("search engines want 50 to 5,000 signs")
        .hasSizeBetween(50, 5_000);
  }

  @Test
  void tellsOfEachColumnWhatItSays() throws IOException {
    DataSite site = DataSite.in(folder, "");
    String header = site.text("data/2019/articles.csv").lines().findFirst().orElseThrow();
    Document page = page(site);

    assertThat(
            page.select("table:has(thead) tbody tr").stream()
                .filter(row -> row.select("td").last().text().equals("ya"))
                .map(row -> row.selectFirst("th").text()))
        .containsExactly(header.split(","));
    assertThat(page.select("table:has(thead) tbody td")).allMatch(cell -> !cell.text().isBlank());
  }

  /** A site's name stands in a script: nothing in it may end one. */
  @Test
  void aNameWithMarkupEndsNoScript() throws IOException {
    DataSite site = DataSite.in(folder, "publisher: '</script><img src=x>'\ndescription: '<b>&'\n");

    assertThat(page(site).select("img")).isEmpty();
    assertThat(dataset(site).at("/publisher/name").asText()).isEqualTo("</script><img src=x>");
  }

  @Test
  void isLinkedFromTheFootOfEveryPage() throws IOException {
    DataSite site = DataSite.in(folder, "");

    for (Map.Entry<String, String> page : site.files(".*\\.html").entrySet()) {
      assertThat(Jsoup.parse(page.getValue()).select("footer.colophon a").eachAttr("href"))
          .as(page.getKey())
          .contains("/arkib/data/");
    }
    assertThat(site.text("sitemap-lists.xml")).contains(DataSite.URL + "data/</loc>");
  }

  @Test
  void tellsOnlyOfWhatThereIs() throws IOException {
    DataSite tables = DataSite.in(folder.resolve("csv"), "outputs: [csv]\n");
    assertThat(tables.files("data/.*|.*ninjs.json").keySet())
        .allMatch(file -> file.endsWith(".csv") || file.equals(PAGE));
    assertThat(page(tables).text()).doesNotContain("JSON Lines:").doesNotContain("ninjs");
    assertThat(page(tables).select("main a[href$=.jsonl], main a[href$=.json]")).isEmpty();

    DataSite items = DataSite.in(folder.resolve("ninjs"), "outputs: [ninjs]\n");
    assertThat(items.files("data/.*").keySet()).containsExactly(PAGE, "data/ninjs.schema.json");
    assertThat(page(items).text()).contains("ninjs.json").doesNotContain("CSV");
    assertThat(dataset(items).get("distribution")).isEmpty();
  }

  @Test
  void withoutDataThereIsNoPageAndNoLink() throws IOException {
    DataSite site = DataSite.in(folder, "outputs: []\n");

    assertThat(site.files("data/.*|.*ninjs.json")).isEmpty();
    assertThat(site.text("index.html")).doesNotContain("/data/");
  }

  /** An article of a month that is known changes that month; of a new month, the page too. */
  @Test
  void changesOnlyWhenAMonthComes() throws IOException {
    DataSite site = DataSite.in(folder, "");
    Map<String, String> before = site.files("data/.*");
    site.site().withArticle("f.md", "Lagi satu", "date: 2020-01-31");
    Map<String, String> known = site.built().files("data/.*");
    site.site().withArticle("g.md", "Bulan baharu", "date: 2018-12-01");
    Map<String, String> fresh = site.built().files("data/.*");

    assertThat(changed(before, known))
        .containsExactly("data/2020/01/articles.csv", "data/2020/01/articles.jsonl");
    assertThat(changed(known, fresh))
        .containsExactly("data/2018/12/articles.csv", "data/2018/12/articles.jsonl", PAGE);
  }

  private static List<String> changed(Map<String, String> before, Map<String, String> after) {
    return after.keySet().stream()
        .filter(file -> !after.get(file).equals(before.get(file)))
        .sorted()
        .toList();
  }

  @Test
  void isInEnglishWhereTheSiteIs() throws IOException {
    DataSite site = DataSite.in(folder, "language: en\n");

    assertThat(site.files("data/undated/.*")).hasSize(2);
    assertThat(page(site).text()).contains("How to read them").contains("Month unknown");
  }
}
