package arkib.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.Article;
import arkib.article.Capture;
import arkib.site.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small made-up archive with every kind of page, in both languages. */
class PageRendererIT {

  private static final String BASE = "/arkib/";

  @ParameterizedTest
  @ValueSource(strings = {"ms", "en"})
  void everyKindOfPageIsMade(String language) {
    SampleSite site = site(language, archive());
    assertThat(site.failures()).isEmpty();
    boolean malay = language.equals("ms");
    assertThat(site.html().keySet())
        .contains(
            "/",
            "/404.html",
            "/2024/",
            "/2024/03/",
            "/2024/03/05/",
            "/2019/tahun-sahaja/",
            "/2019/05/bulan-sahaja/",
            malay ? "/tahun/" : "/years/",
            malay ? "/bahagian/" : "/section/",
            malay ? "/bahagian/maritim/2024/" : "/section/maritim/2024/",
            "/tag/banjir/2024/03/",
            malay ? "/penulis/" : "/author/",
            malay ? "/siri/perahu/" : "/series/perahu/",
            malay ? "/tanpa-tarikh/" : "/undated/",
            malay ? "/tag/banjir/tanpa-tarikh/" : "/tag/banjir/undated/",
            "/lama/",
            "/tentang/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ms", "en", "id", "ms-Arab"})
  void everyPageIsTidyAndItsLinksLeadSomewhere(String language) {
    SampleSite site = site(language, archive());
    Set<String> known = new HashSet<>(site.hrefs());
    site.html()
        .forEach(
            (address, html) -> {
              assertThat(html).as(address).startsWith("<!doctype html>\n").endsWith("</html>\n");
              assertThat(html.lines())
                  .as(address)
                  .noneMatch(line -> line.isBlank() || line.matches(".*\\s"));
              assertThat(html).as(address).doesNotContain("\r").doesNotContain("null");
              Document page = Jsoup.parse(html);
              assertThat(page.title()).as(address).isNotBlank();
              assertThat(dead(page, known)).as(address).isEmpty();
              assertThat(page.select("[id]").eachAttr("id")).as(address).doesNotHaveDuplicates();
              assertThat(page.select("html").attr("lang")).as(address).isEqualTo(language);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"ms", "en", "id", "ms-Arab"})
  void headingsHaveNoGaps(String language) {
    site(language, archive())
        .html()
        .forEach(
            (address, html) -> {
              int level = 0;
              for (Element heading : Jsoup.parse(html).select("h1, h2, h3, h4, h5, h6")) {
                int next = heading.normalName().charAt(1) - '0';
                assertThat(next).as(address + ": " + heading.text()).isLessThanOrEqualTo(level + 1);
                level = next;
              }
            });
  }

  @Test
  void theSameArticlesInAnyOrderGiveTheSamePages() {
    List<Article> shuffled = new ArrayList<>(archive());
    Collections.shuffle(shuffled, new Random(7));
    assertThat(site("ms", shuffled).html()).isEqualTo(site("ms", archive()).html());
  }

  @Test
  void anOldPageStaysWhenNewArticlesCome() {
    List<Article> before = archive();
    List<Article> after = new ArrayList<>(before);
    after.add(
        SampleArticle.of("nanti", "Nanti").on("2026-09-09").in("Maritim").tagged("banjir").build());
    Map<String, String> old = site("ms", before).html();
    Map<String, String> now = site("ms", after).html();
    Set<String> changed = new HashSet<>();
    old.forEach(
        (address, html) -> {
          if (!html.equals(now.get(address))) {
            changed.add(address);
          }
        });
    assertThat(changed)
        .as("the one before it, its month and year, its lists' fronts, the indexes; a new year")
        .contains("/", "/2025/12/newest/", "/tahun/", "/tag/banjir/", "/bahagian/maritim/")
        .allSatisfy(
            address ->
                assertThat(address)
                    .matches(
                        "/|/2025/12/newest/|/tahun/|/(tag|bahagian)/([a-z]+/)?"
                            // The years beside a year are named, not counted. The months of the
                            // year that is over now are.
                            + "|(/tag/banjir|/bahagian/maritim)?/20\\d\\d/|/2025/12/"));
  }

  @Test
  void aSiteOfOneUndatedArticleHasNoEmptyParts() {
    SampleSite site = SampleSite.of(Settings.DEFAULT, SampleArticle.of("satu", "Satu").build());
    Document front = Jsoup.parse(site.page("/"));
    assertThat(front.select("section").eachText())
        .containsExactly(
            "Tanpa tarikh 1 berita Satu tiada petunjuk tarikh Semua yang tanpa tarikh");
    assertThat(front.select(".axes li").eachText()).containsExactly("Tanpa tarikh");
    assertThat(Jsoup.parse(site.page("/tanpa-tarikh/satu/")).select(".rail")).isEmpty();
  }

  @Test
  void aSiteWithoutArticlesSaysSo() {
    SampleSite site = SampleSite.of(Settings.DEFAULT);
    Document front = Jsoup.parse(site.page("/"));
    assertThat(front.select("main").text()).isEqualTo("Arkib ini belum ada berita.");
    assertThat(site.failures()).isEmpty();
  }

  private static List<String> dead(Document page, Set<String> known) {
    List<String> dead = new ArrayList<>();
    for (Element link : page.select("[href]:not([rel^=schema.]), [src]")) {
      String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
      boolean isHere = target.startsWith("#") && page.getElementById(target.substring(1)) != null;
      boolean isElsewhere = target.startsWith("https://");
      if (!isHere && !isElsewhere && !known.contains(target)) {
        dead.add(target);
      }
    }
    page.select("[aria-labelledby]").eachAttr("aria-labelledby").stream()
        .filter(id -> page.getElementById(id) == null)
        .forEach(dead::add);
    return dead;
  }

  private static SampleSite site(String language, List<Article> articles) {
    Settings d = Settings.DEFAULT;
    Settings settings =
        new Settings(
            "Warta Semilir",
            Optional.of("Berita pesisir"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Contoh."),
            URI.create("https://example.org" + BASE),
            language,
            d.languages(),
            d.zone(),
            d.founded(),
            List.of("Maritim", "Sukan"),
            5,
            d.feeds(),
            d.permalink(),
            d.html(),
            d.embeds(),
            d.names(),
            d.outputs(),
            d.look(),
            d.search(),
            d.pictures());
    return new SampleSite(settings, Path.of("no-such-templates"), articles);
  }

  static List<Article> archive() {
    List<Article> all = new ArrayList<>();
    IntStream.rangeClosed(1, 9)
        .mapToObj(
            i ->
                SampleArticle.of("mac-" + i, "Berita Mac " + i)
                    .on(String.format(Locale.ROOT, "2024-03-%02dT%02d:30", 3 + i / 2, 8 + i))
                    .standfirst("Ringkasan " + i)
                    .in(i % 2 == 0 ? "Maritim" : "Sukan")
                    .by("Siti Hajar", "Ahmad " + i)
                    .tagged("banjir", "tag " + i)
                    .says("Perenggan pertama.", "Perenggan kedua.")
                    .build())
        .forEach(all::add);
    IntStream.rangeClosed(2020, 2025)
        .mapToObj(
            year ->
                SampleArticle.of("mei-" + year, "Pada hari itu, " + year)
                    .on(year + "-12-07")
                    .in("Maritim")
                    .series("Perahu")
                    .tagged("1957", "banjir")
                    .build())
        .forEach(all::add);
    all.add(SampleArticle.of("newest", "Z terbaharu").on("2025-12-07T20:00").build());
    all.add(SampleArticle.of("tahun-sahaja", "Tahun").on("2019").in("Maritim").build());
    all.add(SampleArticle.of("bulan-sahaja", "Bulan").on("2019-05").alias("/lama/").build());
    all.add(
        SampleArticle.of("jawi", "کلس جاوي")
            .on("2021-02-03")
            .language("ms-Arab")
            .standfirst("موريد بلاجر")
            .tagged("جاوي")
            .picture("/media/jeti.png", "Jeti")
            .says("جاوي ميليق کيت")
            .build());
    all.add(
        SampleArticle.of("panjang", "Panjang".repeat(143))
            .on("2021-02-04")
            .picture("tiada.png", "")
            .missingPicture("Iran")
            .corrected("2021-03-01", "Dibetulkan.")
            .from("https://example.org/asal?a=1&b=2", "Akhbar Lain")
            .build());
    IntStream.rangeClosed(1, 4)
        .mapToObj(
            i ->
                SampleArticle.of("undated-" + i, "Tanpa tarikh " + i)
                    .tagged("banjir")
                    .notBefore("2021-10", 12)
                    .captured(
                        new Capture(
                            new Capture.RawFile("a".repeat(64), 4032, 37),
                            Optional.of("Akhbar"),
                            Optional.empty(),
                            List.of(new Capture.SetAside(35, "comment-form")),
                            List.of()))
                    .build())
        .forEach(all::add);
    all.add(
        SampleArticle.of("tentang", "Tentang")
            .standing()
            .updated("2026-01-01")
            .says("Ini.")
            .build());
    return all;
  }
}
