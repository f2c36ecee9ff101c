package arkib.search;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Folder;
import arkib.Run;
import arkib.SiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build puts into the index of its site, and what it leaves out. */
class SearchedArticlesIT {

  @TempDir Path root;

  /** What readers cannot see, they cannot find: not a word of it. */
  @Test
  void onlyWhatIsShownIsFound() throws IOException {
    SiteFolder site =
        new SiteFolder(root)
            .withArticle("satu.md", "Kapal tiba", "date: 2019-05-17")
            .withArticle("dua.md", "Kapal karam", "date: 2019-05-18", "draft: true")
            .withArticle("tiga.md", "Kapal hilang", "date: 2030-05-18")
            .withArticle("empat.md", "Kapal luput", "date: 2019-05-18", "expires: 2020-01-01")
            .withArticle("lima.md", "Kapal palsu", "date: 2019-05-19", "withdrawn: Salah.")
            .withArticle("enam.md", "Kapal lama")
            .with("content/pages/tentang.md", "---\ntitle: Tentang kapal\n---\nKapal.\n");
    IndexReader index = index(site);
    assertThat(index.query("kapal"))
        .containsExactlyInAnyOrder("/2019/05/kapal-tiba/", "/tanpa-tarikh/kapal-lama/");
    for (String word : List.of("karam", "hilang", "luput", "palsu", "tentang")) {
      assertThat(index.find(word)).as(word).isEmpty();
    }
  }

  @Test
  void aNameIsFoundByEverySpelling() throws IOException {
    SiteFolder site =
        new SiteFolder(root)
            .with(
                "content/names/nama.yaml",
                "entities:\n  - {id: mohammad-bagheri, type: person, name: Mohammad Bagheri, "
                    + "aliases: [Bageri, Baqeri]}\n")
            .with(
                "content/satu.md",
                "---\ntitle: Lawatan\ndate: 2019-05-17\n---\n\nJeneral Bageri tiba di Islamabad.\n")
            .with("content/dua.md", "---\ntitle: Lain\ndate: 2019-05-18\n---\n\nTiada nama.\n");
    IndexReader index = index(site);
    for (String spelling : List.of("Baqeri", "Bageri", "bagheri", "BAGHERI")) {
      assertThat(index.query(spelling)).as(spelling).containsExactly("/2019/05/lawatan/");
    }
    assertThat(index.find("@person:baqeri")).isPresent();
    assertThat(index.find("@place:baqeri")).isEmpty();
  }

  // Of a word that no article has, the dictionary tells the root by what others do that begin so.
  @Test
  void wordsOfAFamilyAndJawiAreFound() throws IOException {
    SiteFolder site =
        new SiteFolder(root)
            .with(
                "content/satu.md",
                """
                ---
                title: Tentera
                date: 2019-05-17
                section: Luar Negara
                ---

                Mereka berjalan, memperkukuhkan perkongsian ketenteraan.
                """)
            .with("content/dua.md", "---\ntitle: Jawi\ndate: 2019-05-18\n---\n\nكراجأن مليسيا\n");
    IndexReader index = index(site);
    for (String word : List.of("berkongsi", "kukuh", "ketenteraan")) {
      assertThat(index.query(word)).as(word).containsExactly("/2019/05/tentera/");
    }
    assertThat(index.query("کراجان")).containsExactly("/2019/05/jawi/");
    assertThat(index.find("@s:luar-negara")).isPresent();
  }

  /** Where the ledger of words is lost, texts are read again, and come to the same. */
  @Test
  void aLostLedgerChangesNothing() throws IOException {
    SiteFolder site = new SiteFolder(root);
    for (int i = 0; i < 9; i++) {
      site.withArticle("b" + i + ".md", "Berita ke-" + i, "date: 201" + i + "-05-17");
    }
    Map<String, byte[]> before = files(site);
    for (Path file : Folder.filesOf(root.resolve(".arkib"))) {
      if (file.toString().endsWith(".terms") || file.toString().endsWith(".words")) {
        Files.delete(file);
      }
    }
    Files.delete(site.output().resolve("cari/i/k/w.bin"));
    Map<String, byte[]> after = files(site);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    after.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(before.get(path)));
  }

  private static IndexReader index(SiteFolder site) throws IOException {
    return new IndexReader(files(site));
  }

  private static Map<String, byte[]> files(SiteFolder site) throws IOException {
    Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
    Path folder = site.output().resolve("cari");
    Map<String, byte[]> files = new TreeMap<>();
    for (Path file : Folder.filesOf(folder)) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      files.put(path.replaceFirst("^i/", ""), Files.readAllBytes(file));
    }
    return files;
  }
}
