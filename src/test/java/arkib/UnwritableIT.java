package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told where a file cannot be written, whoever runs the test: also who may write all. */
class UnwritableIT {

  @TempDir Path root;
  private SiteFolder site;
  private Folder old;

  @BeforeEach
  void aSiteThatIsBuiltAndThenEdited() throws IOException {
    site = new SiteFolder(root).withArticle("satu.md", "Satu", "date: 2025-01-02");
    assertThat(site.build().code()).isZero();
    old = site.made();
    site.withArticle("satu.md", "Satu lagi", "date: 2025-01-02");
    site.withArticle("dua.md", "Dua", "date: 2025-01-02");
  }

  /** What is written to {@code /dev/full} meets a full disk, as the system itself tells it. */
  @ParameterizedTest
  @ValueSource(strings = {"spool", "sources.new", "owned.txt.new", "pages.new", "last.new"})
  @EnabledOnOs(OS.LINUX)
  void aFullDiskIsToldInBothLanguages(String name) throws IOException {
    // What is written aside is told as the file that it will be.
    String told = "/" + name.replace(".new", "") + ": ";
    for (String language : List.of("ms", "en")) {
      Path full = state().resolve(name);
      // It is written whole where there is none; else what changed is appended.
      if (name.equals("sources.new") || name.equals("owned.txt.new")) {
        Files.deleteIfExists(state().resolve(name.replace(".new", "")));
      }
      Files.createSymbolicLink(full, Path.of("/dev/full"));
      Run run = site.build("--lang", language);
      Files.deleteIfExists(full);
      assertTold(run, language);
      assertThat(run.err())
          .contains(told)
          .contains(language.equals("ms") ? "cakera penuh" : "the disk is full");
      // When the ledger of pages is written the new site is in place.
      boolean late = name.equals("pages.new") || name.equals("last.new");
      assertThat(site.made().equals(old)).isEqualTo(!late);
    }
    assertMended();
  }

  @ParameterizedTest
  @ValueSource(strings = {"spool", "sources", "owned.txt", "pages", "last", "lock"})
  void aFolderInTheWayOfWhatIsKnownIsTold(String name) throws IOException {
    for (String language : List.of("ms", "en")) {
      Path inTheWay = state().resolve(name);
      Files.deleteIfExists(inTheWay);
      Files.createDirectories(inTheWay.resolve("taken"));
      Run run = site.build("--lang", language);
      Folder.delete(inTheWay);
      assertTold(run, language);
      assertThat(run.err()).contains("/" + name);
    }
    assertMended();
  }

  @Test
  void aFileWhereTheStateIsKeptIsTold() throws IOException {
    Folder.delete(root.resolve(".arkib"));
    Files.writeString(root.resolve(".arkib"), "fail");
    for (String language : List.of("ms", "en")) {
      Run run = site.build("--lang", language);
      assertTold(run, language);
      assertThat(run.err()).contains(".arkib");
      assertThat(site.made()).isEqualTo(old);
    }
  }

  /** No one may make a folder there, not even who may do all else. */
  @ParameterizedTest
  @CsvSource({"/proc/arkib-site, ms", "/proc/arkib-site, en"})
  @EnabledOnOs(OS.LINUX)
  void anOutputFolderThatCannotBeMadeIsTold(String output, String language) {
    for (String way : List.of("--quiet", "--atomic")) {
      Run run = site.build("--out", output, "--lang", language, way);
      assertTold(run, language);
      assertThat(run.err()).contains("/proc/");
    }
  }

  private static void assertTold(Run run, String language) {
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("output-unwritable")
        .contains(
            language.equals("ms")
                ? "semak kebenaran dan ruang cakera"
                : "check permissions and free space")
        .doesNotContain("Exception")
        .doesNotContain("\tat ");
  }

  private void assertMended() throws IOException {
    assertThat(site.build().code()).isZero();
    Folder mended = site.made();
    assertThat(site.build("--out", root.resolve("clean").toString()).code()).isZero();
    assertThat(mended).isEqualTo(Folder.read(root.resolve("clean")));
  }

  private Path state() throws IOException {
    try (var folders = Files.list(root.resolve(".arkib"))) {
      return folders
          .filter(f -> f.getFileName().toString().startsWith("public-"))
          .findFirst()
          .orElseThrow();
    }
  }
}
