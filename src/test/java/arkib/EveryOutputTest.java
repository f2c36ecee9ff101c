package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every state that an article can be in, in every output: where it is, and so where it is not. The
 * outputs are those of the golden site {@code record}, which {@link GoldenSitesIT} builds.
 */
class EveryOutputTest {

  private static final Path SITE = Path.of("src/test/golden/record/expected");

  // An output and the files that are of it; "SLUG/" in the address stands for the article's own.
  private static final Map<String, String> OUTPUTS = new LinkedHashMap<>();

  static {
    OUTPUTS.put("page", "SLUG/index.html");
    OUTPUTS.put("raw", "SLUG/asal.txt");
    OUTPUTS.put(
        "lists", "(bahagian|tag|penulis|siri|tempat)/[^/]+/(\\d{4}/|tanpa-tarikh/)?index.html");
    OUTPUTS.put("archive", "(index|\\d{4}/index|\\d{4}/\\d\\d/index|tanpa-tarikh/index).html");
    OUTPUTS.put("day", "pada-hari-ini/.*");
    OUTPUTS.put("feeds", "feed.xml|rss.xml|feed.json");
    OUTPUTS.put("list feeds", "(bahagian|tag)/[^/]+/feed.xml");
    OUTPUTS.put("month feed", "\\d{4}/\\d\\d/feed.xml");
    OUTPUTS.put("sitemap", "sitemap-(\\d|undated).*");
    OUTPUTS.put("news", "sitemap-news.xml");
    OUTPUTS.put("records", "data/.*jsonl");
    OUTPUTS.put("tables", "data/.*csv");
    OUTPUTS.put("ninjs", "SLUG/ninjs.json");
    OUTPUTS.put("citations", "SLUG/petikan.*");
    OUTPUTS.put("corrections", "pembetulan/.*");
    OUTPUTS.put("redirects", "_redirects|.htaccess|nginx-redirects.map|lama/.*");
    OUTPUTS.put("old links", "cari-pautan-lama/.*json");
    OUTPUTS.put("manifest", "manifest-sha256.*");
  }

  private static Map<String, String> files;

  @BeforeAll
  static void read() throws IOException {
    files = Folder.read(SITE).files();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kapal-script-script-alert-hitam-script-putih-tiba | page, lists, archive, day, feeds, list feeds, month feed, sitemap, news, records, tables, ninjs, citations, manifest
          catatan-tanpatarikh | page, lists, archive, sitemap, records, tables, ninjs, citations, manifest
          laporan-terakam | page, lists, archive, feeds, list feeds, month feed, sitemap, records, tables, ninjs, citations, old links, manifest
          rakaman-mentah-dari-dermaga-lama | page, raw, lists, archive, sitemap, records, tables, ninjs, citations, manifest
          kenangan-setahun | page, lists, archive, sitemap, records, tables, ninjs, citations, manifest
          harga-dibetulkan | page, lists, archive, day, feeds, list feeds, month feed, sitemap, records, tables, ninjs, citations, corrections, redirects, old links, manifest
          tuduhan-ditarik | page, redirects, manifest
          esok-belumtiba | nowhere
          tawaran-luput | nowhere
          draf-rahsia | nowhere
          """)
  void isWhereItShouldBe(String slug, String expected) {
    assertThat(
            OUTPUTS.entrySet().stream()
                .filter(output -> isIn(slug, output.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected.equals("nowhere") ? "" : expected);
  }

  private static boolean isIn(String slug, String pattern) {
    String ofArticle = pattern.replace("SLUG", ".*/" + slug);
    return files.entrySet().stream()
        .filter(file -> file.getKey().matches(ofArticle))
        .anyMatch(file -> !pattern.equals(ofArticle) || file.getValue().contains("/" + slug + "/"));
  }
}
