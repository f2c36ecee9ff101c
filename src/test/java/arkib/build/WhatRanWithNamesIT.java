package arkib.build;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same as {@link WhatRanIT} in an archive whose articles have names: a woman in ten articles, a
 * town in four, a party in forty.
 *
 * <p>An edit of the authority file reads all articles again, renders the fronts of all names, the
 * indexes and the front page, and writes only what differs.
 */
class WhatRanWithNamesIT {

  private static final String SITI =
      """
      entities:
        - {id: siti, type: person, name: Siti Rahmah, titles: [Cik]}
      """;
  private static final String OTHERS =
      """
        - {id: pekan-jauh, type: place, name: Pekan Jauh, within: negeri-jauh}
        - {id: negeri-jauh, type: place, name: Negeri Jauh}
        - {id: pkj, type: organisation, name: Parti Kampung Jauh, aliases: [{text: PKJ}]}
      """;

  @TempDir static Path built;
  @TempDir Path folder;
  private SmallArchive archive;

  @BeforeAll
  static void build() throws IOException {
    SmallArchive whole = new SmallArchive(built.resolve("site"));
    whole.make();
    whole.write("names/nama.yaml", SITI + OTHERS);
    whole.editAll(
        text ->
            text
                + (text.contains("ekor 3\n") || text.contains("ekor 3]")
                    ? "\nSiti Rahmah ada.\n"
                    : "")
                + (text.contains("ekor 7]") ? "\nDi Pekan Jauh.\n" : "")
                + (text.contains("Penulis 1\n") ? "\nPKJ hadir.\n" : ""));
    Ran ran = whole.build();
    assertThat(ran.build().problems()).isEmpty();
  }

  @BeforeEach
  void aSiteThatIsBuilt() throws IOException {
    Folders.copy(built.resolve("site"), folder.resolve("site"));
    archive = new SmallArchive(folder.resolve("site"));
  }

  @Test
  void nothing() throws IOException {
    assertRan("", "", "");
  }

  // The town's and the woman's page tell of each other now, and each has one article more.
  @Test
  void anArticleOfTodayWithTwoNames() throws IOException {
    archive.add("tarikh: 2026-11-23");
    archive.edit("berita/baharu.md", text -> text + "\nSiti Rahmah di Pekan Jauh.\n");
    assertRan(
        "front, years, index ×6, feed ×3, sitemap ×4, year, month, article ×2, list ×5, "
            + "list year ×3, list month, list feed ×3, month feed, day of the year",
        "front, years, index ×5, feed ×3, sitemap ×4, year, month, article ×2, list ×5, "
            + "list year ×3, list month, list feed ×3, month feed, day of the year",
        "");
  }

  @Test
  void aNameAddedToTheTextOfAnOldArticle() throws IOException {
    archive.edit(SmallArchive.OLD, text -> text + "\nSiti Rahmah hadir.\n");
    assertRan(
        "front, years, index ×6, month, article ×4, list ×2, list year ×3, list month, "
            + "list feed, month feed, day of the year",
        "front, index, article, list, list feed, month feed",
        "");
  }

  @Test
  void theNoteOfAName() throws IOException {
    archive.write("names/nama.yaml", SITI.replace("}", ", note: Guru}") + OTHERS);
    assertRan("front, years, index ×6, list ×3", "list", "");
  }

  // Its articles name it, and the pages of the names beside it do.
  @Test
  void aNameSpeltOtherwiseByTheEditor() throws IOException {
    archive.write(
        "names/nama.yaml",
        SITI.replace("name: Siti Rahmah", "name: Siti Rahmah Ali, aliases: [{text: Siti Rahmah}]")
            + OTHERS);
    assertRan(
        "front, years, index ×6, article ×5, list ×3, list feed ×2, month feed ×5",
        "front, index, article ×5, list ×2, list feed ×2, month feed ×5",
        "");
  }

  // Four old articles and the lists that they are in.
  @Test
  void aNameThatIsNew() throws IOException {
    archive.write(
        "names/nama.yaml", SITI + OTHERS + "  - {id: empat, type: topic, name: Teks berita 4}\n");
    assertRan(
        "front, years, index ×6, sitemap, month, article ×3, list ×5, list year ×2, "
            + "list month, month feed, day of the year",
        "index, sitemap, article, list, month feed",
        "");
  }

  @Test
  void aNameRenamedWithARedirect() throws IOException {
    archive.write(
        "names/nama.yaml",
        SITI.replace("id: siti", "id: siti-rahmah, redirectsFrom: [siti]") + OTHERS);
    assertRan(
        "front, years, index ×6, sitemap, year, month ×5, article ×15, list ×7, "
            + "list year ×10, list month, list feed ×2, month feed ×5, day of the year ×5, "
            + "redirects",
        "front, index, sitemap, article ×5, list ×3, list feed, redirects",
        "list feed");
  }

  // Told once, by the build that takes the page away.
  @Test
  void aNameRenamedWithoutARedirectIsTold() throws IOException {
    archive.write("names/nama.yaml", SITI.replace("id: siti", "id: siti-rahmah") + OTHERS);
    Builds build = archive.build().build();
    Diagnostic told = build.told().get(0);
    assertThat(build.problems()).containsExactly(Problem.NAME_PAGE_GONE.name());
    assertThat(told.arguments()).containsExactly("/orang/siti/", "siti");
    assertThat(archive.build().build().problems()).isEmpty();
  }

  // Its page is among those of the tags, of which any may go, and yet that of a name.
  @Test
  void aTopicRenamedWithoutARedirectIsTold() throws IOException {
    String topic = "  - {id: empat, type: topic, name: Teks berita 4}\n";
    archive.write("names/nama.yaml", SITI + OTHERS + topic);
    archive.build();
    archive.write("names/nama.yaml", SITI + OTHERS + topic.replace("id: empat", "id: keempat"));
    Builds build = archive.build().build();
    assertThat(build.problems()).containsExactly(Problem.NAME_PAGE_GONE.name());
    assertThat(build.told().get(0).arguments()).containsExactly("/tag/empat/", "empat");
  }

  // The entry is still there: nothing needs to be redirected.
  @Test
  void aNameThatNoArticleCarriesAnyMoreIsNoted() throws IOException {
    archive.editAll(text -> text.replace("Siti Rahmah ada.", ""));
    assertThat(archive.build().build().problems()).containsExactly(Problem.NAME_PAGE_EMPTY.name());
  }

  private void assertRan(String rendered, String written, String removed) throws IOException {
    Ran ran = archive.build();
    assertThat(ran.build().report().published()).isTrue();
    assertThat(ran.rendered()).as("rendered").isEqualTo(rendered);
    assertThat(ran.written()).as("written").isEqualTo(written);
    assertThat(ran.removed()).as("removed").isEqualTo(removed);
  }
}
