package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days: those of a year as a calendar, and those of all years together; and parts of a series. */
class DaysIT {

  @TempDir Path folder;
  private SiteFolder site;

  @BeforeEach
  void aSite() throws IOException {
    site =
        new SiteFolder(folder)
            .with(
                "content/site.yaml",
                "title: Warta\nbaseUrl: https://warta.example/arkib/\nlists: {size: 3}\n")
            .withArticle("a.md", "Dahulu", "date: 2009-05-17", "series: Jeti")
            .withArticle("b.md", "Pagi", "date: 2019-05-17T09:00", "series: Jeti")
            .withArticle("c.md", "Petang", "date: 2019-05-17T16:30")
            .withArticle("d.md", "Lompat", "date: 2020-02-29", "series: Jeti")
            .withArticle("e.md", "Semalam", "date: 2020-05-17")
            .withArticle("f.md", "Setahun", "date: 2019")
            .withArticle("g.md", "Sebulan", "date: 2019-05")
            .withArticle("h.md", "Tiada tarikh", "series: Jeti");
  }

  private Map<String, String> built() throws IOException {
    Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
    return site.made().files();
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(built().get(path + "index.html"));
  }

  // Three are shown: a whole year is shown or counted, so that the page does not grow.
  // All of them: which page stands in which follows from dates.
  private static String sitemaps(Map<String, String> files) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().startsWith("sitemap"))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining());
  }

  @Test
  void ofAllYearsStandTogetherNewestFirst() throws IOException {
    Document day = page("pada-hari-ini/05-17/");
    assertThat(day.select("h1").text()).isEqualTo("Pada hari ini: 17 Mei");
    assertThat(day.select(".crumbs li").eachText())
        .containsExactly("Arkib", "Pada hari ini", "17 Mei");
    assertThat(day.select("section:has(.register) > h2").eachText())
        .containsExactly("2020 1 berita", "2019 2 berita");
    assertThat(day.select(".register h3").eachText()).containsExactly("Semalam", "Pagi", "Petang");
    assertThat(day.select(".tally a").outerHtml()).contains("href=\"/arkib/2009/05/\"", "2009");
    assertThat(day.select(".turn a").eachAttr("href"))
        .containsExactly("/arkib/pada-hari-ini/02-29/");
  }

  @Test
  void haveAnIndex() throws IOException {
    Document index = page("pada-hari-ini/");
    assertThat(index.select("main .strip a").eachAttr("href"))
        .containsExactly("/arkib/pada-hari-ini/02-29/", "/arkib/pada-hari-ini/05-17/");
    assertThat(index.select("main .strip li")).hasSize(366);
  }

  @Test
  void areWhatTheFrontPageLeadsTo() throws IOException {
    Document front = page("");
    assertThat(front.select("section[aria-labelledby=day] a.more").eachAttr("href"))
        .containsExactly("/arkib/pada-hari-ini/05-17/");
    assertThat(sitemaps(built()))
        .contains("/arkib/pada-hari-ini/<", "/arkib/pada-hari-ini/05-17/<");
  }

  @Test
  void ofAYearAreACalendar() throws IOException {
    Document year = page("2019/");
    assertThat(year.select(".year table")).hasSize(12);
    assertThat(year.select(".year caption").get(4).text()).isEqualTo("Mei 3 berita");
    assertThat(year.select(".year table").get(4).select("th[scope=col] .vh").eachText())
        .containsExactly("Isnin", "Selasa", "Rabu", "Khamis", "Jumaat", "Sabtu", "Ahad");
    assertThat(year.select(".year td a").outerHtml())
        .isEqualTo(
            "<a class=\"d1\" href=\"/arkib/2019/05/\">17<span class=\"vh\"> Mei: 2 berita</span></a>");
    // 17 May 2019 was a Friday.
    assertThat(year.select(".year td:nth-child(5) a")).hasSize(1);
    assertThat(year.select(".year td").eachText()).contains("18 Mei: tiada berita");
    assertThat(year.select(".year ~ .note").first().text())
        .isEqualTo("2 berita tidak ada dalam kalendar: harinya tidak diketahui.");
  }

  // A month of more articles than a list shows has pages of its days.
  @Test
  void ofABusyMonthLeadToTheirOwnPages() throws IOException {
    site.withArticle("i.md", "Malam", "date: 2019-05-17T21:00");
    assertThat(page("2019/").select(".year td a").eachAttr("href"))
        .containsExactly("/arkib/2019/05/17/");
  }

  // A list of a section that is a year has no calendar: its days have no pages of their own.
  @Test
  void areACalendarOnlyOfTheWholeArchive() throws IOException {
    assertThat(page("siri/jeti/").select(".year")).isEmpty();
  }

  // Dated parts as they were published, then those without a date. Never of how many.
  @Test
  void ofASeriesLeadToEachOther() throws IOException {
    assertThat(series("2009/05/dahulu/"))
        .isEqualTo("Jeti Ke-1 dalam siri ini | Selepas, dalam siri ini Pagi");
    assertThat(series("2020/02/lompat/"))
        .isEqualTo(
            "Jeti Ke-3 dalam siri ini | Sebelum, dalam siri ini Pagi | "
                + "Selepas, dalam siri ini Tiada tarikh");
    assertThat(series("tanpa-tarikh/tiada-tarikh/"))
        .isEqualTo("Jeti Ke-4 dalam siri ini | Sebelum, dalam siri ini Lompat");
    assertThat(page("2020/05/semalam/").select("#series")).isEmpty();
  }

  private String series(String article) throws IOException {
    Document page = page(article);
    String links = String.join(" | ", page.select("section:has(> #series) .turn a").eachText());
    return page.select("#series").text() + " | " + links;
  }

  // The article itself is new, and the part before it leads to it.
  @Test
  void ofASeriesStayWhenAPartComes() throws IOException {
    site.without("content/h.md");
    Map<String, String> before = built();
    site.withArticle("j.md", "Sambung", "date: 2025-12-01", "series: Jeti");
    Map<String, String> after = built();
    for (String old : new String[] {"2009/05/dahulu/", "2019/05/pagi/"}) {
      assertThat(after.get(old + "index.html")).as(old).isEqualTo(before.get(old + "index.html"));
    }
    assertThat(after.get("2020/02/lompat/index.html")).contains("Sambung");
  }
}
