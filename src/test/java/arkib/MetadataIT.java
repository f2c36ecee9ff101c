package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every page of the repository's own site says of itself to machines, against schemas of the
 * formats, against the page itself, and against the site; and the citations beside each article.
 */
class MetadataIT {

  private static final String BASE = "https://semilir.example/koleksi/";
  private static final ObjectMapper JSON = new ObjectMapper();

  // A tag of two characters, two spaces, a hyphen, a space; the last has no value.
  private static final Pattern RIS =
      Pattern.compile("TY  - NEWS\\r\\n([A-Z][A-Z0-9]  - \\S.*\\r\\n)+ER  - \\r\\n");
  private static final Pattern BIBTEX =
      Pattern.compile("@(article|misc)\\{[a-z0-9-]+(,\\n  [a-z]+ = (\\{.*}|[a-z]{3}))+\\n}\\n");

  @TempDir static Path folder;
  private static BuiltSite site;
  private static final Map<String, JsonNode> DATA = new TreeMap<>();

  @BeforeAll
  static void build() throws IOException {
    Folder.copy(Path.of("content"), folder.resolve("content"));
    Path settings = folder.resolve("content/site.yaml");
    Files.writeString(settings, Files.readString(settings) + "outputs: [ris, bibtex, csl]\n");
    Path out = folder.resolve("public");
    Run run =
        Run.of(
            "build",
            "--site",
            folder.toString(),
            "--out",
            out.toString(),
            "--base-url",
            BASE,
            "--now",
            "2026-11-23T08:00:00+08:00");
    assertThat(run.code()).as(run.err()).isZero();
    site = BuiltSite.read(out, BASE);
    for (Map.Entry<String, Document> page : site.pages().entrySet()) {
      if (!page.getValue().select("link[rel=canonical]").isEmpty()
          // The page of data describes a dataset.
          && !page.getKey().equals("data/index.html")
          && !site.isRedirect(page.getKey())) {
        DATA.put(page.getKey(), data(page.getValue()));
      }
    }
  }

  private static JsonNode data(Document page) throws JsonProcessingException {
    assertThat(page.select("head script:not([src])")).as(page.location()).hasSize(1);
    String data = page.selectFirst("head script[type=application/ld+json]").data();
    assertThat(data).doesNotContain("<");
    return JSON.readTree(data);
  }

  @Test
  void isWrittenAsItsSchemaSays() throws IOException {
    JsonSchema schema = schema("meta/page.schema.json");
    DATA.forEach((page, data) -> assertThat(schema.validate(data)).as(page).isEmpty());
  }

  @Test
  void aSchemaRefusesWhatIsNotMeant() throws IOException {
    JsonSchema schema = schema("meta/page.schema.json");
    JsonNode data = DATA.values().iterator().next();
    assertThat(schema.validate(JSON.readTree(data.toString().replace("\"@type\"", "\"@kind\""))))
        .isNotEmpty();
    assertThat(schema.validate(JSON.readTree("{\"@context\":\"https://schema.org\"}")))
        .isNotEmpty();
  }

  @Test
  void leadsToNoPageThatIsNotThere() {
    List<String> dead = new ArrayList<>();
    DATA.forEach(
        (page, data) -> {
          for (String key : List.of("@id", "url", "item", "mainEntityOfPage")) {
            data.findValuesAsText(key).stream()
                .filter(url -> url.startsWith(BASE))
                .filter(url -> !site.files().contains(site.fileOf(url)))
                .forEach(url -> dead.add(page + ": " + url));
          }
        });
    assertThat(dead).isEmpty();
  }

  @Test
  void saysOfAnArticleWhatItsPageSays() {
    int articles = 0;
    for (Map.Entry<String, JsonNode> entry : DATA.entrySet()) {
      Document page = site.pages().get(entry.getKey());
      JsonNode node = entry.getValue().get("@graph").get(0);
      if (page.select("main.article").isEmpty()) {
        assertThat(node.get("@type").textValue()).as(entry.getKey()).isNotEqualTo("NewsArticle");
        continue;
      }
      articles++;
      String canonical = page.select("link[rel=canonical]").attr("href");
      assertThat(node.get("@type").textValue()).as(entry.getKey()).isEqualTo("NewsArticle");
      assertThat(node.get("url").textValue()).isEqualTo(canonical);
      assertThat(node.get("headline").textValue()).isEqualTo(page.select("h1").text());
      String date = page.select(".facts dd:eq(1) time").attr("datetime");
      assertThat(node.path("datePublished").asText("")).as(entry.getKey()).isEqualTo(date);
      assertThat(node.path("author").findValuesAsText("name"))
          .isEqualTo(page.select(".facts [rel=author]").eachText());
      assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(canonical);
      assertThat(page.select("meta[name=citation_title], meta[name=DC.title]")).hasSize(2);
    }
    assertThat(articles).isGreaterThan(50);
  }

  @Test
  void namesAreAboutWhatTheHeadlineSays() {
    JsonNode article =
        DATA.entrySet().stream()
            .filter(page -> page.getKey().matches("tanpa-tarikh/iran-dan-pakistan.*"))
            .findFirst()
            .orElseThrow()
            .getValue()
            .get("@graph")
            .get(0);
    assertThat(article.get("about").findValuesAsText("name")).contains("Iran", "Pakistan");
    assertThat(article.get("mentions").findValuesAsText("name"))
        .contains("Mohammad Hossein Bagheri")
        .doesNotContain("Iran");
    assertThat(article.get("mentions").findValuesAsText("@id"))
        .contains(BASE + "orang/mohammad-bagheri/");
  }

  @Test
  void eachArticleHasItsCitationInEachFormat() throws IOException {
    JsonSchema csl = schema("cite/csl.schema.json");
    int articles = 0;
    for (String page : DATA.keySet()) {
      if (site.pages().get(page).select("main.article").isEmpty()) {
        continue;
      }
      articles++;
      Path beside = site.folder().resolve(page).getParent();
      String ris = Files.readString(beside.resolve("petikan.ris"));
      String bibtex = Files.readString(beside.resolve("petikan.bib"));
      JsonNode item = JSON.readTree(Files.readString(beside.resolve("petikan.csl.json")));
      boolean dated = DATA.get(page).get("@graph").get(0).has("datePublished");
      assertThat(ris).matches(RIS);
      assertThat(bibtex).matches(BIBTEX);
      assertThat(bibtex.chars().filter(c -> c == '{').count())
          .isEqualTo(bibtex.chars().filter(c -> c == '}').count());
      assertThat(csl.validate(item)).as(page).isEmpty();
      assertThat(ris.contains("\nPY  - ")).as(page).isEqualTo(dated);
      assertThat(bibtex.contains("\n  year = ")).as(page).isEqualTo(dated);
      assertThat(item.get(0).has("issued")).as(page).isEqualTo(dated);
      assertThat(site.pages().get(page).select(".cite .strip a").eachText())
          .containsExactly("RIS", "BibTeX", "CSL-JSON");
    }
    assertThat(articles).isGreaterThan(50);
  }

  private static JsonSchema schema(String name) throws IOException {
    try (InputStream in = MetadataIT.class.getResourceAsStream("render/" + name)) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(JSON.readTree(in));
    }
  }
}
