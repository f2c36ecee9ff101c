package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the archive hands out as data: of every sort of article, and valid by its own schemas. */
class DataFilesIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String A = "/2019/05/hyperlink-http-x-example-menang-script-b/";
  private static final String B =
      "/tanpa-tarikh/pasar-malam-dipindahkan-ke-tapak-baharu-di-tepi-sungai/";

  @TempDir static Path folder;
  private static DataSite site;

  @BeforeAll
  static void build() throws IOException {
    site = DataSite.in(folder, "outputs: [jsonl, csv, ninjs]\n");
  }

  private static Set<String> mistakes(String schema, JsonNode document) throws IOException {
    JsonNode published = JSON.readTree(site.text("data/" + schema + ".schema.json"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(published)
        .validate(
            document,
            OutputFormat.DEFAULT,
            context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
        .stream()
        .map(ValidationMessage::getMessage)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void thereIsAFileForEachMonthForEachYearWithVagueDatesAndForTheUndated() throws IOException {
    assertThat(site.files("data/.*").keySet())
        .containsExactlyInAnyOrder(
            "data/2019/05/articles.csv",
            "data/2019/05/articles.jsonl",
            "data/2019/articles.csv",
            "data/2019/articles.jsonl",
            "data/2020/01/articles.csv",
            "data/2020/01/articles.jsonl",
            "data/tanpa-tarikh/articles.csv",
            "data/tanpa-tarikh/articles.jsonl",
            "data/index.html",
            "data/ninjs.schema.json",
            "data/record.schema.json");
  }

  @Test
  void whatIsHeldBackOrNoNewsIsInNone() throws IOException {
    assertThat(site.records().keySet())
        .containsExactlyInAnyOrder(
            A, B, "/2019/tahun-sahaja/", "/2019/05/bulan-sahaja/", "/2020/01/tahun-lain/");
    assertThat(site.rows()).hasSize(5);
    assertThat(site.items()).hasSize(5);
  }

  @Test
  void aRecordHasWhatAResearcherNeeds() throws IOException {
    JsonNode expected =
        JSON.readTree(
            """
            {
              "id": "%1$s",
              "url": "https://warta.example/arkib%1$s",
              "file": "content/a.md",
              "headline": "=HYPERLINK(\\"http://x.example\\",\\"Menang\\") </script><b>",
              "standfirst": "Ayat pertama, dengan \\"petikan\\".",
              "byline": ["Aminah Saad", "-Pelajar"],
              "published": "2019-05-17T16:30:00+08:00",
              "publishedPrecision": "minute",
              "updated": "2019-05-20",
              "updatedPrecision": "day",
              "language": "ms",
              "section": "Daerah",
              "series": "Jeti",
              "tags": ["a|b", "c\\\\d", "banjir"],
              "names": [
                {"id": "siti-rahmah", "type": "person", "name": "Siti Rahmah",
                 "url": "https://warta.example/arkib/orang/siti-rahmah/",
                 "sameAs": ["https://www.wikidata.org/wiki/Q42"], "mentions": 2,
                 "spellings": [{"text": "Siti Rahmah", "count": 2}]},
                {"id": "jeti-lama", "type": "place", "name": "Jeti Lama",
                 "url": "https://warta.example/arkib/tempat/jeti-lama/",
                 "sameAs": [], "mentions": 2,
                 "spellings": [{"text": "Jeti Lama", "count": 2}]},
                {"id": "feri-camar", "type": "equipment", "name": "Feri Camar",
                 "url": "https://warta.example/arkib/kelengkapan/feri-camar/",
                 "sameAs": [], "mentions": 1,
                 "spellings": [{"text": "Feri Camar", "count": 1}]}
              ],
              "source": {"url": "https://asal.example/berita?a=1&b=ü", "outlet": "Asal",
                         "captured": "2024-03", "archive": "https://web.example/1"},
              "picture": {"url": "https://warta.example/arkib/media/jeti.svg", "alt": "Jeti",
                          "caption": "Jeti lama", "credit": "Warta"},
              "corrections": [{"date": "2019-05-21", "note": "Nama dibetulkan."},
                              {"note": "Tahun dibetulkan."}],
              "words": 13,
              "text": "Siti Rahmah, pengerusi Jeti Lama, menaiki Feri Camar.\\n\\nSiti Rahmah pulang.\\n\\nNota kaki."
            }
            """
                .formatted(A));

    assertThat(site.records().get(A)).isEqualTo(expected);
  }

  /** The hash is that of the file to which the record leads. */
  @Test
  void aCapturedArticleTellsItsFileAndHowItWasRead() throws IOException {
    JsonNode capture = site.records().get(B).get("capture");
    String url = capture.get("url").asText();
    Path raw = site.site().output().resolve(url.substring(DataSite.URL.length()));

    assertThat(capture.get("sha256").asText()).isEqualTo(Sha256.of(Files.readAllBytes(raw)));
    assertThat(capture.get("bytes").asLong()).isEqualTo(Files.size(raw));
    assertThat(capture.get("site").asText()).isEqualTo("Warta");
    assertThat(capture.get("readings").findValuesAsText("field")).contains("headline");
  }

  @Test
  void aDateIsNeverMoreExactThanItIsKnown() throws IOException {
    JsonNode year = site.records().get("/2019/tahun-sahaja/");
    JsonNode month = site.records().get("/2019/05/bulan-sahaja/");

    assertThat(year.get("published").asText()).isEqualTo("2019");
    assertThat(year.get("publishedPrecision").asText()).isEqualTo("year");
    assertThat(month.get("published").asText()).isEqualTo("2019-05");
    assertThat(month.get("language").asText()).isEqualTo("en");
    assertThat(site.records().get(B).has("published")).isFalse();
  }

  @Test
  void everyRecordIsValidBySchema() throws IOException {
    for (JsonNode one : site.records().values()) {
      assertThat(mistakes("record", one)).as("%s", one).isEmpty();
    }
  }

  @Test
  void everyNinjsItemIsValidBySchema() throws IOException {
    for (JsonNode one : site.items().values()) {
      assertThat(mistakes("ninjs", one)).as("%s", one).isEmpty();
    }
  }

  /** The schemas are no formality: what is wrong is found. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '^',
      textBlock =
          """
          record ⇒ published          ⇒ "17 Mei 2019"
          record ⇒ published          ⇒ "2019-13"
          record ⇒ published          ⇒ null
          record ⇒ publishedPrecision ⇒ "decade"
          record ⇒ url                ⇒ "warta.example/a"
          record ⇒ tags               ⇒ "banjir"
          record ⇒ words              ⇒ -1
          record ⇒ names              ⇒ [{"id": "x"}]
          record ⇒ capture            ⇒ {"sha256": "abc"}
          record ⇒ titel              ⇒ "x"
          ninjs  ⇒ uri                ⇒ null
          ninjs  ⇒ contentCreated     ⇒ "2019-05-17"
          ninjs  ⇒ headlines          ⇒ [{"value": ""}]
          ninjs  ⇒ headline           ⇒ "x"
          ninjs  ⇒ bodies             ⇒ []
          ninjs  ⇒ people             ⇒ [{"name": "x", "age": 3}]
          ninjs  ⇒ pubStatus          ⇒ "gone"
          """)
  void whatIsWrongIsInvalid(String schema, String field, String value) throws IOException {
    Map<String, JsonNode> all = schema.equals("record") ? site.records() : site.items();
    String article = schema.equals("record") ? A : A.substring(1) + "ninjs.json";
    ObjectNode wrong = all.get(article).deepCopy();
    assertThat(mistakes(schema, wrong)).isEmpty();
    if (value.equals("null")) {
      wrong.remove(field);
    } else {
      wrong.set(field, JSON.readTree(value));
    }

    assertThat(mistakes(schema, wrong)).isNotEmpty();
  }

  /** Each cell, read as the page of the data says, is what the record says. */
  @Test
  void tablesSayWhatRecordsSay() throws IOException {
    Map<String, JsonNode> records = site.records();
    for (NamedCsvRecord row : site.rows()) {
      JsonNode article = records.get(row.getField("id"));
      for (String column : row.getHeader()) {
        String cell = row.getField(column);
        String read = cell.startsWith("'") ? cell.substring(1) : cell;
        List<String> expected = values(article, column);
        boolean several = column.matches("byline|tags|names\\..*|corrections\\..*");
        List<String> found = several ? parted(read) : List.of(read);
        assertThat(found)
            .as("%s of %s", column, row)
            .isEqualTo(expected.isEmpty() ? List.of("") : expected);
      }
    }
  }

  private static List<String> values(JsonNode node, String path) {
    int dot = path.indexOf('.');
    JsonNode member = node.path(dot < 0 ? path : path.substring(0, dot));
    if (dot < 0) {
      return member.isArray()
          ? StreamSupport.stream(member.spliterator(), false).map(JsonNode::asText).toList()
          : member.isMissingNode() ? List.of() : List.of(member.asText());
    }
    List<String> values = new ArrayList<>();
    for (JsonNode one : member.isArray() ? member : List.of(member)) {
      JsonNode inner = one.path(path.substring(dot + 1));
      // Of a list of objects each has its place, also where it says nothing.
      if (member.isArray() || !inner.isMissingNode()) {
        values.add(inner.asText());
      }
    }
    return values;
  }

  private static List<String> parted(String cell) {
    return StreamSupport.stream(java.util.Arrays.spliterator(cell.split("(?<!\\\\)\\|", -1)), false)
        .map(value -> value.replaceAll("\\\\(.)", "$1"))
        .toList();
  }

  /** RFC 4180: lines end with CR LF, and what has a comma or a quotation mark is in such marks. */
  @Test
  void tablesAreWrittenByTheBook() throws IOException {
    String table = site.text("data/2019/05/articles.csv");

    assertThat(table).startsWith("id,url,file,headline,").endsWith("\r\n");
    assertThat(table)
        .contains("\"'=HYPERLINK(\"\"http://x.example\"\",\"\"Menang\"\") </script><b>\"")
        .contains(",a\\|b|c\\\\d|banjir,")
        .contains(",Aminah Saad|-Pelajar,");
  }

  /** One a line, each line ended by LF. */
  @Test
  void recordsStandInLines() throws IOException {
    String records = site.text("data/2019/05/articles.jsonl");

    assertThat(records).endsWith("}\n").doesNotContain("\r");
    assertThat(records.lines()).hasSize(2).allMatch(line -> line.startsWith("{\"id\":"));
  }

  @Test
  void anItemOfNinjsHasTheArticle() throws IOException {
    JsonNode item = site.items().get(A.substring(1) + "ninjs.json");

    assertThat(item.get("uri").asText()).isEqualTo("https://warta.example/arkib" + A);
    assertThat(item.get("contentCreated").asText()).isEqualTo("2019-05-17T16:30:00+08:00");
    assertThat(item.get("versionCreated").asText()).isEqualTo("2019-05-20T00:00:00+08:00");
    assertThat(item.at("/headlines/0/value").asText()).startsWith("=HYPERLINK");
    assertThat(item.get("descriptions").findValuesAsText("role"))
        .containsExactly("standfirst", "published", "correction", "correction");
    assertThat(item.at("/bodies/0/value").asText()).startsWith("Siti Rahmah, pengerusi");
    assertThat(item.at("/bodies/0/wordCount").asInt()).isEqualTo(13);
    assertThat(item.get("by").asText()).isEqualTo("Aminah Saad, -Pelajar");
    assertThat(item.at("/people/0/literal").asText()).isEqualTo("siti-rahmah");
    assertThat(item.at("/objects/0/name").asText()).isEqualTo("Feri Camar");
    assertThat(item.get("subjects").findValuesAsText("rel"))
        .containsExactly("section", "tag", "tag", "tag");
    assertThat(item.at("/infoSources/0/uri").asText())
        .as("an address of ASCII, as RFC 3986 wants it")
        .isEqualTo("https://asal.example/berita?a=1&b=%C3%BC");
    assertThat(item.at("/associations/0/uri").asText()).endsWith("/arkib/media/jeti.svg");
  }

  /** ninjs knows no date in part: of a month there is no moment, of an undated article nothing. */
  @Test
  void anItemOfNinjsHasNoMomentThatIsMadeUp() throws IOException {
    JsonNode month = site.items().get("2019/05/bulan-sahaja/ninjs.json");
    JsonNode undated = site.items().get(B.substring(1) + "ninjs.json");

    assertThat(month.has("contentCreated")).isFalse();
    assertThat(month.at("/descriptions/0/value").asText()).isEqualTo("2019-05");
    assertThat(undated.has("contentCreated")).isFalse();
    assertThat(undated.get("descriptions")).isEmpty();
    assertThat(undated.at("/renditions/0/href").asText()).endsWith("/asal.txt");
  }
}
