package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Packages for preservation, held against RFC 8493 by {@link BagValidator}. */
class BagIT {

  private static final String NOW = "2026-11-23T20:00:00Z";

  @TempDir Path root;
  private SiteFolder site;
  private Path bag;

  @BeforeEach
  void aSite() throws IOException {
    site =
        new SiteFolder(root)
            .with("content/site.yaml", "title: Warta\npublisher: \"Penerbit\\nWarta\"\n")
            .with("content/media/100%0A é.svg", "<svg/>")
            .withArticle("satu.md", "Satu", "date: 2025-01-02");
    assertThat(site.build().code()).isZero();
    bag = root.resolve("arkib-warta");
  }

  private Run bag(Path into) {
    return Run.of("bag", into.toString(), "--site", root + "", "--lang", "en", "--now", NOW);
  }

  @Test
  void isCompleteAndValid() throws IOException {
    Run run = bag(bag);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(BagValidator.validate(bag)).isEmpty();
    Folder packed = Folder.read(bag.resolve("data"));
    assertThat(packed.files().get("content/satu.md")).contains("title: Satu");
    assertThat(Folder.read(bag.resolve("data/public"))).isEqualTo(site.made());
    assertThat(Files.readString(bag.resolve("manifest-sha512.txt")))
        .contains("  data/content/media/100%250A é.svg\n");
    // The day in the site's zone, and a label in one line whatever it is made of.
    assertThat(Files.readString(bag.resolve("bag-info.txt")))
        .startsWith("Source-Organization: Penerbit Warta\nExternal-Identifier: http://localhost/\n")
        .contains("Bagging-Date: 2026-11-24\n");
    assertThat(run.out()).contains("arkib-warta: " + packed.files().size() + " files, ");
    assertThat(Run.of("verify", bag.resolve("data/public").toString()).code()).isZero();
  }

  /** Names that only some systems have. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void encodesLineEndsInPathsAndLeavesLinksOut() throws IOException {
    Files.writeString(root.resolve("content/a\nb\rc.dat"), "1");
    Files.createSymbolicLink(root.resolve("content/pautan"), Path.of("/etc/passwd"));
    assertThat(bag(bag).code()).isZero();
    assertThat(BagValidator.validate(bag)).isEmpty();
    assertThat(Files.readString(bag.resolve("manifest-sha256.txt")))
        .contains("  data/content/a%0Ab%0Dc.dat\n")
        .doesNotContain("pautan");
  }

  @Test
  void theSameSiteGivesTheSameBytes() throws IOException {
    Path other = root.resolve("lain");
    Files.createDirectories(other);
    assertThat(bag(bag).code()).isZero();
    assertThat(bag(other).code()).isZero();
    assertThat(Folder.read(other)).isEqualTo(Folder.read(bag));
  }

  @Test
  void isNeverWrittenOverAnything() throws IOException {
    site.with("arkib-warta/nota.txt", "milik saya");
    Run run = bag(bag);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("bag-not-empty").contains("never written over anything");
    assertThat(Folder.read(bag).files()).containsOnlyKeys("nota.txt");
    assertThat(bag(root.resolve("content/satu.md")).err()).contains("bag-not-empty");
  }

  @Test
  void isNeverWithinWhatItPacks() {
    assertThat(bag(root.resolve("content/pakej")).err()).contains("output-overlaps");
    assertThat(bag(root.resolve("public/pakej")).err()).contains("output-overlaps");
  }

  @Test
  void aDamagedSiteIsNotPacked() throws IOException {
    Files.writeString(site.output().resolve("robots.txt"), "lain");
    Run run = bag(bag);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("bag-site-damaged").contains("the first robots.txt");
    assertThat(bag).doesNotExist();
  }

  @Test
  void aSiteThatIsNotBuiltIsNotPacked() throws IOException {
    Folder.delete(site.output());
    assertThat(bag(bag).err()).contains("bag-no-site");
    assertThat(bag).doesNotExist();
  }

  /** What keeps it from its end leaves nothing behind. */
  @Test
  void nothingIsLeftWhereItCannotBeWritten() throws IOException {
    Files.writeString(root.resolve("fail"), "");
    Run run = bag(root.resolve("fail/pakej"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("output-unwritable");
    try (Stream<Path> files = Files.list(root)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".arkib-new"));
    }
  }
}
