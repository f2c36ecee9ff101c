package arkib.build;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.build.explain.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why pages are made after each kind of edit. Every page that is not named was kept. */
class ExplainRebuildIT {

  private static final String CAPTURED = "/2021/05/tangkapan-tentang-jeti-di-pekan-lama/";

  @TempDir static Path built;
  @TempDir Path folder;
  private ExplainedSite site;

  @BeforeAll
  static void build() throws IOException {
    ExplainedSite site = new ExplainedSite(built.resolve("site"));
    site.make();
    assertThat(site.whyInAll()).isEqualTo("first build ×55");
  }

  @BeforeEach
  void aSiteThatIsBuilt() throws IOException {
    Folders.copy(built.resolve("site"), folder.resolve("site"));
    site = new ExplainedSite(folder.resolve("site"));
  }

  private void assertWhy(String... expected) {
    assertThat(site.why()).isEqualTo(String.join("\n", expected));
  }

  @Test
  void nothing() {
    assertWhy("");
  }

  @Test
  void anOldText() throws IOException {
    site.edit("a", text -> text + "Lagi.\n");
    assertWhy("/2021/01/satu/: text: content/a.md");
  }

  // The feed quotes it.
  @Test
  void theNewestText() throws IOException {
    site.edit("d", text -> text + "Lagi.\n");
    assertWhy(
        "/2022/03/empat/: text: content/d.md",
        "/feed.json: articles: content/d.md changed",
        "/feed.xml: articles: content/d.md changed",
        "/rss.xml: articles: content/d.md changed");
  }

  @Test
  void aStandfirst() throws IOException {
    site.edit("b", text -> text.replace("---\n\n", "ringkasan: X\n---\n\n"));
    assertWhy(
        "/: archive: content/b.md changed",
        "/2021/: articles: content/b.md changed",
        "/2021/01/satu/: later: content/b.md changed",
        "/2021/02/: articles: content/b.md changed",
        "/2021/02/dua/: text: content/b.md",
        "/2021/02/feed.xml: articles: content/b.md changed",
        CAPTURED + ": earlier: content/b.md changed",
        "/bahagian/: archive: content/b.md changed",
        "/pada-hari-ini/02-05/: articles: content/b.md changed",
        "/tag/: archive: content/b.md changed",
        "/tag/jeti/: articles: content/b.md changed",
        "/tag/jeti/2021/: articles: content/b.md changed",
        "/tahun/: archive: content/b.md changed");
  }

  // Its address is made of it.
  @Test
  void aHeadline() throws IOException {
    site.edit("b", text -> text.replace("Dua", "Dua lagi"));
    assertWhy(
        "/: archive: content/b.md changed",
        "/2021/: articles: content/b.md changed",
        "/2021/01/satu/: links: b.md → /2021/02/dua-lagi/; later: content/b.md changed",
        "/2021/02/: articles: content/b.md changed",
        "/2021/02/dua-lagi/: new page: /2021/02/dua/ moved",
        "/2021/02/feed.xml: articles: content/b.md changed",
        CAPTURED + ": earlier: content/b.md changed",
        "/bahagian/: archive: content/b.md changed",
        "/pada-hari-ini/02-05/: articles: content/b.md changed",
        "/sitemap-2021-02.xml: entries: /2021/02/dua-lagi/ new, /2021/02/dua/ gone",
        "/tag/: archive: content/b.md changed",
        "/tag/jeti/: articles: content/b.md changed",
        "/tag/jeti/2021/: articles: content/b.md changed",
        "/tahun/: archive: content/b.md changed");
  }

  @Test
  void aSidecar() throws IOException {
    site.write("content/b.yaml", "tajuk: Lain\n");
    assertWhy(
        "/: archive: content/b.md changed",
        "/2021/: articles: content/b.md changed",
        "/2021/01/satu/: links: b.md → /2021/02/lain/; later: content/b.md changed",
        "/2021/02/: articles: content/b.md changed",
        "/2021/02/feed.xml: articles: content/b.md changed",
        "/2021/02/lain/: new page: /2021/02/dua/ moved",
        CAPTURED + ": earlier: content/b.md changed",
        "/bahagian/: archive: content/b.md changed",
        "/pada-hari-ini/02-05/: articles: content/b.md changed",
        "/sitemap-2021-02.xml: entries: /2021/02/dua/ gone, /2021/02/lain/ new",
        "/tag/: archive: content/b.md changed",
        "/tag/jeti/: articles: content/b.md changed",
        "/tag/jeti/2021/: articles: content/b.md changed",
        "/tahun/: archive: content/b.md changed");
  }

  @Test
  void aNewArticle() throws IOException {
    site.article("e", "Lima", "2022-03-07", "tag: [jeti]");
    assertWhy(
        "/: archive: content/e.md new",
        "/2022/: articles: content/e.md new, content/c.md left; counts: 2 → 3, 2022-03: 2 → 3",
        "/2022/03/: articles: content/e.md new, content/c.md left; counts: 2 → 3, "
            + "2022-03-07: 0 → 1, /2022/03/05/ new, /2022/03/06/ new, /2022/03/07/ new",
        "/2022/03/05/: new page",
        "/2022/03/06/: new page",
        "/2022/03/07/: new page",
        "/2022/03/empat/: later: content/e.md new",
        "/2022/03/feed.xml: articles: content/e.md new",
        "/2022/03/lima/: new page: content/e.md new",
        "/bahagian/: archive: content/e.md new",
        "/feed.json: articles: content/e.md new, content/c.md left",
        "/feed.xml: articles: content/e.md new, content/c.md left",
        "/pada-hari-ini/: entries: /pada-hari-ini/03-07/ new",
        "/pada-hari-ini/03-05/: counts",
        "/pada-hari-ini/03-06/: counts; siblings",
        "/pada-hari-ini/03-07/: new page",
        "/pada-hari-ini/05-01/: siblings",
        "/rss.xml: articles: content/e.md new, content/c.md left",
        "/sitemap-2022-03.xml: entries: /2022/03/lima/ new",
        "/sitemap-lists-2022.xml: entries: /2022/ changed, /2022/03/ changed, "
            + "/2022/03/05/ new, /2022/03/06/ new, /2022/03/07/ new, /tag/jeti/2022/ changed",
        "/sitemap-lists.xml: entries: / changed, /pada-hari-ini/03-07/ new, /tag/jeti/ "
            + "changed",
        "/sitemap.xml: entries: /sitemap-2022-03.xml changed, /sitemap-lists-2022.xml "
            + "changed, /sitemap-lists.xml changed",
        "/tag/: archive: content/e.md new",
        "/tag/jeti/: articles: content/e.md new, content/b.md left; counts: 3 → 4, 2022: "
            + "1 → 2",
        "/tag/jeti/2022/: articles: content/e.md new; counts: 1 → 2, 2022-03: 1 → 2",
        "/tahun/: archive: content/e.md new");
  }

  @Test
  void aNewArticleOfAnOldYear() throws IOException {
    site.article("e", "Lima", "2021-02-07", "tag: [jeti]");
    assertWhy(
        "/: archive: content/e.md new",
        "/2021/: articles: content/e.md new, content/b.md left; counts: 3 → 4, 2021-02: 1 → 2",
        "/2021/01/: siblings: 2021-02 changed",
        "/2021/02/: articles: content/e.md new; counts: 1 → 2, 2021-02-07: 0 → 1; "
            + "siblings: 2021-02 changed",
        "/2021/02/dua/: later: content/t.txt → content/e.md",
        "/2021/02/feed.xml: articles: content/e.md new",
        "/2021/02/lima/: new page: content/e.md new",
        "/2021/05/: siblings: 2021-02 changed",
        CAPTURED + ": earlier: content/b.md → content/e.md",
        "/bahagian/: archive: content/e.md new",
        "/pada-hari-ini/: entries: /pada-hari-ini/02-07/ new",
        "/pada-hari-ini/02-05/: siblings",
        "/pada-hari-ini/02-07/: new page",
        "/pada-hari-ini/03-05/: siblings",
        "/sitemap-2021-02.xml: entries: /2021/02/lima/ new",
        "/sitemap-lists-2021.xml: entries: /2021/02/ changed, /tag/jeti/2021/ changed, "
            + "/tag/jeti/2021/01/ new, /tag/jeti/2021/02/ new",
        "/sitemap-lists.xml: entries: /pada-hari-ini/02-07/ new",
        "/sitemap.xml: entries: /sitemap-2021-02.xml changed",
        "/tag/: archive: content/e.md new",
        "/tag/jeti/: articles: content/e.md new, content/b.md left; counts: 3 → 4, 2021: "
            + "2 → 3",
        "/tag/jeti/2021/: articles: content/e.md new, content/a.md left; counts: 2 → 3, "
            + "2021-02: 1 → 2, /tag/jeti/2021/01/ new, /tag/jeti/2021/02/ new",
        "/tag/jeti/2021/01/: new page",
        "/tag/jeti/2021/02/: new page",
        "/tahun/: archive: content/e.md new");
  }

  @Test
  void theFirstArticleOfAYear() throws IOException {
    site.article("e", "Lima", "2020-02-07", "tag: [jeti]");
    assertWhy(
        "/: archive: content/e.md new",
        "/2020/: new page",
        "/2020/02/: new page",
        "/2020/02/feed.xml: new page",
        "/2020/02/lima/: new page: content/e.md new",
        "/2021/: siblings: 2020 new",
        "/2021/01/feed.xml: entries: /2020/02/feed.xml new",
        "/2021/01/satu/: earlier: content/e.md new",
        "/2022/: siblings: 2020 new",
        "/bahagian/: archive: content/e.md new",
        "/pada-hari-ini/: entries: /pada-hari-ini/02-07/ new",
        "/pada-hari-ini/02-05/: siblings",
        "/pada-hari-ini/02-07/: new page",
        "/pada-hari-ini/03-05/: siblings",
        "/sitemap-2020-02.xml: new page",
        "/sitemap-lists-2020.xml: new page",
        "/sitemap-lists.xml: entries: /pada-hari-ini/02-07/ new",
        "/sitemap.xml: entries: /sitemap-2020-02.xml new, /sitemap-lists-2020.xml new",
        "/tag/: archive: content/e.md new",
        "/tag/jeti/: counts: 3 → 4, 2020: 0 → 1, /tag/jeti/2020/ new",
        "/tag/jeti/2020/: new page",
        "/tag/jeti/2021/: siblings: 2020 new",
        "/tag/jeti/2022/: siblings: 2020 new",
        "/tahun/: archive: content/e.md new");
  }

  @Test
  void anArticleRemoved() throws IOException {
    site.remove("content/b.md");
    assertWhy(
        "/: archive: content/b.md gone",
        "/2021/: articles: content/a.md entered, content/b.md gone; counts: 3 → 2, "
            + "2021-02: 1 → 0, /2021/02/ gone",
        "/2021/01/: siblings: 2021-02 gone",
        "/2021/01/satu/: links: b.md gone; later: content/b.md → content/t.txt",
        "/2021/05/: siblings: 2021-02 gone",
        "/2021/05/feed.xml: entries: /2021/01/feed.xml new, /2021/02/feed.xml gone",
        CAPTURED + ": earlier: content/b.md → content/a.md",
        "/bahagian/: archive: content/b.md gone",
        "/pada-hari-ini/: entries: /pada-hari-ini/02-05/ gone",
        "/pada-hari-ini/01-05/: siblings",
        "/pada-hari-ini/03-05/: siblings",
        "/sitemap-lists-2021.xml: entries: /2021/02/ gone, /tag/jeti/2021/ gone",
        "/sitemap-lists-2022.xml: entries: /tag/jeti/2022/ gone",
        "/sitemap-lists.xml: entries: /pada-hari-ini/02-05/ gone",
        "/sitemap.xml: entries: /sitemap-2021-02.xml gone",
        "/tag/: archive: content/b.md gone",
        "/tag/jeti/: articles: content/a.md entered, content/b.md gone; counts: 3 → 2, "
            + "2021: 2 → 1, /tag/jeti/2021/ gone, /tag/jeti/2022/ gone",
        "/tahun/: archive: content/b.md gone");
  }

  @Test
  void aFileRenamed() throws IOException {
    site.rename("content/b.md", "content/z.md");
    assertWhy(
        "/: archive: content/z.md new, content/b.md gone",
        "/2021/: articles: content/z.md new, content/b.md gone",
        "/2021/01/satu/: links: b.md gone; later: content/b.md → content/z.md",
        "/2021/02/: articles: content/z.md new, content/b.md gone",
        "/2021/02/dua/: text: content/z.md new, content/b.md gone",
        "/2021/02/feed.xml: articles: content/z.md new, content/b.md gone",
        CAPTURED + ": earlier: content/b.md → content/z.md",
        "/bahagian/: archive: content/z.md new, content/b.md gone",
        "/pada-hari-ini/02-05/: articles: content/z.md new, content/b.md gone",
        "/tag/: archive: content/z.md new, content/b.md gone",
        "/tag/jeti/: articles: content/z.md new, content/b.md gone",
        "/tag/jeti/2021/: articles: content/z.md new, content/b.md gone",
        "/tahun/: archive: content/z.md new, content/b.md gone");
  }

  // Its old address leads elsewhere too.
  @Test
  void aDate() throws IOException {
    site.edit("a", text -> text.replace("2021-01", "2021-03"));
    assertWhy(
        "/: archive: content/a.md changed",
        "/2021/: articles: content/a.md changed, content/b.md left; counts: 2021-01: 1 → "
            + "0, 2021-03: 0 → 1, /2021/01/ gone, /2021/03/ new",
        "/2021/02/: siblings: 2021-01 gone, 2021-03 new",
        "/2021/02/dua/: earlier: content/a.md gone; later: content/t.txt → content/a.md",
        "/2021/02/feed.xml: entries: /2021/01/feed.xml gone",
        "/2021/03/: new page",
        "/2021/03/feed.xml: new page",
        "/2021/03/satu/: new page: /2021/01/satu/ moved",
        "/2021/05/: siblings: 2021-01 gone, 2021-03 new",
        "/2021/05/feed.xml: entries: /2021/02/feed.xml gone, /2021/03/feed.xml new",
        CAPTURED + ": earlier: content/b.md → content/a.md",
        "/_redirects: entries: /arkib/lama/ /arkib/2021/01/satu/ 301 gone, /arkib/lama/ "
            + "/arkib/2021/03/satu/ 301 new",
        "/bahagian/: archive: content/a.md changed",
        "/lama/: target: /2021/01/satu/ → /2021/03/satu/",
        "/pada-hari-ini/: entries: /pada-hari-ini/01-05/ gone",
        "/pada-hari-ini/02-05/: siblings",
        "/pada-hari-ini/03-05/: articles: content/a.md changed; counts",
        "/sitemap-2021-03.xml: new page",
        "/sitemap-lists-2021.xml: entries: /2021/01/ gone, /2021/03/ new, "
            + "/tag/jeti/2021/ changed",
        "/sitemap-lists.xml: entries: /pada-hari-ini/01-05/ gone",
        "/sitemap.xml: entries: /sitemap-2021-01.xml gone, /sitemap-2021-03.xml new",
        "/tag/: archive: content/a.md changed",
        "/tag/jeti/: articles: content/a.md changed, content/b.md left; counts",
        "/tag/jeti/2021/: articles: content/a.md changed; counts: 2021-01: 1 → 0, "
            + "2021-03: 0 → 1",
        "/tahun/: archive: content/a.md changed");
  }

  @Test
  void theSpellingOfATag() throws IOException {
    site.edit("c", text -> text.replace("feri", "Feri"));
    assertWhy(
        "/: archive: content/c.md changed",
        CAPTURED + ": later: content/c.md changed",
        "/2022/: articles: content/c.md changed",
        "/2022/03/: articles: content/c.md changed",
        "/2022/03/empat/: earlier: content/c.md changed",
        "/2022/03/feed.xml: articles: content/c.md changed",
        "/2022/03/tiga/: text: content/c.md",
        "/bahagian/: archive: content/c.md changed",
        "/feed.json: articles: content/c.md changed",
        "/feed.xml: articles: content/c.md changed",
        "/pada-hari-ini/03-05/: articles: content/c.md changed",
        "/rss.xml: articles: content/c.md changed",
        "/tag/: archive: content/c.md changed",
        "/tag/feri/: heading: feri → Feri; articles: content/c.md changed",
        "/tag/jeti/: articles: content/c.md changed",
        "/tag/jeti/2022/: articles: content/c.md changed",
        "/tahun/: archive: content/c.md changed");
  }

  @Test
  void anOldAddress() throws IOException {
    site.edit("b", text -> text.replace("tag:", "alamat-lama: [/x/]\ntag:"));
    assertWhy(
        "/: archive: content/b.md changed",
        "/2021/: articles: content/b.md changed",
        "/2021/01/satu/: later: content/b.md changed",
        "/2021/02/: articles: content/b.md changed",
        "/2021/02/dua/: text: content/b.md",
        "/2021/02/feed.xml: articles: content/b.md changed",
        CAPTURED + ": earlier: content/b.md changed",
        "/_redirects: entries: /arkib/x/ /arkib/2021/02/dua/ 301 new",
        "/bahagian/: archive: content/b.md changed",
        "/pada-hari-ini/02-05/: articles: content/b.md changed",
        "/tag/: archive: content/b.md changed",
        "/tag/jeti/: articles: content/b.md changed",
        "/tag/jeti/2021/: articles: content/b.md changed",
        "/tahun/: archive: content/b.md changed",
        "/x/: new page: content/b.md named");
  }

  @Test
  void aPicture() throws IOException {
    site.write("content/media/p.svg", "<svg></svg>");
    assertWhy("/media/p.svg: file: content/media/p.svg");
  }

  @Test
  void aPictureOfAnotherSize() throws IOException {
    site.write("content/media/p.svg", "<svg viewBox='0 0 3 2'/>");
    assertWhy("/2021/01/satu/: pictures", "/media/p.svg: file: content/media/p.svg");
  }

  @Test
  void aPictureRemoved() throws IOException {
    site.remove("content/media/p.svg");
    assertWhy("/2021/01/satu/: links: /media/p.svg gone");
  }

  @Test
  void aPictureThatWasMissing() throws IOException {
    site.write("content/media/tiada.svg", "<svg></svg>");
    assertWhy(
        "/2021/01/satu/: links: /media/tiada.svg new",
        "/media/tiada.svg: new page: content/media/tiada.svg new");
  }

  @Test
  void theTextOfAStandingPage() throws IOException {
    site.write("content/pages/tentang.md", "---\ntajuk: Tentang\n---\n\nLain.\n");
    assertWhy("/tentang/: text: content/pages/tentang.md");
  }

  @Test
  void boilerplate() throws IOException {
    site.write("content/boilerplate.txt", "Langgan Warta hari ini\n");
    assertWhy(CAPTURED + ": boilerplate");
  }

  // A tombstone shows no text: what texts are read with is no reason for it.
  @Test
  void boilerplateAndWhatATombstoneSays() throws IOException {
    site.write("content/t.yaml", "tarikh: 2021-05-01\nditarik-balik: Salah.\n");
    site.build();
    site.write("content/t.yaml", "tarikh: 2021-05-01\nditarik-balik: Silap.\n");
    site.write("content/boilerplate.txt", "Langgan Warta hari ini\n");
    assertWhy(CAPTURED + ": card");
  }

  @Test
  void aFileLost() throws IOException {
    site.remove("public/index.html");
    assertWhy("/: file lost");
  }

  @Test
  void anArticleHeldBack() throws IOException {
    site.edit("b", text -> text.replace("tag:", "draf: ya\ntag:"));
    assertWhy(
        "/: archive: content/b.md gone",
        "/2021/: articles: content/a.md entered, content/b.md gone; counts: 3 → 2, "
            + "2021-02: 1 → 0, /2021/02/ gone",
        "/2021/01/: siblings: 2021-02 gone",
        "/2021/01/satu/: links: b.md gone; later: content/b.md → content/t.txt",
        "/2021/05/: siblings: 2021-02 gone",
        "/2021/05/feed.xml: entries: /2021/01/feed.xml new, /2021/02/feed.xml gone",
        CAPTURED + ": earlier: content/b.md → content/a.md",
        "/bahagian/: archive: content/b.md gone",
        "/pada-hari-ini/: entries: /pada-hari-ini/02-05/ gone",
        "/pada-hari-ini/01-05/: siblings",
        "/pada-hari-ini/03-05/: siblings",
        "/sitemap-lists-2021.xml: entries: /2021/02/ gone, /tag/jeti/2021/ gone",
        "/sitemap-lists-2022.xml: entries: /tag/jeti/2022/ gone",
        "/sitemap-lists.xml: entries: /pada-hari-ini/02-05/ gone",
        "/sitemap.xml: entries: /sitemap-2021-02.xml gone",
        "/tag/: archive: content/b.md gone",
        "/tag/jeti/: articles: content/a.md entered, content/b.md gone; counts: 3 → 2, "
            + "2021: 2 → 1, /tag/jeti/2021/ gone, /tag/jeti/2022/ gone",
        "/tahun/: archive: content/b.md gone");
  }

  @Test
  void anArticleWhoseTimeCame() throws IOException {
    site.edit("b", text -> text.replace("2021-02-05", "2026-12-01"));
    site.build();
    site.at("2026-12-02T00:00:00Z");
    assertWhy(
        "/: archive: content/b.md unshown",
        "/2021/: siblings: 2026 new",
        "/2021/01/satu/: links: b.md new",
        "/2022/: siblings: 2026 new",
        "/2022/03/: siblings: 2022-03 changed",
        "/2022/03/empat/: later: content/b.md unshown",
        "/2026/: new page",
        "/2026/12/: new page",
        "/2026/12/dua/: new page: content/b.md unshown",
        "/2026/12/feed.xml: new page",
        "/bahagian/: archive: content/b.md unshown",
        "/feed.json: articles: content/b.md unshown, content/c.md left",
        "/feed.xml: articles: content/b.md unshown, content/c.md left; entries: "
            + "/2022/03/feed.xml gone, /2026/12/feed.xml new",
        "/pada-hari-ini/: entries: /pada-hari-ini/12-01/ new",
        "/pada-hari-ini/05-01/: siblings",
        "/pada-hari-ini/12-01/: new page",
        "/rss.xml: articles: content/b.md unshown, content/c.md left",
        "/sitemap-2026-12.xml: new page",
        "/sitemap-lists-2021.xml: entries: /tag/jeti/2021/ new",
        "/sitemap-lists-2022.xml: entries: /tag/jeti/2022/ new",
        "/sitemap-lists-2026.xml: new page",
        "/sitemap-lists.xml: entries: / changed, /pada-hari-ini/12-01/ new, /tag/jeti/ "
            + "changed",
        "/sitemap.xml: entries: /sitemap-2026-12.xml new, /sitemap-lists-2026.xml new, "
            + "/sitemap-lists.xml changed",
        "/tag/: archive: content/b.md unshown",
        "/tag/jeti/: articles: content/b.md unshown, content/a.md left; counts: 2 → 3, "
            + "2026: 0 → 1, /tag/jeti/2021/ new, /tag/jeti/2022/ new, /tag/jeti/2026/ new",
        "/tag/jeti/2021/: new page",
        "/tag/jeti/2022/: new page",
        "/tag/jeti/2026/: new page",
        "/tahun/: archive: content/b.md unshown");
  }

  @Test
  void anotherKindOfPageAtAnAddress() throws IOException {
    site.remove("content/b.md");
    site.build();
    site.edit("a", text -> text.replace("/lama/", "/lama/, /tag/feri/"));
    site.edit("c", text -> text.replace(", feri", ""));
    assertWhy(
        "/: archive: content/a.md changed, content/c.md changed",
        "/2021/: articles: content/a.md changed",
        "/2021/01/: articles: content/a.md changed",
        "/2021/01/feed.xml: articles: content/a.md changed",
        "/2021/01/satu/: text: content/a.md",
        CAPTURED + ": earlier: content/a.md changed; later: content/c.md changed",
        "/2022/: articles: content/c.md changed",
        "/2022/03/: articles: content/c.md changed",
        "/2022/03/empat/: earlier: content/c.md changed",
        "/2022/03/feed.xml: articles: content/c.md changed",
        "/2022/03/tiga/: text: content/c.md",
        "/_redirects: entries: /arkib/tag/feri/ /arkib/2021/01/satu/ 301 new",
        "/bahagian/: archive: content/a.md changed, content/c.md changed",
        "/feed.json: articles: content/c.md changed",
        "/feed.xml: articles: content/c.md changed",
        "/pada-hari-ini/01-05/: articles: content/a.md changed",
        "/pada-hari-ini/03-05/: articles: content/c.md changed",
        "/rss.xml: articles: content/c.md changed",
        "/sitemap-lists.xml: entries: /tag/feri/ gone",
        "/tag/: archive: content/a.md changed, content/c.md changed",
        "/tag/feri/: another kind",
        "/tag/jeti/: articles: content/c.md changed, content/a.md changed",
        "/tahun/: archive: content/a.md changed, content/c.md changed");
  }

  // It wrote down what it read: how the article was before is no longer known.
  @Test
  void aBuildThatFailedBetween() throws IOException {
    site.edit("b", text -> text.replace("Dua", "Dua lagi"));
    site.article("x", "X", "x", "");
    assertThat(site.build().published()).isFalse();
    site.remove("content/x.md");
    assertWhy(
        "/: archive: content/b.md unshown",
        "/2021/: articles: content/b.md unshown",
        "/2021/01/satu/: links; later: content/b.md unshown",
        "/2021/02/: articles: content/b.md unshown",
        "/2021/02/dua-lagi/: new page: content/b.md unshown",
        "/2021/02/feed.xml: articles: content/b.md unshown",
        CAPTURED + ": earlier: content/b.md unshown",
        "/bahagian/: archive: content/b.md unshown",
        "/pada-hari-ini/02-05/: articles: content/b.md unshown",
        "/sitemap-2021-02.xml: entries",
        "/tag/: archive: content/b.md unshown",
        "/tag/jeti/: articles: content/b.md unshown",
        "/tag/jeti/2021/: articles: content/b.md unshown",
        "/tahun/: archive: content/b.md unshown");
  }

  @Test
  void aStandingPageRenamed() throws IOException {
    site.write("content/pages/tentang.md", "---\ntajuk: Tentang kami\n---\n\nIsi.\n");
    assertThat(site.whyInAll())
        .isEqualTo(
            """
            standing pages: content/pages/tentang.md changed ×52
            standing pages: content/pages/tentang.md changed; text: content/pages/tentang.md""");
  }

  @Test
  void theLastArticleOfAllSections() throws IOException {
    site.edit("d", text -> text.replace("bahagian: Sukan", ""));
    assertThat(site.whyInAll()).contains("navigation: /bahagian/ gone ×").doesNotContain("theme");
  }

  @Test
  void theSettings() throws IOException {
    site.write(
        "content/site.yaml",
        """
        title: Warta
        lists: {size: 3}
        feed: {size: 2}
        outputs: []
        search: {enabled: false}
        zone: UTC
        baseUrl: https://warta.example/arkib/
        """);
    assertThat(site.whyInAll()).isEqualTo("settings: lists.size, zone ×51");
  }

  @Test
  void theTheme() throws IOException {
    site.write("templates/404.peb", "x");
    assertThat(site.whyInAll()).isEqualTo("theme: templates/404.peb changed ×53");
    site.write("templates/lagi.peb", "x");
    site.write("templates/assets/arkib.css", "x");
    site.remove("templates/404.peb");
    assertThat(site.whyInAll())
        .isEqualTo(
            """
            new page
            theme: templates/404.peb changed, templates/assets/arkib.css changed, \
            templates/lagi.peb new ×52""");
  }

  @Test
  void aBuildThatWasCutOff() throws IOException {
    site.pagesLedger(Files::delete);
    assertThat(site.whyInAll()).isEqualTo("cut off ×55");
  }

  @Test
  void aLedgerThatIsDamaged() throws IOException {
    site.pagesLedger(file -> Files.writeString(file, "x"));
    assertThat(site.whyInAll()).isEqualTo("ledger unusable ×55");
  }

  @Test
  void allStateLost() throws IOException {
    Folders.remove(site.root().resolve(".arkib"));
    assertThat(site.whyInAll()).isEqualTo("first build ×55");
  }

  @Test
  void onePage() throws IOException {
    assertThat(site.why("https://warta.example/arkib/2021/02/dua"))
        .isEqualTo(new Answer.Kept("/2021/02/dua/"));
    site.edit("b", text -> text + "Lagi.\n");
    Answer.Made made = (Answer.Made) site.why("arkib/2021/02/dua");
    assertThat(ExplainedSite.text(made.page())).isEqualTo("/2021/02/dua/: text: content/b.md");
    site.remove("content/b.md");
    assertThat(site.why("2021/02/dua/")).isEqualTo(new Answer.Gone("/2021/02/dua/"));
    assertThat(site.why("2021/02/dua/"))
        .isEqualTo(new Answer.Nowhere("2021/02/dua/", List.of("/2021/01/")));
    assertThat(site.why("/2021/06/satu/"))
        .isEqualTo(new Answer.Nowhere("/2021/06/satu/", List.of("/2021/01/satu/")));
  }

  @Test
  void whoDoesNotAskIsNotAnswered() throws IOException {
    site.edit("b", text -> text + "Lagi.\n");
    BuildReport report = site.build();
    assertThat(report.rendered())
        .containsExactly("/2021/02/dua/", "/manifest-sha256.txt", "/manifest-sha256/2021-02.txt");
    assertThat(report.answers()).isEqualTo(Answers.NONE);
  }
}
