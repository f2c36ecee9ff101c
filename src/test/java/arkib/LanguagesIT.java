package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site in several languages: what each edition has, and how pages know each other. */
class LanguagesIT {

  private static final String BASE = "https://arkib.example/warta/";

  @TempDir Path temp;
  private SiteFolder site;

  @BeforeEach
  void make() throws IOException {
    site = new SiteFolder(temp);
    site.with(
        "content/site.yaml",
        "title: Warta\nbaseUrl: "
            + BASE
            + "\nlanguages: [ms, {language: en, title: Herald}, ms-Arab]\n");
    site.withArticle("2025/a.md", "Berita satu", "date: 2025-04-17", "slug: satu", "tag: [air]");
    site.withArticle("2025/a.en.md", "Story one", "date: 2025-04-17", "slug: one", "tag: [air]");
    site.withArticle("2025/a.ms-arab.md", "بريتا ساتو", "date: 2025-04-17", "slug: satu");
    site.withArticle("2025/b.md", "Berita dua", "date: 2025-05-01", "author: Farah");
    site.withArticle("2025/c.en.md", "Story three", "date: 2025-06-01", "author: Farah");
    site.withArticle("2025/d.md", "Berita empat", "author: Farah");
    site.with("content/pages/tentang.md", "---\ntitle: Tentang\n---\nIsi.\n");
    site.with("content/pages/tentang.en.md", "---\ntitle: About\nslug: about\n---\nText.\n");
  }

  private BuiltSite built() throws IOException {
    Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
    return BuiltSite.read(site.output(), BASE);
  }

  /** Of two pages that are the same, each names both, in the same words; search engines insist. */
  @Test
  void alternatesAreReciprocal() throws IOException {
    BuiltSite made = built();
    Map<String, Map<String, String>> told = new TreeMap<>();
    made.pages().forEach((page, html) -> told.put(page, alternates(html)));
    int pairs = 0;
    for (Map.Entry<String, Map<String, String>> page : told.entrySet()) {
      Map<String, String> all = page.getValue();
      if (!all.isEmpty()) {
        String own = made.pages().get(page.getKey()).selectFirst("html").attr("lang");
        assertThat(made.fileOf(all.get(own))).isEqualTo(page.getKey());
        assertThat(all).containsKey("x-default").hasSizeGreaterThan(2);
        assertThat(all.get("x-default")).isEqualTo(all.getOrDefault("ms", all.get("en")));
        for (String url : all.values()) {
          assertThat(told.get(made.fileOf(url))).as(page.getKey()).isEqualTo(all);
          pairs++;
        }
      }
    }
    assertThat(pairs).isGreaterThan(60);
    assertThat(told.get("2025/04/satu/index.html").keySet())
        .containsExactly("en", "ms", "ms-Arab", "x-default");
    assertThat(told.get("penulis/farah/index.html").keySet())
        .containsExactly("en", "ms", "x-default");
    assertThat(told.get("tentang/index.html").keySet()).containsExactly("en", "ms", "x-default");
    // "air" is water in Malay.
    assertThat(told.get("tag/air/index.html")).isEmpty();
    assertThat(told.get("2025/05/berita-dua/index.html")).isEmpty();
    assertThat(told.get("404.html")).isEmpty();
  }

  /** What a reader may follow leads to the same language, unless it says that it does not. */
  @Test
  void noLinkLeadsIntoAnotherLanguageByItself() throws IOException {
    BuiltSite made = built();
    assertThat(made.deadLinks()).isEmpty();
    List<String> astray = new ArrayList<>();
    made.pages()
        .forEach(
            (page, html) -> {
              for (Element link : html.select("body a[href], form[action], link[href$=xml]")) {
                String url = link.hasAttr("action") ? link.absUrl("action") : link.absUrl("href");
                boolean here = url.startsWith(BASE) && !link.hasAttr("hreflang");
                if (here && !edition(made.fileOf(url)).equals(edition(page))) {
                  astray.add(page + " → " + url);
                }
              }
            });
    assertThat(astray).isEmpty();
    assertThat(made.pages().keySet().stream().map(LanguagesIT::edition).distinct())
        .containsExactlyInAnyOrder("", "en", "ms-arab");
  }

  @Test
  void everyPageIsInItsOwnLanguage() throws IOException {
    BuiltSite made = built();
    Map<String, String> languages = Map.of("", "ms", "en", "en", "ms-arab", "ms-Arab");
    made.pages()
        .forEach(
            (page, html) -> {
              Element root = html.selectFirst("html");
              assertThat(root.attr("lang")).as(page).isEqualTo(languages.get(edition(page)));
              assertThat(root.attr("dir"))
                  .as(page)
                  .isEqualTo(edition(page).equals("ms-arab") ? "rtl" : "");
            });
  }

  @Test
  void anArticleLeadsToItsTranslations() throws IOException {
    BuiltSite made = built();
    Document malay = made.pages().get("2025/04/satu/index.html");
    assertThat(malay.select("article.story > header a").eachText())
        .containsExactly("Baca dalam bahasa Inggeris", "Baca dalam tulisan Jawi");
    assertThat(malay.select("article.story > header a").eachAttr("hreflang"))
        .containsExactly("en", "ms-Arab");
    assertThat(malay.select(".tongues a").eachAttr("lang")).containsExactly("en", "ms-Arab");
    assertThat(malay.select("meta[property^=og:locale]").eachAttr("content"))
        .containsExactly("ms_MY", "en_GB");
    assertThat(malay.select("script[type]").html())
        .contains("\"workTranslation\":[{\"@type\":\"NewsArticle\"", BASE + "en/2025/04/one/");
    Document english = made.pages().get("en/2025/04/one/index.html");
    assertThat(english.select("article.story > header a").eachText())
        .containsExactly("Read in Malay", "Read in Malay in Jawi script");
    assertThat(english.select("script[type]").html())
        .contains("\"inLanguage\":\"en\"", "\"translationOfWork\":{\"@type\":\"NewsArticle\"");
  }

  /** The main edition's lists have no translation, and each feed and index its own articles. */
  @Test
  void editionsAreApart() throws IOException {
    Folder made = made();
    assertThat(text(made, "feed.xml")).contains("Berita satu").doesNotContain("Story");
    assertThat(text(made, "en/feed.xml"))
        .contains("Story one", "Story three", "xml:lang=\"en\"", "<title>Herald</title>")
        .doesNotContain("Berita");
    assertThat(text(made, "index.html")).doesNotContain("Story");
    assertThat(text(made, "en/index.html")).doesNotContain("Berita");
    assertThat(text(made, "en/data/2025/04/articles.jsonl")).contains("\"language\":\"en\"");
    assertThat(text(made, "data/2025/04/articles.jsonl"))
        .contains("\"language\":\"ms\"")
        .doesNotContain("Story");
    assertThat(made.files().keySet())
        .contains("cari/cari.json", "en/search/cari.json", "ms-arab/cari/cari.json");
  }

  @Test
  void theSitemapTellsOfAllLanguages() throws IOException {
    String months = text(made(), "sitemap-2025-04.xml");
    assertThat(Stream.of(months.split("<url>")).skip(1))
        .hasSize(3)
        .allSatisfy(
            url ->
                assertThat(url)
                    .contains(
                        "hreflang=\"en\" href=\"" + BASE + "en/2025/04/one/\"",
                        "hreflang=\"ms\" href=\"" + BASE + "2025/04/satu/\"",
                        "hreflang=\"x-default\" href=\"" + BASE + "2025/04/satu/\""));
  }

  /** News engines read the language of a publication once: each edition has its own list. */
  @Test
  void eachEditionHasItsNews() throws IOException {
    site.with(
        "content/site.yaml",
        """
        title: Warta
        languages: [ms, {language: en, title: Herald}, ms-Arab]
        sitemap: {news: yes}
        """);
    site.withArticle("2025/e.en.md", "Story of today", "date: 2025-12-31");
    Folder made = made();
    assertThat(text(made, "en/sitemap-news.xml"))
        .contains(
            "<news:name>Herald</news:name>", "<news:language>en</news:language>", "Story of today");
    assertThat(text(made, "sitemap-news.xml")).doesNotContain("Story");
    assertThat(text(made, "sitemap.xml")).contains("/en/sitemap-news.xml", "/sitemap-news.xml");
  }

  /** A draft, and what was taken back, is nobody's translation. */
  @Test
  void whatIsNotShownHasNoCounterpart() throws IOException {
    site.withArticle("2025/a.en.md", "Story one", "date: 2025-04-17", "draft: yes");
    site.withArticle(
        "2025/a.ms-arab.md", "بريتا", "date: 2025-04-17", "slug: satu", "withdrawn: salah");
    BuiltSite made = built();
    assertThat(alternates(made.pages().get("2025/04/satu/index.html"))).isEmpty();
    assertThat(made.pages().get("ms-arab/2025/04/satu/index.html").text()).contains("salah");
    assertThat(made.pages()).doesNotContainKey("en/2025/04/story-one/index.html");
  }

  /** Where the original is missing, the translation is an article of its edition and no more. */
  @Test
  void aTranslationMayStandAlone() throws IOException {
    BuiltSite made = built();
    Document alone = made.pages().get("en/2025/06/story-three/index.html");
    assertThat(alternates(alone)).isEmpty();
    assertThat(alone.select(".tongues")).isEmpty();
    assertThat(alone.select("script[type]").html()).doesNotContain("translationOfWork");
  }

  @Test
  void anOldAddressLeadsIntoTheEdition() throws IOException {
    site.withArticle(
        "2025/a.en.md", "Story one", "date: 2025-04-17", "slug: one", "aliases: [/old/one/]");
    BuiltSite made = built();
    Document old = made.pages().get("old/one/index.html");
    assertThat(old.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(old.select("meta[http-equiv]").attr("content")).contains("/warta/en/2025/04/one/");
  }

  @Test
  void twoFilesForOneLanguageAreToldAndNothingIsWritten() throws IOException {
    site.with("content/2025/a.en.txt", "Satu\n\nIsi.\n");
    site.withArticle("2025/b.ms.md", "Berita dua lagi", "date: 2025-05-01");
    Run run = site.build();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "content/2025/a.en.txt: error: this is the same story in the same language (en) as"
                + " content/2025/a.en.md [language-twice]",
            "content/2025/b.ms.md: error: this is the same story in the same language (ms) as"
                + " content/2025/b.md [language-twice]",
            "remove one of the two files, or give one another name");
  }

  @Test
  void aLanguageThatTheSiteHasNotIsAPartOfTheName() throws IOException {
    site.withArticle("2025/b.id.md", "Berita lain", "date: 2025-05-02");
    Run run = site.build();
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("content/2025/b.id.md: warning:", "[language-not-of-site]");
    assertThat(text(made(), "index.html")).contains("Berita lain");
  }

  @Test
  void hostsAreToldOfEachPageShownWhereThereIsNone() throws IOException {
    String settings = "title: Warta\nlanguages: [ms, en]\nhosts: [apache, nginx]\n";
    site.with("content/site.yaml", settings);
    site.without("content/2025/a.ms-arab.md");
    Folder made = made();
    assertThat(text(made, ".htaccess"))
        .contains(
            """
            ErrorDocument 404 /404.html
            <If "%{REQUEST_URI} =~ m#^/en/#">
              ErrorDocument 404 /en/404.html
            </If>
            """);
    assertThat(text(made, "nginx-redirects.map"))
        .contains("#   location /en/ { error_page 404 /en/404.html; }");
    site.with("content/site.yaml", settings.replace("apache, nginx", "netlify"));
    assertThat(text(made(), "_redirects")).endsWith("/en/* /en/404.html 404\n");
    site.with("content/site.yaml", settings.replace("apache, nginx", "netlify, cloudflare"));
    assertThat(text(made(), "_redirects")).doesNotContain("*");
  }

  private Folder made() throws IOException {
    Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
    return site.made();
  }

  private static String text(Folder made, String path) {
    assertThat(made.files()).containsKey(path);
    return made.files().get(path);
  }

  private static String edition(String file) {
    int slash = file.indexOf('/');
    String folder = slash < 0 ? "" : file.substring(0, slash);
    return List.of("en", "ms-arab").contains(folder) ? folder : "";
  }

  private static Map<String, String> alternates(Document page) {
    Map<String, String> alternates = new TreeMap<>();
    page.select("head link[rel=alternate][hreflang]")
        .forEach(link -> alternates.put(link.attr("hreflang"), link.attr("href")));
    return alternates;
  }
}
