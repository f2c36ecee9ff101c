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
 * Which files of data an edit makes and writes in an archive of 200 articles: those of the
 * article's month, whatever the size of the archive. The table knows the text only by its number of
 * words.
 */
class WhatRanWithDataIT {

  private static final List<String> DATA =
      List.of("records", "table", "data page", "schema", "ninjs");

  @TempDir static Path built;
  @TempDir Path folder;
  private SmallArchive archive;

  @BeforeAll
  static void build() throws IOException {
    SmallArchive whole = new SmallArchive(built.resolve("site"));
    whole.make();
    whole.settings("outputs: [jsonl, csv, ninjs]");
    Ran ran = whole.build();
    assertThat(ran.build().problems()).isEmpty();
    assertThat(ofData(ran.written()))
        .isEqualTo("records ×72, table ×72, data page, schema ×2, ninjs ×200");
  }

  @BeforeEach
  void aSiteThatIsBuilt() throws IOException {
    Folders.copy(built.resolve("site"), folder.resolve("site"));
    archive = new SmallArchive(folder.resolve("site"));
  }

  private static String ofData(String kinds) {
    return List.of(kinds.split(", ")).stream()
        .filter(kind -> DATA.contains(kind.replaceAll(" ×\\d+$", "")))
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }

  private void assertRan(String rendered, String written, String removed) throws IOException {
    Ran ran = archive.build();
    assertThat(ran.build().report().published()).isTrue();
    assertThat(ofData(ran.rendered())).as("rendered").isEqualTo(rendered);
    assertThat(ofData(ran.written())).as("written").isEqualTo(written);
    assertThat(ofData(ran.removed())).as("removed").isEqualTo(removed);
  }

  @Test
  void nothing() throws IOException {
    assertRan("", "", "");
  }

  @Test
  void theTextOfAnOldArticle() throws IOException {
    archive.edit(SmallArchive.OLD, text -> text.replace("Teks", "Isi"));
    assertRan("records, ninjs", "records, ninjs", "");
  }

  @Test
  void aWordMoreInAnOldArticle() throws IOException {
    archive.edit(SmallArchive.OLD, text -> text.replace("Teks", "Isi teks"));
    assertRan("records, table, ninjs", "records, table, ninjs", "");
  }

  @Test
  void theStandfirstOfAnOldArticle() throws IOException {
    archive.edit(SmallArchive.OLD, text -> text.replace("ringkasan: ", "ringkasan: Baharu "));
    assertRan("records, table, ninjs", "records, table, ninjs", "");
  }

  @Test
  void anArticleOfToday() throws IOException {
    archive.add("tarikh: 2026-11-23");
    assertRan("records, table, ninjs", "records, table, ninjs", "");
  }

  @Test
  void anArticleWithoutADate() throws IOException {
    archive.add("tarikh: ~");
    assertRan("records, table, ninjs", "records, table, ninjs", "");
  }

  @Test
  void theFirstArticleOfAMonth() throws IOException {
    archive.add("tarikh: 2020-05-05");
    assertRan("records, table, data page, ninjs", "records, table, data page, ninjs", "");
  }

  @Test
  void theFirstArticleOfWhichOnlyTheYearIsKnown() throws IOException {
    archive.add("tarikh: 2022");
    assertRan("records, table, data page, ninjs", "records, table, data page, ninjs", "");
  }

  @Test
  void theDateOfAnArticle() throws IOException {
    archive.edit(SmallArchive.OLD, text -> text.replaceFirst("tarikh: .*", "tarikh: 2022-08-01"));
    assertRan("records ×2, table ×2, ninjs", "records ×2, table ×2, ninjs", "ninjs");
  }

  @Test
  void anArticleRemoved() throws IOException {
    archive.remove(SmallArchive.OLD);
    assertRan("records, table", "records, table", "ninjs");
  }

  @Test
  void theOnlyArticleOfAMonthHeldBack() throws IOException {
    archive.add("tarikh: 2020-05-05");
    archive.build();
    archive.edit("berita/baharu.md", text -> text.replace("---\ntajuk", "---\ndraf: ya\ntajuk"));
    assertRan("data page", "data page", "records, table, ninjs");
  }

  // Records tell of a name what it is the same as; a table does not.
  @Test
  void whatANameIsTheSameAs() throws IOException {
    String siti = "entities:\n  - {id: siti, type: person, name: Siti Rahmah, sameAs: [";
    archive.write("names/nama.yaml", siti + "]}\n");
    archive.edit(SmallArchive.OLD, text -> text + "\nSiti Rahmah hadir.\n");
    archive.build();
    archive.write("names/nama.yaml", siti + "'wikidata:Q42']}\n");
    assertRan("records, ninjs", "records", "");
  }

  @Test
  void theSitesTitle() throws IOException {
    archive.edit("site.yaml", text -> text.replace("Warta", "Harian"));
    assertRan("records ×72, table ×72, data page, schema ×2, ninjs ×200", "data page", "");
  }

  @Test
  void dataNoLongerAskedFor() throws IOException {
    archive.settings("outputs: [csv]");
    assertRan("table ×72, data page", "data page", "records ×72, schema ×2, ninjs ×200");
  }
}
