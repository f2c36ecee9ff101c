package arkib.build;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.SiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an edit in one language renders of a site in two: the pages of that edition, and of the
 * other only those that tell where they are in this one.
 */
class WhatRanInLanguagesIT {

  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  @TempDir Path folder;
  private SiteFolder site;
  private int clock;

  @BeforeEach
  void aSiteThatIsBuilt() throws IOException {
    site = new SiteFolder(folder);
    write(
        "site.yaml", "title: Warta\noutputs: []\nsearch: {enabled: false}\nlanguages: [ms, en]\n");
    for (int i = 1; i <= 6; i++) {
      write("a" + i + ".md", article("Berita " + i, i));
    }
    for (int i = 1; i <= 4; i++) {
      write("a" + i + ".en.md", article("Story " + i, i));
    }
    assertThat(Builds.of(folder).problems()).isEmpty();
  }

  private static String article(String headline, int month) {
    String date = "2024-0" + month + "-05";
    return "---\ntitle: " + headline + "\nslug: s" + month + "\ndate: " + date + "\n---\n\nText.\n";
  }

  // Long ago, each time later: else every file would be read again.
  private void write(String path, String text) throws IOException {
    site.with("content/" + path, text);
    Files.setLastModifiedTime(
        folder.resolve("content").resolve(path),
        FileTime.from(LONG_AGO.plusSeconds(60L * ++clock)));
  }

  @Test
  void nothing() {
    assertThat(ran()).isEmpty();
  }

  @Test
  void theTextOfATranslation() throws IOException {
    write("a1.en.md", article("Story 1", 1) + "More.\n");
    // The feed quotes it: an edition of four stories has all of them in it.
    assertThat(ran())
        .containsExactly("/en/2024/01/s1/", "/en/feed.json", "/en/feed.xml", "/en/rss.xml");
  }

  @Test
  void theTextOfAnOriginal() throws IOException {
    write("a1.md", article("Berita 1", 1) + "Lagi.\n");
    assertThat(ran()).containsExactly("/2024/01/s1/", "/feed.json", "/feed.xml", "/rss.xml");
  }

  /** The headline of a translation is told in its edition alone. */
  @Test
  void theHeadlineOfATranslation() throws IOException {
    write("a1.en.md", article("Another", 1));
    assertThat(ran())
        .isNotEmpty()
        .contains("/en/", "/en/2024/01/s1/", "/en/2024/02/s2/")
        .allMatch(address -> address.startsWith("/en/"));
  }

  /**
   * Of the main edition the page of the original is made anew, and those pages that have a
   * counterpart now: those of its month and of its day. Its year had one. In the edition a new
   * month stands beside the others of its year.
   */
  @Test
  void aTranslationMore() throws IOException {
    write("a5.en.md", article("Story 5", 5));
    assertThat(ran())
        .containsExactly(
            "/2024/05/",
            "/2024/05/s5/",
            "/en/",
            "/en/2024/",
            "/en/2024/01/",
            "/en/2024/02/",
            "/en/2024/03/",
            "/en/2024/04/",
            "/en/2024/04/s4/",
            "/en/2024/05/",
            "/en/2024/05/feed.xml",
            "/en/2024/05/s5/",
            "/en/feed.json",
            "/en/feed.xml",
            "/en/on-this-day/",
            "/en/on-this-day/04-05/",
            "/en/on-this-day/05-05/",
            "/en/rss.xml",
            "/en/years/",
            "/pada-hari-ini/05-05/",
            "/sitemap-2024-05.xml",
            "/sitemap-lists-2024.xml",
            "/sitemap-lists.xml");
  }

  @Test
  void aTranslationTakenAway() throws IOException {
    site.without("content/a4.en.md");
    assertThat(ran().stream().filter(address -> !address.startsWith("/en/")))
        .containsExactly(
            "/2024/04/",
            "/2024/04/s4/",
            "/pada-hari-ini/04-05/",
            "/sitemap-2024-04.xml",
            "/sitemap-lists-2024.xml",
            "/sitemap-lists.xml");
  }

  /** An article of the main edition changes nothing in the other. */
  @Test
  void anArticleMore() throws IOException {
    write("a7.md", article("Berita 7", 7));
    assertThat(ran()).isNotEmpty().noneMatch(address -> address.startsWith("/en/"));
  }

  private Set<String> ran() {
    List<String> rendered = Builds.of(folder).report().rendered();
    Set<String> ran = new TreeSet<>(rendered);
    ran.removeIf(address -> address.startsWith("/manifest-sha256"));
    return ran;
  }
}
