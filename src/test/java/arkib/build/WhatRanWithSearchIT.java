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
 * Which files of the search index an edit makes and writes in an archive of 200 articles and one of
 * 1950: those of the article's part, the dictionary, the manifest, and never the page. Of what is
 * made nearly all comes out as it was.
 */
class WhatRanWithSearchIT {

  private static final String ON = "outputs: []\nsearch: {enabled: true}";

  @TempDir static Path built;
  @TempDir Path folder;
  private SmallArchive archive;

  @BeforeAll
  static void build() throws IOException {
    SmallArchive whole = new SmallArchive(built.resolve("site"));
    whole.make();
    whole.settings(ON);
    whole.write("berita/lama.md", "---\ntajuk: Zaman lama\ntarikh: 1950-05-17\n---\n\nIsi.\n");
    Ran ran = whole.build();
    assertThat(ran.build().problems()).isEmpty();
    assertThat(ofSearch(ran.written()))
        .isEqualTo(
            "search page, search manifest, search words ×2, old search part ×3, "
                + "undated search part ×3, search part ×10");
  }

  @BeforeEach
  void aSiteThatIsBuilt() throws IOException {
    Folders.copy(built.resolve("site"), folder.resolve("site"));
    archive = new SmallArchive(folder.resolve("site"));
  }

  private static String ofSearch(String kinds) {
    return List.of(kinds.split(", ")).stream()
        .filter(kind -> kind.contains("search"))
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }

  private void assertRan(String rendered, String written, String removed) throws IOException {
    Ran ran = archive.build();
    assertThat(ran.build().report().published()).isTrue();
    assertThat(ofSearch(ran.rendered())).as("rendered").isEqualTo(rendered);
    assertThat(ofSearch(ran.written())).as("written").isEqualTo(written);
    assertThat(ofSearch(ran.removed())).as("removed").isEqualTo(removed);
  }

  @Test
  void nothing() throws IOException {
    assertRan("", "", "");
  }

  @Test
  void theTextOfAnOldArticle() throws IOException {
    archive.edit(SmallArchive.OLD, text -> text.replace("Teks", "Isi"));
    assertRan(
        "search manifest, search words ×2, search part ×10",
        "search manifest, search words, search part ×2",
        "");
  }

  @Test
  void anArticleOfToday() throws IOException {
    archive.add("tarikh: 2026-11-23");
    assertRan(
        "search manifest, search words ×2, search part ×10",
        "search manifest, search words, search part ×4",
        "");
  }

  @Test
  void anArticleWithoutADate() throws IOException {
    archive.add("tarikh: ~");
    assertRan(
        "search manifest, search words ×2, undated search part ×3",
        "search manifest, search words, undated search part ×3",
        "");
  }

  // The page offers the years that there are, and the sections.
  @Test
  void theFirstArticleOfALaterYear() throws IOException {
    archive.add("tarikh: 1949-01-01");
    assertRan(
        "search page, search manifest, search words ×2, old search part ×3",
        "search page, search manifest, search words, old search part ×3",
        "");
  }

  @Test
  void anArticleWithdrawn() throws IOException {
    archive.edit("berita/lama.md", text -> text.replace("tarikh:", "withdrawn: Salah.\ntarikh:"));
    assertRan(
        "search page, search manifest, search words ×2",
        "search page, search manifest, search words ×2",
        "old search part ×3");
  }

  @Test
  void phrasesNoLongerAskedFor() throws IOException {
    archive.settings("outputs: []\nsearch: {phrases: false}");
    assertRan(
        "search page, search manifest, search words ×2, old search part ×2, "
            + "undated search part ×2, search part ×9",
        "search manifest",
        "old search part, undated search part, search part");
  }

  @Test
  void searchNoLongerAskedFor() throws IOException {
    archive.settings("outputs: []\nsearch: {enabled: false}");
    assertRan(
        "",
        "",
        "search page, search manifest, search words ×2, old search part ×3, "
            + "undated search part ×3, search part ×10");
  }

  // The build after it finds what it made in its own ledger, and not in the output folder.
  @Test
  void aBuildThatWroteNothingForAMistake() throws IOException {
    archive.edit(SmallArchive.OLD, text -> text.replace("Teks", "Isi"));
    archive.write(
        "berita/salah.md", "---\ntajuk: Satu\ntarikh: 2022-04-28\nslug: berita-40\n---\n\nIsi.\n");
    assertThat(archive.build().build().report().published()).isFalse();
    archive.remove("berita/salah.md");
    assertRan(
        "search manifest, search words ×2, search part ×10",
        "search manifest, search words, search part ×2",
        "");
  }
}
