package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import arkib.picture.Renditions;
import arkib.picture.SamplePictures;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages that few editors will ever see: each is brought about, and told in both languages. */
class RareMessagesIT {

  @TempDir Path temp;
  private SiteFolder site;

  @BeforeEach
  void aSite() throws IOException {
    site = new SiteFolder(temp);
    site.withArticle("a.md", "Satu", "date: 2025-01-02");
  }

  private void tells(String id, String malay, String english) {
    assertThat(site.build("--lang", "ms").err()).contains(malay).contains(" [" + id + "]\n");
    assertThat(site.build("--lang", "en").err()).contains(english).contains(" [" + id + "]\n");
  }

  @Test
  void aLinkToWhatIsNotShown() throws IOException {
    site.withArticle("b.md", "Dua", "draft: true");
    site.withArticle("c.md", "Tiga", "date: 2099-01-01");
    site.with("content/d.md", "---\ntitle: D\ndate: 2025-01-03\n---\n\n[dua](b.md) [tiga](c.md)\n");
    tells(
        "link-held",
        "SITE/content/d.md:6:1: amaran: pautan ini menuju artikel yang tidak dipaparkan (masih draf): b.md",
        "SITE/content/d.md:6:13: warning: this link leads to an article that is not shown (dated in"
            + " the future): c.md");
  }

  @Test
  void aPictureOfManyBytes() throws IOException {
    Path file = temp.resolve("content/media/berat.jpg");
    site.with("content/media/berat.jpg", SamplePictures.jpeg(8, 8));
    try (RandomAccessFile heavy = new RandomAccessFile(file.toFile(), "rw")) {
      heavy.setLength((256L << 20) + 1);
    }
    tells(
        "picture-heavy",
        "SITE/content/media/berat.jpg: amaran: gambar ini melebihi 256 MiB",
        "SITE/content/media/berat.jpg: warning: this picture is larger than 256 MiB");
    assertThat(temp.resolve("public/media")).doesNotExist();
  }

  @Test
  void aCapturedPageWhoseHeadlineIsUnsure() throws IOException {
    Path seed = Path.of("src/test/resources/arkib/parse/capture/00-seed.txt");
    site.with("content/seed.txt", Files.readAllBytes(seed));
    String malay = site.build("-v", "--lang", "ms").err();
    assertThat(malay).contains("SITE/content/seed.txt: nota: ").contains(" [capture-unsure]\n");
    assertThat(site.build("-v", "--lang", "en").err())
        .contains("seed.txt: note: the reading of this captured page is unsure: headline");
  }

  /** As where another Java could decode it, and made the smaller ones that are now gone. */
  @Test
  void aPictureOfWhichNoSmallerOnesCanBeMadeAnyMore() throws IOException {
    byte[] damaged = SamplePictures.png(1200, 800);
    Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 40, (byte) 0xff);
    site.with("content/site.yaml", "pictures: {widths: [480], quality: 80}\n");
    site.with("content/media/jeti.png", damaged);
    site.withArticle("a.md", "Satu", "date: 2025-01-02", "image: media/jeti.png");
    Fingerprint smaller = new Renditions(List.of(480), 80).fingerprint(Digest.of(damaged), 480);
    HexFormat hex = HexFormat.of();
    String name = hex.toHexDigits(smaller.high()) + hex.toHexDigits(smaller.low());
    site.with(".arkib/pictures/" + name, SamplePictures.png(480, 320));
    assertThat(site.build().err()).isEmpty();

    site.without(".arkib/pictures/" + name);
    Folder.delete(site.output());
    tells(
        "picture-unmade",
        "SITE/content/media/jeti.png: ralat: ",
        "SITE/content/media/jeti.png: error: no smaller pictures can be made of this one");
    assertThat(site.output()).doesNotExist();
  }

  /** A Java machine without the part of Java that draws. */
  @Test
  void aCardThatCannotBeDrawn() throws Exception {
    site.with("content/site.yaml", "pictures: {cards: all}\n");
    String modules =
        "java.base,java.logging,java.management,java.naming,java.net.http,java.xml,jdk.management";
    for (String language : List.of("ms", "en")) {
      Stream<String> command =
          Stream.of(
              System.getProperty("java.home") + "/bin/java",
              "--limit-modules",
              modules,
              "-cp",
              System.getProperty("java.class.path"),
              "arkib.Arkib",
              "build",
              "--site",
              temp.toString(),
              "--lang",
              language);
      OtherProcess run = OtherProcess.run(Path.of("").toAbsolutePath(), command.toList());
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err())
          .contains(
              language.equals("ms")
                  ? "a.md: ralat: kad bagi artikel ini tidak dapat dilukis"
                  : "a.md: error: the card")
          .contains(" [share-card-unmade]\n");
    }
    assertThat(site.output()).doesNotExist();
  }
}
