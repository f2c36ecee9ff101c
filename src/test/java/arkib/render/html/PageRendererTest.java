package arkib.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.Article;
import arkib.article.Capture;
import arkib.article.Confidence;
import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.site.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageRendererTest {

  private static final Settings SETTINGS = Settings.DEFAULT;
  private static final String ARTICLE = "/2025/08/feri/";

  @TempDir Path templates;

  @Test
  void anArticleSaysWhenWhoAndWhere() {
    Document page =
        article(
            SampleArticle.of("feri", "Feri baharu")
                .on("2025-08-07T16:30")
                .updated("2025-08-09")
                .by("Siti Hajar")
                .in("Maritim")
                .tagged("feri", "pulau")
                .says("Satu dua.", "Tiga."));
    assertThat(page.title()).isEqualTo("Feri baharu – Arkib");
    assertThat(page.select("h1").text()).isEqualTo("Feri baharu");
    assertThat(page.select(".facts").text())
        .isEqualTo(
            "Tarikh Khamis, 7 Ogos 2025, 4.30 petang"
                + " Dikemas kini 9 Ogos 2025"
                + " Penulis Siti Hajar"
                + " Bahagian Maritim"
                + " Panjang 2 perenggan, 3 perkataan");
    assertThat(page.select(".facts time").eachAttr("datetime"))
        .containsExactly("2025-08-07T16:30:00+08:00", "2025-08-09");
    assertThat(page.select(".rail a").eachAttr("href"))
        .containsExactly("/tag/feri/", "/tag/pulau/", "/bahagian/maritim/", "/penulis/siti-hajar/");
    assertThat(page.select(".crumbs a").eachAttr("href")).containsExactly("/", "/tahun/", "/2025/");
    assertThat(page.select(".text > p").eachText()).containsExactly("Satu dua.", "Tiga.");
    assertThat(page.select(".record > details:not([open]) dd").eachText())
        .containsExactly("content/feri.md", "http://localhost/2025/08/feri/");
    // Nothing on it leads to where things are shared.
    assertThat(page.select("a[href^=http]:not([href^=http://localhost/]), .share, a[href^=mailto]"))
        .isEmpty();
  }

  @Test
  void anUndatedArticleSaysWhyAndWhatIsKnown() {
    Document page =
        article(
            "/tanpa-tarikh/feri/",
            SampleArticle.of("feri", "Feri")
                .notBefore("2021-10", 32)
                .captured(
                    new Capture(
                        new Capture.RawFile("0123456789abcdef".repeat(4), 4032, 37),
                        Optional.of("Akhbar"),
                        Optional.empty(),
                        List.of(
                            new Capture.SetAside(35, "comment-form"),
                            new Capture.SetAside(4, "share"),
                            new Capture.SetAside(36, "comment-form"),
                            new Capture.SetAside(37, "comment-form")),
                        List.of()))
                .missingPicture("Jeti"));
    assertThat(page.select(".facts").text())
        .contains("Tarikh Tanpa tarikh tidak lebih awal daripada Oktober 2021")
        .contains("Keadaan 1 gambar tiada");
    assertThat(page.select(".record dd").eachText())
        .containsExactly(
            "Tangkapan teks halaman web, Akhbar",
            "content/feri.txt, 4,032 bait, 37 baris",
            "Buka teks seperti ditangkap",
            "0123456789abcdef".repeat(4),
            "Tiada dalam sumber. Had bawah, Oktober 2021, disebut pada baris 32.",
            "1 baris butang kongsi (baris 4); 3 baris borang komen (baris 35, 36 dan 37)."
                + " Tiada ayat berita dibuang.",
            "http://localhost/tanpa-tarikh/feri/");
    assertThat(page.select(".record a").eachAttr("href")).startsWith("/tanpa-tarikh/feri/asal.txt");
    assertThat(page.select(".axes [aria-current]").text()).isEqualTo("Tanpa tarikh");
  }

  @Test
  void aDateThatWasReadFromTheTextSaysSo() {
    Document page =
        article(
            SampleArticle.of("feri", "Feri")
                .on("2025-08-07")
                .captured(
                    new Capture(
                        new Capture.RawFile("0".repeat(64), 1, 1),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(new Capture.Guess("published", "dateline", Confidence.LOW)))));
    assertThat(page.select(".record").text()).contains("Tarikh Dibaca daripada baris tempat.");
  }

  @Test
  void correctionsStandBelowTheTextTheNewestFirst() {
    Document page =
        article(
            SampleArticle.of("feri", "Feri")
                .on("2025-08-07")
                .corrected("2025-08-08", "Pertama.")
                .corrected("2025-09-01", "Kedua."));
    assertThat(page.select(".fix p").eachText()).containsExactly("Kedua.", "Pertama.");
    assertThat(page.select(".facts a[href=#fix]").text()).isEqualTo("2 pembetulan");
    assertThat(page.getElementById("fix")).isNotNull();
  }

  @Test
  void theLeadPictureIsResolvedOrMissing() {
    assertThat(
            article(SampleArticle.of("feri", "F").on("2025-08-07").picture("/media/jeti.png", "J"))
                .select(".plate img")
                .outerHtml())
        .isEqualTo("<img src=\"/media/jeti.png\" alt=\"J\">");
    assertThat(
            article(SampleArticle.of("feri", "F").on("2025-08-07").picture("tiada.png", "J"))
                .select(".plate .dummy")
                .text())
        .startsWith("Gambar tiada dalam arkib");
  }

  @Test
  void whatPeopleWroteIsEscapedEverywhere() {
    String evil = "<script>alert(\"1\")</script>&'";
    SampleSite site =
        SampleSite.of(
            SETTINGS,
            SampleArticle.of("jahat", evil)
                .on("2025-08-07")
                .standfirst(evil)
                .by(evil)
                .in(evil)
                .tagged(evil)
                .series(evil)
                .corrected("2025-08-08", evil)
                .from("https://example.org/?a=1&b=\"2\"", evil)
                .says(evil)
                .build(),
            SampleArticle.of("lain", evil + " lain").standfirst(evil).build(),
            SampleArticle.of("tentang", evil).standing().says(evil).build());
    assertThat(site.failures()).isEmpty();
    assertThat(site.html()).isNotEmpty();
    site.html()
        .forEach(
            (address, html) -> {
              assertThat(Jsoup.parse(html).select("script:not([type=application/ld+json])"))
                  .as(address)
                  .isEmpty();
              assertThat(html).as(address).doesNotContain("alert(\"").doesNotContain("&amp;lt;");
            });
  }

  @Test
  void neighboursAreNamedAndUndatedOnesAreAmongTheUndated() {
    SampleSite site =
        SampleSite.of(
            SETTINGS,
            SampleArticle.of("satu", "Satu").on("2025-01-01").build(),
            SampleArticle.of("dua", "Dua").on("2025-01-02").build(),
            SampleArticle.of("a", "A").build(),
            SampleArticle.of("b", "B").build());
    assertThat(Jsoup.parse(site.page("/2025/01/satu/")).select(".turn a").eachText())
        .containsExactly("Selepas Dua");
    assertThat(Jsoup.parse(site.page("/tanpa-tarikh/b/")).select(".turn a").eachText())
        .containsExactly("Sebelum, antara yang tanpa tarikh A");
  }

  @Test
  void addressesHaveTheBasePathAndArePercentEncoded() {
    Settings below = SETTINGS.withBaseUrl(URI.create("https://example.org/arkib%20kita/"));
    SampleSite site =
        SampleSite.of(
            below, SampleArticle.of("feri", "Feri").on("2025-08-07").alias("/a b/").build());
    Document page = Jsoup.parse(site.page(ARTICLE));
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://example.org/arkib%20kita/2025/08/feri/");
    assertThat(page.select(".nameplate a").attr("href")).isEqualTo("/arkib%20kita/");
    assertThat(page.select("link[rel=stylesheet]").attr("href"))
        .matches("/arkib%20kita/assets/arkib\\.[0-9a-f]{8}\\.css");
    assertThat(Jsoup.parse(site.page("/a b/")).select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=/arkib%20kita/2025/08/feri/");
  }

  @Test
  void aVariableThatIsNotThereIsToldOnceWithTheFirstPage() throws IOException {
    write("record.peb", "\n<p>{{ article.headlin }}</p>");
    SampleSite site = own(articles());
    assertThat(site.html()).doesNotContainKey(ARTICLE).containsKey("/");
    assertThat(site.failures())
        .containsExactly(
            Diagnostic.of(
                Problem.TEMPLATE_BROKEN,
                Location.of("templates/record.peb", 2),
                "record.peb",
                "Attribute [headlin] of [ArticleView] does not exist or can not be accessed and"
                    + " strict variables is set to true.",
                "content/feri.md",
                "2"));
  }

  @Test
  void allMistakesAreToldInOneRun() throws IOException {
    write("article.peb", "{% if %}");
    write("unused.peb", "{{ a b }}");
    write("404.peb", "{{ word(\"no.such.word\") }}");
    write("list.peb", "{% include \"no-such.peb\" %}");
    write("front.peb", "{% include \"front.peb\" %}");
    write("page.peb", "{{ asset(\"no-such.css\") }}");
    SampleSite site = own(articles());
    assertThat(site.failures())
        .extracting(Diagnostic::location, Diagnostic::problem)
        .containsExactlyInAnyOrder(
            tuple("404.peb", 1, Problem.TEMPLATE_BROKEN),
            tuple("article.peb", 1, Problem.TEMPLATE_BROKEN),
            tuple("front.peb", 0, Problem.TEMPLATE_BROKEN),
            tuple("list.peb", 0, Problem.TEMPLATE_MISSING),
            tuple("page.peb", 1, Problem.TEMPLATE_BROKEN),
            tuple("unused.peb", 1, Problem.TEMPLATE_BROKEN));
  }

  @Test
  void noTemplateCallsAMethodOfAnyObject() throws IOException {
    for (String attempt :
        List.of(
            "article.class",
            "article.getClass()",
            "article.headline.length()",
            "article.headline.bytes",
            "site.standing.stream()",
            "template.engine",
            "article.facts.date.wait()")) {
      write("article.peb", "{{ " + attempt + " }}");
      SampleSite site = own(articles());
      assertThat(site.failures()).as(attempt).isNotEmpty();
      assertThat(site.html()).as(attempt).doesNotContainKey(ARTICLE);
    }
  }

  @Test
  void nothingIsKeptFromOnePageToTheNext() throws IOException {
    write("article.peb", "{% cache 'x' %}{{ article.headline }}{% endcache %}");
    SampleSite site = own(articles());
    assertThat(site.page(ARTICLE)).isEqualTo("Feri");
    assertThat(site.page("/2025/08/jeti/")).isEqualTo("Jeti");
  }

  @Test
  void anEditorsTemplateMayBuildOnTheDefault() throws IOException {
    write("page.peb", "{% extends \"base.peb\" %}{% block main %}<main>saya</main>{% endblock %}");
    assertThat(Jsoup.parse(own(articles()).page("/tentang/")).select("main").text())
        .isEqualTo("saya");
  }

  private static Article[] articles() {
    return new Article[] {
      SampleArticle.of("feri", "Feri").on("2025-08-07").build(),
      SampleArticle.of("jeti", "Jeti").on("2025-08-08").build(),
      SampleArticle.of("tentang", "Tentang").standing().build()
    };
  }

  private static org.assertj.core.groups.Tuple tuple(String file, int line, Problem problem) {
    return org.assertj.core.groups.Tuple.tuple(Location.of("templates/" + file, line), problem);
  }

  private SampleSite own(Article... articles) {
    return new SampleSite(SETTINGS, templates, List.of(articles));
  }

  private void write(String name, String template) throws IOException {
    Files.writeString(templates.resolve(name), template);
  }

  private static Document article(SampleArticle article) {
    return article(ARTICLE, article);
  }

  private static Document article(String address, SampleArticle article) {
    SampleSite site = SampleSite.of(SETTINGS, article.build());
    assertThat(site.failures()).isEmpty();
    return Jsoup.parse(site.page(address));
  }
}
