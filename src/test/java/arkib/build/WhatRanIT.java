package arkib.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What each kind of edit renders and writes in an archive of 200 articles: what a day's work costs,
 * whatever the size of the archive. Every page that is not named stays as it is.
 *
 * <p>The front page, the page of years and the indexes sum up all cards: a change of any card
 * renders these few. The pages of the articles before and after one are rendered with its card, and
 * so is that of the one article of the 24 months after it that names it as of the same story:
 * {@link SmallArchive#OLD} has one.
 */
class WhatRanIT {

  @TempDir static Path built;
  @TempDir Path folder;
  private SmallArchive archive;

  @BeforeAll
  static void build() throws IOException {
    SmallArchive whole = new SmallArchive(built.resolve("site"));
    whole.make();
    Ran ran = whole.build();
    assertThat(ran.build().problems()).isEmpty();
    String all =
        "front, years, index ×3, feed ×3, sitemap ×80, robots, not found, year ×6, "
            + "month ×71, day ×7, undated, article ×200, list ×53, list year ×78, "
            + "list month ×103, list undated ×11, stylesheet ×2, picture, standing, list feed ×4, "
            + "days, headers, month feed ×71, day of the year ×182, redirects, script ×3, icon";
    assertThat(ran.rendered()).isEqualTo(all);
    assertThat(ran.written()).isEqualTo(all);
  }

  @BeforeEach
  void aSiteThatIsBuilt() throws IOException {
    Folders.copy(built.resolve("site"), folder.resolve("site"));
    archive = new SmallArchive(folder.resolve("site"));
  }

  @Test
  void nothing() throws IOException {
    assertRan("", "");
  }

  @Test
  void anArticleTouched() throws IOException {
    archive.edit(SmallArchive.OLD, text -> text);
    assertRan("", "");
  }

  @Test
  void allArticlesWithFreshTimesAsAfterACheckout() throws IOException {
    archive.touchAll();
    assertRan("", "");
  }

  @Test
  void theTextOfAnOldArticle() throws IOException {
    archive.edit(SmallArchive.OLD, text -> text.replace("Teks", "Isi"));
    assertRan("article", "article");
  }

  // Its citation does not tell the text, so it comes out as it was.
  @Test
  void theTextOfAnOldArticleWithCitationsBesideIt() throws IOException {
    archive.edit("site.yaml", text -> text.replace("outputs: []", "outputs: [ris, bibtex, csl]"));
    archive.build();
    archive.edit(SmallArchive.OLD, text -> text.replace("Teks", "Isi"));
    assertRan("article, citation ×3", "article");
  }

  // The articles before and after it name it, and are cited as before.
  @Test
  void theStandfirstOfAnOldArticleWithCitationsBesideIt() throws IOException {
    archive.edit("site.yaml", text -> text.replace("outputs: []", "outputs: [ris, bibtex, csl]"));
    archive.build();
    archive.edit(SmallArchive.OLD, text -> text.replace("ringkasan: ", "ringkasan: Baharu "));
    assertRan(
        "front, years, index ×3, month, article ×4, list, list year ×3, list month, "
            + "citation ×3, month feed, day of the year",
        "month, article, list, list year ×3, list month, citation ×2, month feed, "
            + "day of the year");
  }

  // The feed quotes it.
  @Test
  void theTextOfTheNewestArticle() throws IOException {
    archive.edit(SmallArchive.NEWEST, text -> text.replace("Teks", "Isi"));
    assertRan("feed ×3, article", "feed ×3, article");
  }

  // Its address is made of its headline.
  @Test
  void theHeadlineOfAnOldArticle() throws IOException {
    archive.edit(SmallArchive.OLD, text -> text.replace("tajuk: ", "tajuk: Baharu "));
    assertRan(
        "front, years, index ×3, sitemap, month, article ×4, list, list year ×3, "
            + "list month, month feed, day of the year",
        "sitemap, month, article ×4, list, list year ×3, list month, month feed, "
            + "day of the year",
        "article");
  }

  // The first link brings the page where links are looked up, to which the foot of each page leads.
  @Test
  void theLinkOfAnOldArticle() throws IOException {
    archive.edit(SmallArchive.NEWEST, text -> text.replace("---\n\n", oldLink("a")));
    archive.build();
    archive.edit(SmallArchive.OLD, text -> text.replace("---\n\n", oldLink("b")));
    assertRan(
        "front, years, index ×3, month, article ×4, list, list year ×3, list month, "
            + "month feed, day of the year, old links",
        "article, old links");
  }

  private static String oldLink(String page) {
    return "sumber: https://lama.example/" + page + "\n---\n\n";
  }

  @Test
  void theStandfirstOfAnOldArticle() throws IOException {
    archive.edit(SmallArchive.OLD, text -> text.replace("ringkasan: ", "ringkasan: Baharu "));
    assertRan(
        "front, years, index ×3, month, article ×4, list, list year ×3, list month, "
            + "month feed, day of the year",
        "month, article, list, list year ×3, list month, month feed, day of the year");
  }

  @Test
  void aTagThatIsKnownAddedToAnOldArticle() throws IOException {
    archive.edit(SmallArchive.OLD, text -> text.replace("tag: [", "tag: [ekor 5, "));
    assertRan(
        "front, years, index ×3, month, article ×6, list ×2, list year ×3, list month, "
            + "month feed, day of the year",
        "front, index, article ×3, list, month feed");
  }

  @Test
  void aTagThatIsNewAddedToAnOldArticle() throws IOException {
    archive.edit(SmallArchive.OLD, text -> text.replace("tag: [", "tag: [baharu, "));
    assertRan(
        "front, years, index ×3, sitemap, month, article ×4, list ×2, list year ×3, "
            + "list month, month feed, day of the year",
        "index, sitemap, article, list, month feed");
  }

  // The article before it, its month and year, the fronts, years and months of its lists, and what
  // sums up everything: the same number of files in an archive of a million.
  @Test
  void anArticleOfToday() throws IOException {
    archive.add("tarikh: 2026-11-23");
    assertRan(
        "front, years, index ×3, feed ×3, sitemap ×4, year, month, article ×2, list ×3, "
            + "list year ×3, list month, list feed, month feed, day of the year",
        "front, years, index ×3, feed ×3, sitemap ×4, year, month, article ×2, list ×3, "
            + "list year ×3, list month, list feed, month feed, day of the year");
  }

  // And no list of all files is written anew.
  @Test
  void theManifestsOfAnArticleOfToday() throws IOException {
    archive.add("tarikh: 2026-11-23");
    assertThat(archive.build().manifests())
        .contains("manifest-sha256.txt", "manifest-sha256/2026-11.txt")
        // The article before it leads to it.
        .hasSizeLessThanOrEqualTo(3);
  }

  // A month of more than ten articles has pages of its days. The months and days beside those of
  // the
  // article tell how many they have, since the year is over.
  @Test
  void anArticleOfABusyMonth() throws IOException {
    archive.add("tarikh: 2025-10-03");
    assertRan(
        "front, years, index ×3, sitemap, year, month ×12, day ×7, article ×3, list ×3, "
            + "list year ×3, list month ×20, month feed, day of the year",
        "front, years, index ×3, sitemap, year, month ×12, day ×7, article ×3, list ×3, "
            + "list year ×3, list month ×20, month feed, day of the year");
  }

  @Test
  void anArticleOfAnOldYear() throws IOException {
    archive.add("tarikh: 2022-05-05");
    assertRan(
        "front, years, index ×3, sitemap, year, month ×12, article ×3, list ×3, list year ×3, "
            + "list month ×12, month feed, day of the year",
        "front, years, index ×3, sitemap, year, month ×12, article ×3, list ×3, list year ×3, "
            + "list month ×12, month feed, day of the year");
  }

  // It has the tags of article 60 of December 2022 and article 100 of April 2024, which name it
  // now.
  // Article 140 of August 2025 comes more than 24 months later, article 20 of August 2021 before.
  @Test
  void anEarlierArticleOfAStory() throws IOException {
    archive.write(
        "berita/baharu.md",
        "---\ntajuk: Baharu\ntarikh: 2022-05-05\nbahagian: Sukan\ntag: [ekor 20, banjir, jeti]\n---\n\nIsi.\n");
    assertRan(
        "front, years, index ×3, sitemap, year, month ×12, article ×5, list ×4, list year ×3, "
            + "list month ×12, month feed, day of the year",
        "front, years, index ×2, sitemap, year, month ×12, article ×5, list ×4, list year ×3, "
            + "list month ×12, month feed, day of the year");
  }

  // The strip of months on the pages of the months of that year.
  @Test
  void anArticleOfAMonthThatHadNone() throws IOException {
    archive.remove("berita/b033.md");
    archive.remove("berita/b034.md");
    archive.remove("berita/b035.md");
    archive.build();
    archive.add("tarikh: 2022-02-10");
    assertRan(
        "front, years, index ×3, sitemap ×3, year, month ×12, article ×3, list ×3, "
            + "list year ×3, list month ×12, month feed ×2, day of the year",
        "front, years, index ×3, sitemap ×3, year, month ×12, article ×3, list ×3, "
            + "list year ×3, list month ×12, month feed ×2, day of the year");
  }

  // The strip of years on the pages of the years of its lists.
  @Test
  void theFirstArticleOfAYear() throws IOException {
    archive.add("tarikh: 2020-05-05");
    assertRan(
        "front, years, index ×3, sitemap ×3, year ×7, month, article ×2, list ×3, "
            + "list year ×21, month feed ×2, day of the year",
        "front, years, index ×3, sitemap ×3, year ×7, month, article ×2, list ×3, "
            + "list year ×21, month feed ×2, day of the year");
  }

  @Test
  void anArticleWithoutADate() throws IOException {
    archive.add("tarikh: ~");
    assertRan(
        "front, years, index ×3, sitemap, undated, article ×2, list ×3, list undated ×3",
        "front, years, index ×3, sitemap, undated, article ×2, list ×3, list undated ×3");
  }

  // From April to August 2022: both months, and the articles before and after it then and now.
  @Test
  void theDateOfAnArticle() throws IOException {
    archive.edit(SmallArchive.OLD, text -> text.replaceFirst("tarikh: .*", "tarikh: 2022-08-01"));
    assertRan(
        "front, years, index ×3, sitemap ×5, year, month ×12, article ×6, list ×5, "
            + "list year ×4, list month ×12, days, month feed ×2, day of the year ×5",
        "years, sitemap ×5, year, month ×12, article ×6, list ×5, list year ×4, list month ×12, "
            + "days, month feed ×2, day of the year ×5",
        "article, day of the year");
  }

  @Test
  void anArticleRemoved() throws IOException {
    archive.remove(SmallArchive.OLD);
    assertRan(
        "front, years, index ×3, sitemap ×4, year, month ×12, article ×3, list ×5, "
            + "list year ×4, list month ×12, days, month feed, day of the year ×2",
        "front, years, index ×3, sitemap ×4, year, month ×12, article ×3, list ×5, "
            + "list year ×4, list month ×12, days, month feed, day of the year ×2",
        "article, day of the year");
  }

  @Test
  void anArticleHeldBackAsADraft() throws IOException {
    archive.edit(SmallArchive.OLD, text -> text.replace("---\ntajuk", "---\ndraf: ya\ntajuk"));
    assertRan(
        "front, years, index ×3, sitemap ×4, year, month ×12, article ×3, list ×5, "
            + "list year ×4, list month ×12, days, month feed, day of the year ×2",
        "front, years, index ×3, sitemap ×4, year, month ×12, article ×3, list ×5, "
            + "list year ×4, list month ×12, days, month feed, day of the year ×2",
        "article, day of the year");
  }

  @Test
  void anOldAddressAdded() throws IOException {
    archive.edit(
        SmallArchive.OLD,
        text -> text.replace("---\ntajuk", "---\nalamat-lama: [/lama/x.html]\ntajuk"));
    assertRan(
        "front, years, index ×3, month, article ×4, list, list year ×3, list month, "
            + "old address, month feed, day of the year, redirects",
        "old address, redirects");
  }

  // A page says why in its place, and the articles beside it lead past it.
  @Test
  void anArticleWithdrawn() throws IOException {
    archive.edit(
        SmallArchive.OLD, text -> text.replace("---\ntajuk", "---\nditarik-balik: Salah.\ntajuk"));
    assertRan(
        "front, years, index ×3, sitemap ×4, year, month ×12, article ×4, list ×5, "
            + "list year ×4, list month ×12, days, month feed, day of the year ×2",
        "front, years, index ×3, sitemap ×4, year, month ×12, article ×4, list ×5, "
            + "list year ×4, list month ×12, days, month feed, day of the year ×2",
        "picture, day of the year");
  }

  @Test
  void anotherReasonForWithdrawing() throws IOException {
    archive.edit(
        SmallArchive.OLD, text -> text.replace("---\ntajuk", "---\nditarik-balik: Salah.\ntajuk"));
    archive.build();
    archive.edit(SmallArchive.OLD, text -> text.replace("Salah.", "Tidak benar."));
    assertRan("article", "article");
  }

  // The first ever: from now on every page leads to the page of corrections.
  @Test
  void theFirstCorrection() throws IOException {
    archive.edit(SmallArchive.OLD, text -> corrected(text, "2026-01-02"));
    assertRan(
        "front, years, index ×3, feed ×3, sitemap ×80, robots, not found, year ×6, "
            + "month ×71, day ×7, undated, article ×200, list ×53, list year ×78, "
            + "list month ×103, list undated ×11, stylesheet ×2, standing, list feed ×4, days, "
            + "headers, month feed ×71, day of the year ×182, redirects, corrections, script ×3, "
            + "corrections feed, icon",
        "front, years, index ×3, sitemap, not found, year ×6, month ×71, day ×7, undated, "
            + "article ×200, list ×53, list year ×78, list month ×103, list undated ×11, "
            + "standing, days, day of the year ×182, corrections, corrections feed");
  }

  @Test
  void anotherCorrection() throws IOException {
    archive.edit(SmallArchive.OLD, text -> corrected(text, "2026-01-02"));
    archive.build();
    archive.edit("berita/b041.md", text -> corrected(text, "2026-01-03"));
    assertRan(
        "front, years, index ×3, month, article ×3, list, list year ×2, month feed, "
            + "day of the year, corrections, corrections feed",
        "article, corrections, corrections feed");
  }

  private static String corrected(String text, String date) {
    return text.replace(
        "---\ntajuk", "---\npembetulan: [{tarikh: " + date + ", nota: Nama.}]\ntajuk");
  }

  // The part before the new one leads to it, and no other part knows of it.
  @Test
  void aNewPartOfASeries() throws IOException {
    for (String part : List.of("berita/b040.md", "berita/b060.md", "berita/b080.md")) {
      archive.edit(part, text -> text.replace("---\ntajuk", "---\nsiri: Jeti\ntajuk"));
    }
    archive.build();
    archive.add("tarikh: 2026-11-23\nsiri: Jeti");
    assertRan(
        "front, years, index ×4, feed ×3, sitemap ×4, year, month, article ×3, list ×4, "
            + "list year ×3, list month, list feed, month feed, day of the year",
        "front, years, index ×4, feed ×3, sitemap ×4, year, month, article ×3, list ×4, "
            + "list year ×3, list month, list feed, month feed, day of the year");
  }

  // Its address stays: the pages that show it do too.
  @Test
  void aPicture() throws IOException {
    archive.write("media/jeti.svg", "<svg></svg>");
    assertRan("picture", "picture");
  }

  @Test
  void aPictureAdded() throws IOException {
    archive.write("media/baharu.svg", "<svg/>");
    assertRan("picture", "picture");
  }

  // The page that showed it says so now.
  @Test
  void aPictureRemoved() throws IOException {
    archive.remove("media/jeti.svg");
    assertRan("article", "article", "picture");
  }

  // Article 40 links to article 41, whose address changes.
  @Test
  void anArticleThatAnotherLinksTo() throws IOException {
    archive.edit("berita/b041.md", text -> text.replace("---\ntajuk", "---\nslug: pindah\ntajuk"));
    assertRan(
        "front, years, index ×3, sitemap, month, article ×3, list, list year ×2, "
            + "month feed, day of the year",
        "sitemap, month, article ×3, list, list year ×2, month feed, day of the year",
        "article");
  }

  @Test
  void theTextOfAStandingPage() throws IOException {
    archive.edit("pages/tentang.md", text -> text.replace("Isi", "Isi baharu"));
    assertRan("standing", "standing");
  }

  // Every page has it at its foot.
  @Test
  void theTitleOfAStandingPage() throws IOException {
    archive.edit("pages/tentang.md", text -> text.replace("Tentang", "Tentang kami"));
    assertRan(
        "front, years, index ×3, feed ×3, sitemap ×80, robots, not found, year ×6, "
            + "month ×71, day ×7, undated, article ×200, list ×53, list year ×78, "
            + "list month ×103, list undated ×11, stylesheet ×2, standing, list feed ×4, days, "
            + "headers, month feed ×71, day of the year ×182, redirects, script ×3, icon",
        "front, years, index ×3, not found, year ×6, month ×71, day ×7, undated, "
            + "article ×200, list ×53, list year ×78, list month ×103, list undated ×11, "
            + "standing, days, day of the year ×182");
  }

  @Test
  void aSectionRenamedInOneArticle() throws IOException {
    archive.edit(SmallArchive.OLD, text -> text.replaceFirst("bahagian: .*", "bahagian: Sukan"));
    assertRan(
        "front, years, index ×3, month, article ×4, list ×3, list year ×4, list month, "
            + "month feed, day of the year",
        "front, index, month, article, list ×3, list year ×4, list month, month feed, "
            + "day of the year");
  }

  // Its 50 articles, their lists, and the articles before and after each.
  @Test
  void aSectionRenamed() throws IOException {
    archive.editAll(text -> text.replace("bahagian: Nasional", "bahagian: Negara"));
    assertRan(
        "front, years, index ×3, feed ×3, sitemap ×7, year ×6, month ×46, day ×4, undated, "
            + "article ×147, list ×20, list year ×60, list month ×54, list undated ×3, "
            + "list feed, month feed ×46, day of the year ×49",
        "front, index, feed ×3, sitemap ×7, year ×6, month ×46, day ×4, undated, "
            + "article ×50, list ×20, list year ×60, list month ×54, list undated ×3, list feed, "
            + "month feed ×46, day of the year ×49",
        "list, list year ×6, list month ×8, list undated, list feed");
  }

  @Test
  void theSitesTitle() throws IOException {
    archive.edit("site.yaml", text -> text.replace("Warta", "Harian"));
    assertRan(
        "front, years, index ×3, feed ×3, sitemap ×80, robots, not found, year ×6, "
            + "month ×71, day ×7, undated, article ×200, list ×53, list year ×78, "
            + "list month ×103, list undated ×11, stylesheet ×2, standing, list feed ×4, days, "
            + "headers, month feed ×71, day of the year ×182, redirects, script ×3, icon",
        "front, years, index ×3, feed ×3, not found, year ×6, month ×71, day ×7, undated, "
            + "article ×200, list ×53, list year ×78, list month ×103, list undated ×11, "
            + "standing, list feed ×4, days, month feed ×71, day of the year ×182");
  }

  // Any template may be part of any page: all are rendered, those that differ are written.
  @Test
  void aTemplate() throws IOException {
    archive.writeBeside("templates/404.peb", "<!doctype html><title>Tiada</title>");
    assertRan(
        "front, years, index ×3, feed ×3, sitemap ×80, robots, not found, year ×6, "
            + "month ×71, day ×7, undated, article ×200, list ×53, list year ×78, "
            + "list month ×103, list undated ×11, stylesheet ×2, standing, list feed ×4, days, "
            + "headers, month feed ×71, day of the year ×182, redirects, script ×3, icon",
        "not found");
  }

  // Its address changes with it, and every page names it.
  @Test
  void theStylesheet() throws IOException {
    archive.writeBeside("templates/assets/arkib.css", "body{}");
    assertRan(
        "front, years, index ×3, feed ×3, sitemap ×80, robots, not found, year ×6, "
            + "month ×71, day ×7, undated, article ×200, list ×53, list year ×78, "
            + "list month ×103, list undated ×11, stylesheet ×2, standing, list feed ×4, days, "
            + "headers, month feed ×71, day of the year ×182, redirects, script ×3, icon",
        "front, years, index ×3, not found, year ×6, month ×71, day ×7, undated, "
            + "article ×200, list ×53, list year ×78, list month ×103, list undated ×11, "
            + "stylesheet, standing, days, day of the year ×182",
        "stylesheet");
  }

  private void assertRan(String rendered, String written) throws IOException {
    assertRan(rendered, written, "");
  }

  private void assertRan(String rendered, String written, String removed) throws IOException {
    Ran ran = archive.build();
    assertThat(ran.build().report().published()).isTrue();
    assertThat(ran.rendered()).as("rendered").isEqualTo(rendered);
    assertThat(ran.written()).as("written").isEqualTo(written);
    assertThat(ran.removed()).as("removed").isEqualTo(removed);
    assertThat(ran.build().report().written()).isEqualTo(ran.writtenFiles().size());
    assertThat(ran.build().report().removed()).isEqualTo(ran.removedFiles().size());
    assertThat(ran.build().report().pages()).isEqualTo(ran.files());
  }
}
