package arkib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Run;
import arkib.SiteFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One is told as one, in both languages. */
class CountsTest {

  @TempDir Path temp;

  private String said(String language, String... command) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--site", temp.toString(), "--lang", language));
    arguments.addAll(List.of("--now", SiteFolder.NOW));
    return Run.of(arguments.toArray(String[]::new)).out();
  }

  @Test
  void oneArticle() throws IOException {
    SiteFolder site = new SiteFolder(temp).withArticle("a.md", "Satu", "date: 2025-01-02");
    site.withArticle("b.md", "Draf", "draft: true");
    site.with(
        "content/c.md", "---\ntitle: C\ndate: 2025-01-03\nwithdrawn: 2025-02-01\n---\n\nC.\n");
    assertThat(said("en", "build"))
        .startsWith("1 article, ")
        .contains("\nHeld back: 1 draft\n", "\nWithdrawn: 1 article\n");
    assertThat(said("ms", "build"))
        .startsWith("1 artikel, ")
        .contains("\nDitahan: 1 draf\n", "\nDitarik balik: 1 artikel\n");
    assertThat(said("en", "list", "--drafts")).contains("\n1 article\n");
    assertThat(said("ms", "list", "--drafts")).contains("\n1 artikel\n");
    site.withArticle("d.md", "Dua", "date: 2025-01-02");
    assertThat(said("en", "build")).startsWith("2 articles, ");
    assertThat(said("ms", "build")).startsWith("2 artikel, ");
    assertThat(said("en", "list", "--undated")).contains("\n1 article\n");
    assertThat(said("en", "list", "--future")).isEqualTo("0 articles\n");
  }

  @Test
  void oneFile() throws IOException {
    SiteFolder site = new SiteFolder(temp).withArticle("a.md", "Satu", "date: 2025-01-02");
    site.withArticle("b.md", "Dua", "date: 2025-01-03", "tags: [Banjir]");
    site.withArticle("c.md", "Tiga", "date: 2025-01-04", "tags: [Banjir]");
    site.withArticle("d.md", "Empat", "date: 2025-01-05", "tags: [banjir]");
    assertThat(said("en", "check")).contains("with --fix, as above: 1 file\n");
    assertThat(said("ms", "check")).contains("dengan --fix, seperti di atas: 1 fail\n");
    assertThat(said("en", "check", "--fix")).contains("Mended: 1 file\n");
  }

  @Test
  void oneEntryOneTime() throws IOException {
    SiteFolder site = new SiteFolder(temp).withArticle("a.md", "Satu", "date: 2025-01-02");
    site.withArticle("b.md", "Oman", "date: 2025-01-03");
    site.with("content/names/nama.yaml", "entities:\n  - {id: oman, type: place, name: Oman}\n");
    assertThat(said("en", "stats")).contains("of 1 entry, 1 time\n");
    assertThat(said("ms", "stats")).contains("daripada 1 entri, 1 kali\n");
  }
}
