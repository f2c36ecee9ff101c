package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a correction is told: on its article's page, on a page of all of them, and in a feed. */
class CorrectionsIT {

  @TempDir Path folder;

  private Map<String, String> built(String size) throws IOException {
    SiteFolder site =
        new SiteFolder(folder)
            .with(
                "content/site.yaml",
                "title: Warta\nbaseUrl: https://warta.example/\nlists: {size: " + size + "}\n")
            .withArticle(
                "satu.md",
                "Harga ikan",
                "date: 2024-10-01",
                "corrections:",
                "  - {date: 2025-11-03, note: 'RM12, <b>bukan</b> RM21.'}",
                "  - {date: 2025-11-03, note: 'Ikan kembung.'}",
                "  - {date: 2024-10-02, note: 'Nama dibetulkan.'}")
            .withArticle(
                "dua.md", "Feri rosak", "date: 2025-01-01", "corrections: [Masa dibetulkan.]")
            .withArticle(
                "tiga.md", "Ditarik", "withdrawn: Salah.", "corrections: [Tidak diberitahu.]")
            .withArticle("empat.md", "Draf", "draft: true", "corrections: [Belum diberitahu.]");
    Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
    return site.made().files();
  }

  // All of them: which page stands in which follows from dates.
  private static String sitemaps(Map<String, String> files) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().startsWith("sitemap"))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining());
  }

  @Test
  void standAboveTheText() throws IOException {
    Document page = Jsoup.parse(built("50").get("2024/10/harga-ikan/index.html"));
    assertThat(page.select("article > header .fix p").eachText())
        .containsExactly("RM12, <b>bukan</b> RM21.", "Ikan kembung.", "Nama dibetulkan.");
    assertThat(page.select(".facts a[href=#fix]").text()).isEqualTo("3 pembetulan");
  }

  // The newest first, those without a date last. What was withdrawn or held back is not told.
  @Test
  void standTogetherOnAPage() throws IOException {
    Map<String, String> made = built("50");
    Document page = Jsoup.parse(made.get("pembetulan/index.html"));
    assertThat(page.select("main li").eachText())
        .containsExactly(
            "3 Nov 2025 Harga ikan RM12, <b>bukan</b> RM21.",
            "3 Nov 2025 Harga ikan Ikan kembung.",
            "2 Okt 2024 Harga ikan Nama dibetulkan.",
            "Feri rosak Masa dibetulkan.");
    assertThat(page.select(".colophon a").eachText()).contains("Pembetulan");
    assertThat(made).doesNotContainKey("pembetulan/2025/index.html");
    assertThat(sitemaps(made)).contains("https://warta.example/pembetulan/<");
  }

  @Test
  void ofManyYearsHaveAPageForEach() throws IOException {
    Map<String, String> made = built("2");
    Document page = Jsoup.parse(made.get("pembetulan/index.html"));
    assertThat(page.select(".note").text()).startsWith("2 terbaharu daripada 4 pembetulan");
    assertThat(page.select(".tally li").eachText())
        .containsExactly("2025 2 pembetulan", "2024 1 pembetulan", "Tanpa tarikh 1 pembetulan");
    assertThat(Jsoup.parse(made.get("pembetulan/2024/index.html")).select("main li").eachText())
        .containsExactly("2 Okt 2024 Harga ikan Nama dibetulkan.");
    assertThat(made.get("pembetulan/tanpa-tarikh/index.html")).contains("Masa dibetulkan.");
  }

  @Test
  void areAFeed() throws IOException {
    Document feed = Jsoup.parse(built("50").get("pembetulan/feed.xml"), "", Parser.xmlParser());
    assertThat(feed.select("entry > id").eachText())
        .containsExactly(
            "https://warta.example/2024/10/harga-ikan/#fix-2025-11-03",
            "https://warta.example/2024/10/harga-ikan/#fix-2025-11-03-2",
            "https://warta.example/2024/10/harga-ikan/#fix-2024-10-02");
    assertThat(feed.select("feed > updated").text()).isEqualTo("2025-11-03T00:00:00+08:00");
    assertThat(feed.select("entry > summary").eachText())
        .containsExactly("RM12, <b>bukan</b> RM21.", "Ikan kembung.", "Nama dibetulkan.");
  }

  @Test
  void haveNoPageWhereThereAreNone() throws IOException {
    SiteFolder site = new SiteFolder(folder).withArticle("a.md", "Tiada", "date: 2025-01-01");
    site.build();
    assertThat(site.made().files())
        .doesNotContainKeys("pembetulan/index.html", "pembetulan/feed.xml");
    assertThat(site.made().files().get("index.html")).doesNotContain("Pembetulan");
  }
}
