package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.fixity.Months;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What one more article changes in an archive of 300: a bounded number of files, all of the kinds
 * told here.
 */
class OneMoreArticleIT {

  private static final int ARTICLES = 300;

  /** A number whose tag, author and section are those of the last article. */
  private static final int NEW = ARTICLES + 29;

  /** The article before it, whose link to the next article is new. */
  private static final String NEIGHBOUR = "2025/12/berita-299/index.html";

  /** What tells of the newest or counts all. */
  private static final List<String> ALWAYS =
      List.of(
          "index.html",
          "feed.xml",
          "rss.xml",
          "feed.json",
          "tahun/index.html",
          "tag/index.html",
          "penulis/index.html",
          "bahagian/index.html");

  /** The lists that it is in, each with its front, year, month and day. */
  private static final String LISTS = "(tag/topik-9|penulis/penulis-4|bahagian/bahagian-2)";

  /** The feed of its section, which alone of its lists has one. */
  private static final String LIST_FEED = "bahagian/bahagian-2/feed.xml";

  @TempDir Path temp;
  private SiteFolder site;
  private Map<String, String> before;

  @BeforeEach
  void anArchive() throws IOException {
    site = new SiteFolder(temp).with("content/site.yaml", "lists:\n  size: 8\n");
    for (int i = 0; i < ARTICLES; i++) {
      // The last ones stand close together, so that their days have pages.
      int daysBack = i >= ARTICLES - 30 ? (ARTICLES - 1 - i) / 2 : (ARTICLES - i) * 7;
      article(i, LocalDate.of(2025, 12, 20).minusDays(daysBack));
    }
    assertThat(site.build().code()).isZero();
    before = site.made().files();
  }

  private void article(int number, LocalDate date) throws IOException {
    site.withArticle(
        "a" + number + ".md",
        "Berita " + number,
        "date: " + date,
        "tags: [Topik " + number % 10 + "]",
        "authors: [Penulis " + number % 5 + "]",
        "section: Bahagian " + number % 3);
  }

  private Set<String> changed() throws IOException {
    Run run = site.build("--format", "json");
    assertThat(run.code()).isZero();
    Map<String, String> after = site.made().files();
    Set<String> changed = new TreeSet<>(after.keySet());
    changed.removeIf(path -> after.get(path).equals(before.get(path)));
    int written = new ObjectMapper().readTree(run.out()).at("/summary/written").asInt();
    assertThat(written).isEqualTo(changed.size());
    // Of the months in the paths that changed, and of all.
    Set<String> manifests = new TreeSet<>(Set.of("manifest-sha256.txt"));
    changed.stream()
        .flatMap(path -> Months.of(path).stream())
        .forEach(month -> manifests.add(Months.manifest(month)));
    assertThat(changed).containsAll(manifests);
    changed.removeAll(manifests);
    // Which parts of the search index change is told by WhatRanWithSearchIT.
    changed.removeIf(path -> path.startsWith("cari/"));
    return changed;
  }

  @Test
  void anArticleOfTodayTouchesTodayAndItsNeighbour() throws IOException {
    article(NEW, LocalDate.of(2025, 12, 20));
    Set<String> changed = changed();
    assertThat(changed)
        .contains("2025/12/berita-329/index.html", NEIGHBOUR, "2025/12/20/index.html")
        .containsAll(ALWAYS)
        .contains("tag/topik-9/index.html", "tag/topik-9/2025/index.html");
    changed.removeAll(ALWAYS);
    changed.removeAll(List.of("2025/12/berita-329/index.html", NEIGHBOUR, LIST_FEED));
    // Its month's feed and sitemap. There is no page of its lists more, and their newest article is
    // of the same day.
    assertThat(changed.removeAll(List.of("2025/12/feed.xml", "sitemap-2025-12.xml"))).isTrue();
    assertThat(changed)
        .allMatch(
            path ->
                path.matches("2025/(12/(20/)?)?index.html")
                    || path.matches("data/2025/12/articles.(jsonl|csv)")
                    || path.matches("pada-hari-ini/(12-\\d\\d/)?index.html")
                    || path.matches(LISTS + "/(2025/(12/(20/)?)?)?index.html"));
  }

  @Test
  void theFirstOfANewDayAlsoTouchesTheDaysBesideIt() throws IOException {
    article(NEW, LocalDate.of(2025, 12, 31));
    Set<String> changed = changed();
    changed.removeAll(ALWAYS);
    changed.removeAll(List.of("2025/12/berita-329/index.html", NEIGHBOUR, LIST_FEED));
    assertThat(changed)
        .contains(
            "2025/12/feed.xml",
            "sitemap-2025-12.xml",
            "sitemap-lists-2025.xml",
            "sitemap-lists.xml",
            "sitemap.xml");
    changed.removeIf(path -> path.matches("2025/12/feed.xml|sitemap.*\\.xml"));
    assertThat(changed)
        .allMatch(
            path ->
                path.matches("2025/(12/(\\d\\d/)?)?index.html")
                    || path.matches("data/2025/12/articles.(jsonl|csv)")
                    || path.matches("pada-hari-ini/(12-\\d\\d/)?index.html")
                    || path.matches(LISTS + "/(2025/(12/(\\d\\d/)?)?)?index.html"));
  }

  @Test
  void aChangedWordTouchesItsPageItsMonthsDataAndTheFeeds() throws IOException {
    site.with(
        "content/a299.md",
        """
        ---
        title: Berita 299
        date: 2025-12-20
        tags: [Topik 9]
        authors: [Penulis 4]
        section: Bahagian 2
        ---

        Satu perkataan lain.
        """);
    assertThat(changed())
        .containsExactly(
            NEIGHBOUR,
            "data/2025/12/articles.csv",
            "data/2025/12/articles.jsonl",
            "feed.json",
            "feed.xml",
            "rss.xml");
  }

  @Test
  void anOldArticleTouchesItsOwnTime() throws IOException {
    article(NEW, LocalDate.of(2021, 6, 15));
    Set<String> changed = changed();
    // Fronts count; the newest are the same, and so are the feeds.
    assertThat(changed)
        .contains("2021/06/feed.xml", "sitemap-2021-06.xml")
        .doesNotContain("feed.xml", LIST_FEED, "2025/index.html", "sitemap-lists.xml");
    assertThat(changed.stream().filter(path -> path.matches(".*/berita-\\d+/index.html")))
        .hasSize(3);
    changed.removeIf(path -> path.matches(".*/berita-\\d+/index.html"));
    changed.removeAll(ALWAYS);
    changed.removeIf(
        path -> path.matches("2021/06/feed.xml|sitemap-(2021-06|lists-2021)\\.xml|sitemap.xml"));
    // Beside a month of a year that is over stand the counts of its other months.
    assertThat(changed)
        .allMatch(
            path ->
                path.matches("2021/(06/\\d\\d/|\\d\\d/)?index.html")
                    || path.matches("data/2021/06/articles.(jsonl|csv)")
                    || path.matches("pada-hari-ini/(06-\\d\\d/)?index.html")
                    || path.matches(LISTS + "/(2021/(06/\\d\\d/|\\d\\d/)?)?index.html"));
  }
}
