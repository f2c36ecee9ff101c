package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.render.sitemap.SitemapSchemas;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which sitemaps there are, what is in them, and what a new article changes in them. */
class SitemapsIT {

  private static final String BASE = "https://warta.example/";

  @TempDir Path temp;
  private SiteFolder site;

  @BeforeEach
  void aSite() throws IOException {
    site = new SiteFolder(temp);
    settings("lists: {size: 2}");
  }

  private void settings(String settings) throws IOException {
    site.with("content/site.yaml", "title: Warta\nbaseUrl: " + BASE + "\n" + settings + "\n");
  }

  private void article(String headline, String... frontMatter) throws IOException {
    site.withArticle(headline + ".md", headline, frontMatter);
  }

  private Map<String, String> built(String... arguments) throws IOException {
    Run run = site.build(arguments);
    assertThat(run.code()).as(run.err()).isZero();
    return site.made().files();
  }

  /** The addresses of a sitemap or of the list of them, with their dates. */
  private static Map<String, String> entries(String sitemap) throws IOException {
    assertThat(SitemapSchemas.check(sitemap)).isEmpty();
    Document xml = Jsoup.parse(sitemap, "", Parser.xmlParser());
    Map<String, String> entries = new TreeMap<>();
    for (Element loc : xml.select("loc")) {
      String url = loc.text();
      assertThat(url).startsWith(BASE);
      entries.put(url.substring(BASE.length() - 1), loc.parent().select("lastmod").text());
    }
    return entries;
  }

  @Test
  void articlesByMonthAndListsByYear() throws IOException {
    article("Mei", "date: 2024-05-17", "tags: [banjir]");
    article("Jun", "date: 2024-06-18T09:30", "tags: [banjir]", "updated: 2025-01-02");
    article("Tahun", "date: 2024", "tags: [banjir]");
    article("Bulan", "date: 2025-02", "tags: [banjir]");
    article("Tanpa tarikh", "tags: [banjir]");
    article("Draf", "date: 2025-02-01", "draft: true");
    Map<String, String> files = built();
    assertThat(entries(files.get("sitemap.xml")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "/sitemap-2024.xml", "",
                "/sitemap-2024-05.xml", "2024-05-17",
                "/sitemap-2024-06.xml", "2025-01-02",
                "/sitemap-2025-02.xml", "",
                "/sitemap-lists.xml", "",
                "/sitemap-lists-2024.xml", "2025-01-02",
                "/sitemap-lists-2025.xml", "",
                "/sitemap-undated.xml", ""));
    assertThat(entries(files.get("sitemap-2024.xml"))).isEqualTo(Map.of("/2024/tahun/", ""));
    assertThat(entries(files.get("sitemap-2024-06.xml")))
        .isEqualTo(Map.of("/2024/06/jun/", "2025-01-02"));
    assertThat(entries(files.get("sitemap-undated.xml")))
        .isEqualTo(Map.of("/tanpa-tarikh/tanpa-tarikh/", ""));
    // A list's is that of its newest article; where that is known to the month alone, none.
    assertThat(entries(files.get("sitemap-lists-2024.xml")))
        .containsEntry("/2024/05/", "2024-05-17")
        .containsEntry("/2024/", "2025-01-02")
        .containsEntry("/tag/banjir/2024/", "2025-01-02");
    assertThat(entries(files.get("sitemap-lists-2025.xml")))
        .containsEntry("/2025/02/", "")
        .containsEntry("/tag/banjir/2025/", "");
    assertThat(entries(files.get("sitemap-lists.xml")).keySet())
        .containsExactly(
            "/",
            "/cari/",
            "/data/",
            "/pada-hari-ini/",
            "/pada-hari-ini/05-17/",
            "/pada-hari-ini/06-18/",
            "/tag/",
            "/tag/banjir/",
            "/tag/banjir/tanpa-tarikh/",
            "/tahun/",
            "/tanpa-tarikh/");
  }

  /** Every page that is meant for search engines, once; no other file. */
  @Test
  void everyPageIsInOneSitemap() throws IOException {
    for (int i = 1; i < 9; i++) {
      article(
          "Berita " + i, "date: 2025-0" + (1 + i / 4) + "-0" + i, "aliases: [/lama/" + i + "/]");
    }
    site.with("content/pages/tentang.md", "---\ntitle: Tentang\n---\n\nIsi.\n");
    Map<String, String> files = built();
    Set<String> listed = new TreeSet<>();
    for (String sitemap : entries(files.get("sitemap.xml")).keySet()) {
      for (String path : entries(files.get(sitemap.substring(1))).keySet()) {
        assertThat(listed.add(path)).as(path).isTrue();
      }
    }
    Set<String> pages = new TreeSet<>();
    files.keySet().stream()
        .filter(path -> path.endsWith("index.html") && !path.startsWith("lama/"))
        .forEach(path -> pages.add("/" + path.substring(0, path.length() - "index.html".length())));
    assertThat(listed).isEqualTo(pages);
  }

  @Test
  void anArticleOfTodayLeavesTheSitemapsOfOtherTimesAsTheyAre() throws IOException {
    article("Satu", "date: 2024-01-01");
    article("Dua", "date: 2025-02-01");
    article("Tiga", "date: 2025-03-01");
    Map<String, String> before = built();
    article("Hari ini", "date: 2025-03-31");
    Map<String, String> changed = new TreeMap<>(built());
    changed.entrySet().removeAll(before.entrySet());
    changed.keySet().removeIf(path -> !path.startsWith("sitemap"));
    assertThat(changed.keySet())
        .containsExactly(
            "sitemap-2025-03.xml", "sitemap-lists-2025.xml", "sitemap-lists.xml", "sitemap.xml");
  }

  @Test
  void newsAreWhatIsNotTwoDaysOld() throws IOException {
    settings("sitemap: {news: true}\nlanguage: en");
    article("Terlalu lama", "date: 2025-12-29T23:59:59+08:00");
    article("Dua hari", "date: 2025-12-30T00:00:00+08:00");
    article("Hari & <malam>", "date: 2025-12-31", "language: ms");
    article("Tahun", "date: 2026");
    article("Tanpa tarikh", "source: {captured: 2025-12-31}");
    article("Esok", "date: 2026-01-01T08:00:00+08:00");
    String news = built("--future").get("sitemap-news.xml");
    assertThat(entries(news).keySet())
        .containsExactly("/2025/12/dua-hari/", "/2025/12/hari-malam/");
    Document xml = Jsoup.parse(news, "", Parser.xmlParser());
    assertThat(xml.getElementsByTag("news:title").eachText())
        .containsExactly("Hari & <malam>", "Dua hari");
    assertThat(xml.getElementsByTag("news:language").eachText()).containsExactly("ms", "en");
    assertThat(xml.getElementsByTag("news:name").eachText()).containsOnly("Warta");
    assertThat(xml.getElementsByTag("news:publication_date").eachText())
        .containsExactly("2025-12-31", "2025-12-30T00:00:00+08:00");
    assertThat(entries(site.made().files().get("sitemap.xml"))).containsKey("/sitemap-news.xml");
  }

  /** A search engine that was told of it finds it, and nothing in it. */
  @Test
  void withoutNewsTheirSitemapIsEmpty() throws IOException {
    settings("sitemap: {news: true}");
    article("Lama", "date: 2019-12-29");
    assertThat(built().get("sitemap-news.xml")).contains("<urlset").doesNotContain("<url>");
    settings("");
    assertThat(built()).doesNotContainKey("sitemap-news.xml");
  }

  @Test
  void robotsAreToldOfTheList() throws IOException {
    assertThat(List.of(built().get("robots.txt").split("\n")))
        .contains("User-agent: *", "Allow: /", "Sitemap: https://warta.example/sitemap.xml");
  }
}
