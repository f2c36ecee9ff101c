package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that follow one another. */
class PublishIT {

  @TempDir Path temp;

  private SiteFolder site() throws IOException {
    return new SiteFolder(temp)
        .with("content/site.yaml", "outputs: []\n")
        .withArticle("a.md", "Satu", "date: 2025-01-01", "tags: [banjir]")
        .withArticle("b.md", "Dua", "date: 2025-02-01", "tags: [jeti]");
  }

  @Test
  void whatAnArticleLeavesBehindIsRemovedWithItsFolders() throws IOException {
    SiteFolder site = site();
    site.build();
    assertThat(site.output().resolve("tag/jeti/index.html")).exists();
    site.without("content/b.md");
    assertThat(site.build().out()).contains(" 7 removed");
    assertThat(site.output().resolve("tag/jeti")).doesNotExist();
    assertThat(site.output().resolve("2025/02")).doesNotExist();
    assertThat(site.output().resolve("2025/01/satu/index.html")).exists();
    SiteFolder clean = new SiteFolder(temp.resolve("clean"));
    clean
        .with("content/site.yaml", "outputs: []\n")
        .withArticle("a.md", "Satu", "date: 2025-01-01", "tags: [banjir]")
        .build();
    site.made().assertEquals(clean.made());
  }

  @Test
  void anArticleThatMovesLeavesNothingAtItsOldAddress() throws IOException {
    SiteFolder site = site();
    site.build();
    site.withArticle("b.md", "Dua", "date: 2025-03-01", "aliases: [/2025/02/dua/]");
    assertThat(site.build().code()).isZero();
    assertThat(site.output().resolve("2025/02/dua/index.html"))
        .content()
        .contains("http-equiv=\"refresh\"", "/2025/03/dua/");
    assertThat(site.output().resolve("2025/02/index.html")).doesNotExist();
  }

  @Test
  void anotherBaseUrlChangesAllAndBackAgain() throws IOException {
    SiteFolder site = site();
    site.build();
    Folder first = site.made();
    assertThat(site.build("--base-url", "https://example.org/arkib").code()).isZero();
    assertThat(site.made().files().get("2025/01/satu/index.html"))
        .contains("https://example.org/arkib/2025/01/satu/", "href=\"/arkib/\"");
    assertThat(site.build().out()).doesNotContain(" 0 written");
    site.made().assertEquals(first);
  }

  @Test
  void eachOutputFolderHasItsOwnMemory() throws IOException {
    SiteFolder site = site();
    String other = temp.resolve("lain/laman").toString();
    site.build();
    Run second = site.build("--out", other, "--base-url", "https://example.org/");
    assertThat(second.out()).doesNotContain(" 0 written");
    assertThat(site.build().out()).contains(" 0 written", " 0 removed");
    assertThat(site.build("--out", other, "--base-url", "https://example.org/").out())
        .contains(" 0 written", " 0 removed");
    site.without("content/b.md");
    assertThat(site.build().out()).contains(" 7 removed");
    assertThat(Path.of(other).resolve("2025/02/dua/index.html")).exists();
    assertThat(site.build("--out", other, "--base-url", "https://example.org/").out())
        .contains(" 7 removed");
  }

  @Test
  void aDraftThatWasPublishedGoesFromEverywhere() throws IOException {
    SiteFolder site = site();
    site.with(
        "content/c.txt",
        "Rahsia di jeti lama terbongkar\n\nRahsia itu disimpan lama, kata beliau.\n");
    site.build();
    assertThat(site.made().files().values()).anyMatch(text -> text.contains("Rahsia"));
    site.with("content/c.yaml", "draf: true\n");
    site.build();
    assertThat(site.made().files().values()).noneMatch(text -> text.contains("Rahsia"));
    assertThat(site.made().files().keySet()).noneMatch(path -> path.contains("rahsia"));
  }

  @Test
  void aBuildAfterAFailedOneMendsAll() throws IOException {
    SiteFolder site = site();
    site.build();
    Folder before = site.made();
    site.withArticle("b.md", "Dua baharu", "date: x");
    assertThat(site.build().code()).isEqualTo(1);
    site.made().assertEquals(before);
    site.withArticle("b.md", "Dua baharu", "date: 2025-02-01");
    assertThat(site.build().code()).isZero();
    assertThat(site.output().resolve("2025/02/dua-baharu/index.html")).exists();
    assertThat(site.output().resolve("2025/02/dua")).doesNotExist();
  }

  @Test
  void losingAllStateLosesNothing() throws IOException {
    SiteFolder site = site().with("content/site.yaml", "outputs: []\n");
    site.build();
    Folder before = site.made();
    Folder.delete(temp.resolve(".arkib"));
    Run again = site.build();
    assertThat(again.code()).isZero();
    assertThat(again.out()).contains(" 0 written, " + before.files().size() + " unchanged");
    Folder.delete(temp.resolve(".arkib"));
    site.withArticle("b.md", "Dua", "date: 2025-02-01", "standfirst: Lain");
    Run differs = site.build();
    assertThat(differs.code()).isEqualTo(1);
    assertThat(differs.err())
        .contains("SITE/public/2025/02/dua/index.html: error: Arkib did not")
        .contains("SITE/public/cari/i/202001-203912/p0.bin: error: Arkib did not")
        .contains("SITE/public/cari/cari.json: error: Arkib did not");
    site.made().assertEquals(before);
  }

  @Test
  void aFolderThatCannotBeMadeIsToldAndNothingElseIsTouched() throws IOException {
    SiteFolder site = site();
    Path file = Files.writeString(temp.resolve("fail"), "saya");
    Run run = site.build("--out", file.resolve("bawah").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("SITE/fail: error: the site cannot be written: ");
    assertThat(file).hasContent("saya");
  }
}
