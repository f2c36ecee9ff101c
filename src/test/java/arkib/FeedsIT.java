package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which feeds there are, what is in them, and what a new article changes in them. */
class FeedsIT {

  private static final String BASE = "https://warta.example/arkib/";

  @TempDir Path temp;
  private SiteFolder site;

  @BeforeEach
  void aSite() throws IOException {
    site = new SiteFolder(temp);
    settings("feed: {size: 3}");
  }

  private void settings(String settings) throws IOException {
    site.with("content/site.yaml", "title: Warta\nbaseUrl: " + BASE + "\n" + settings + "\n");
  }

  private void article(String headline, String... frontMatter) throws IOException {
    site.withArticle(headline + ".md", headline, frontMatter);
  }

  private Map<String, String> built() throws IOException {
    Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
    return site.made().files();
  }

  private static Set<String> feeds(Map<String, String> files) {
    Set<String> feeds = new TreeSet<>(files.keySet());
    feeds.removeIf(path -> !path.matches("(.*/)?(feed\\.xml|rss\\.xml|feed\\.json)"));
    return feeds;
  }

  private static SyndFeed read(String feed) throws FeedException {
    return new SyndFeedInput().build(new StringReader(feed));
  }

  private static List<String> titles(String feed) throws FeedException {
    return read(feed).getEntries().stream().map(SyndEntry::getTitle).toList();
  }

  private static Optional<String> link(SyndFeed feed, String rel) {
    return feed.getLinks().stream()
        .filter(link -> link.getRel().equals(rel))
        .map(SyndLink::getHref)
        .findFirst();
  }

  @Test
  void theNewestComeFirstAndNoMoreThanTheSettingSays() throws IOException, FeedException {
    article("Satu", "date: 2025-01-01");
    article("Dua", "date: 2025-02-01");
    article("Tiga", "date: 2025-03-01");
    article("Empat", "date: 2025-04-01");
    Map<String, String> files = built();
    assertThat(titles(files.get("feed.xml"))).containsExactly("Empat", "Tiga", "Dua");
    assertThat(titles(files.get("rss.xml"))).containsExactly("Empat", "Tiga", "Dua");
    assertThat(files.get("feed.json")).contains("Empat", "Tiga", "Dua").doesNotContain("Satu");
  }

  /** A moment is told of each, and none is made up. */
  @Test
  void whatHasNoMomentIsInNoFeed() throws IOException, FeedException {
    article("Hari", "date: 2025-03-01");
    article("Bulan", "date: 2025-04");
    article("Tahun", "date: 2025", "source: {captured: 2025-05-01}");
    article("Tanpa tarikh");
    article("Ditangkap", "source: {captured: 2025-03-05}");
    article("Ditangkap pada suatu bulan", "source: {captured: 2025-04}");
    article("Draf", "date: 2025-03-02", "draft: true");
    article("Esok", "date: 2026-03-02");
    article("Tamat", "date: 2025-03-02", "expires: 2025-04-01");
    Map<String, String> files = built();
    for (String feed : List.of("feed.xml", "rss.xml", "2025/03/feed.xml")) {
      assertThat(titles(files.get(feed))).as(feed).containsExactly("Ditangkap", "Hari");
    }
    assertThat(feeds(files))
        .containsExactly("2025/03/feed.xml", "feed.json", "feed.xml", "rss.xml");
  }

  @Test
  void anUndatedArticleWasUpdatedWhenItWasCapturedAndNeverPublished() throws IOException {
    article("Ditangkap", "source: {captured: 2025-03-05}");
    Map<String, String> files = built();
    assertThat(files.get("feed.xml"))
        .contains("<updated>2025-03-05T00:00:00+08:00</updated>")
        .doesNotContain("<published>");
    assertThat(files.get("feed.json"))
        .contains("\"date_modified\" : \"2025-03-05T00:00:00+08:00\"")
        .doesNotContain("date_published");
    assertThat(files.get("rss.xml")).doesNotContain("pubDate");
  }

  @Test
  void aSiteWithoutADayHasNoFeedAndNoLinkToOne() throws IOException {
    article("Tahun", "date: 2025");
    Map<String, String> files = built();
    assertThat(feeds(files)).isEmpty();
    assertThat(files.get("index.html")).doesNotContain("feed").doesNotContain("rel=\"alternate\"");
  }

  /** Links within a text lead to its page, wherever the text is read. */
  @Test
  void everyLinkIsAbsolute() throws IOException {
    site.with(
        "content/a.md",
        """
        ---
        title: Satu
        date: 2025-03-01
        ---

        ## Bahagian

        Nota[^1], [atas](#bahagian), [dua](b.md), [luar](https://luar.example/).

        [^1]: Isi.
        """);
    site.withArticle("b.md", "Dua", "date: 2025-03-02");
    Map<String, String> files = built();
    String page = BASE + "2025/03/satu/";
    for (String feed : List.of("feed.xml", "rss.xml", "feed.json")) {
      assertThat(files.get(feed))
          .as(feed)
          .contains(page + "#fn:1", page + "#fnref:1", page + "#bahagian", BASE + "2025/03/dua/")
          .doesNotContainPattern("(href|src)=(\\\\\"|\"|&quot;)(#|/)");
    }
  }

  @Test
  void listsHaveFeedsByTheSettings() throws IOException, FeedException {
    settings("feed: {lists: [tag, author, series], minimum: 2, formats: [json, atom]}");
    for (String day : List.of("01", "02")) {
      article(
          "Hari " + day,
          "date: 2025-03-" + day,
          "tags: [banjir, jeti " + day + "]",
          "authors: [Siti]",
          "series: Air",
          "section: Daerah");
    }
    Map<String, String> files = built();
    assertThat(feeds(files))
        .containsExactly(
            "2025/03/feed.xml",
            "feed.json",
            "feed.xml",
            "penulis/siti/feed.json",
            "penulis/siti/feed.xml",
            "rss.xml",
            "siri/air/feed.json",
            "siri/air/feed.xml",
            "tag/banjir/feed.json",
            "tag/banjir/feed.xml");
    SyndFeed banjir = read(files.get("tag/banjir/feed.xml"));
    assertThat(banjir.getTitle()).isEqualTo("banjir – Warta");
    assertThat(link(banjir, "alternate")).contains(BASE + "tag/banjir/");
    assertThat(titles(files.get("tag/banjir/feed.xml"))).containsExactly("Hari 02", "Hari 01");
    // Its front leads to them, and no other page does.
    assertThat(alternates(files, "tag/banjir/index.html"))
        .containsExactly(
            "/arkib/feed.xml",
            "/arkib/rss.xml",
            "/arkib/feed.json",
            "/arkib/tag/banjir/feed.json",
            "/arkib/tag/banjir/feed.xml");
    assertThat(alternates(files, "tag/jeti-01/index.html"))
        .containsExactly("/arkib/feed.xml", "/arkib/rss.xml", "/arkib/feed.json");
    assertThat(alternates(files, "2025/03/index.html")).contains("/arkib/2025/03/feed.xml");
  }

  private static List<String> alternates(Map<String, String> files, String page) {
    return Jsoup.parse(files.get(page)).select("link[rel=alternate]").eachAttr("href");
  }

  /** RFC 5005, section 4: from the newest feed back to the oldest, every article is met once. */
  @Test
  void theFeedsOfTheMonthsTogetherHaveEveryArticle() throws IOException, FeedException {
    for (int i = 1; i <= 7; i++) {
      article("Berita " + i, "date: 2025-0" + (i + 1) / 2 + "-0" + i);
    }
    article("Ditangkap", "source: {captured: 2024-12-31}");
    Map<String, String> files = built();
    List<String> met = new ArrayList<>();
    List<String> months = new ArrayList<>();
    SyndFeed feed = read(files.get("feed.xml"));
    assertThat(link(feed, "current")).isEmpty();
    String id = feed.getUri();
    for (Optional<String> earlier = link(feed, "prev-archive"); earlier.isPresent(); ) {
      String path = earlier.get().substring(BASE.length());
      months.add(path);
      String text = files.get(path);
      feed = read(text);
      assertThat(text).contains("<fh:archive ").doesNotContain("next-archive");
      assertThat(feed.getUri()).isEqualTo(id);
      assertThat(link(feed, "current")).contains(BASE + "feed.xml");
      assertThat(link(feed, "self")).contains(BASE + path);
      met.addAll(titles(text));
      earlier = link(feed, "prev-archive");
    }
    assertThat(months)
        .containsExactly(
            "2025/04/feed.xml",
            "2025/03/feed.xml",
            "2025/02/feed.xml",
            "2025/01/feed.xml",
            "2024/12/feed.xml");
    assertThat(met)
        .containsExactly(
            "Berita 7",
            "Berita 6",
            "Berita 5",
            "Berita 4",
            "Berita 3",
            "Berita 2",
            "Berita 1",
            "Ditangkap");
  }

  @Test
  void anArticleOfTodayLeavesTheFeedsOfOtherMonthsAsTheyAre() throws IOException {
    article("Satu", "date: 2025-01-01");
    article("Dua", "date: 2025-02-01");
    article("Tiga", "date: 2025-03-01");
    Map<String, String> before = built();
    article("Hari ini", "date: 2025-03-31");
    assertThat(changed(before, built()))
        .containsExactly("2025/03/feed.xml", "feed.json", "feed.xml", "rss.xml");
  }

  @Test
  void theFirstArticleOfAMonthLeavesTheFeedsOfOtherMonthsAsTheyAre() throws IOException {
    article("Satu", "date: 2025-01-01");
    article("Dua", "date: 2025-02-01");
    Map<String, String> before = built();
    article("Hari ini", "date: 2025-03-31");
    assertThat(changed(before, built()))
        .containsExactly("2025/03/feed.xml", "feed.json", "feed.xml", "rss.xml");
  }

  private static Set<String> changed(Map<String, String> before, Map<String, String> now) {
    Map<String, String> changed = new TreeMap<>(now);
    changed.entrySet().removeAll(before.entrySet());
    return feeds(changed);
  }
}
