package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.picture.SamplePictures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of a site, and what pages tell of them. */
class PicturesIT {

  private static final String PAGE = "2025/01/feri/index.html";

  @TempDir Path folder;
  private SiteFolder site;

  @BeforeEach
  void aSite() throws IOException {
    site = new SiteFolder(folder);
    settings("pictures: {widths: [24, 48]}");
  }

  private void settings(String more) throws IOException {
    site.with("content/site.yaml", "title: Warta\nbaseUrl: https://warta.example/\n" + more + "\n");
  }

  private void article(String frontMatter, String text) throws IOException {
    site.with(
        "content/feri.md",
        "---\ntitle: Feri\ndate: 2025-01-02\n" + frontMatter + "---\n\n" + text + "\n");
  }

  private String page() throws IOException {
    return Files.readString(site.output().resolve(PAGE));
  }

  private byte[] made(String path) throws IOException {
    return Files.readAllBytes(site.output().resolve(path));
  }

  private void build() {
    Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aPageTellsSizes() throws IOException {
    site.with("content/media/feri.jpg", SamplePictures.jpeg(60, 40));
    article("image: {src: media/feri.jpg, alt: Feri}\n", "Teks.\n\n![Lagi](media/feri.jpg)");
    build();
    assertThat(page())
        .contains(
            "<img src=\"/media/feri.jpg\" alt=\"Feri\" width=\"60\" height=\"40\""
                + " srcset=\"/gambar/24/media/feri.jpg 24w, /gambar/48/media/feri.jpg 48w,"
                + " /media/feri.jpg 60w\" sizes=\"")
        .contains("<meta property=\"og:image:width\" content=\"60\">")
        .contains("<meta property=\"og:image:height\" content=\"40\">")
        .contains("\"width\":60,\"height\":40");
    assertThat(made("media/feri.jpg")).isEqualTo(SamplePictures.jpeg(60, 40));
    BufferedImage small = SamplePictures.pixels(made("gambar/48/media/feri.jpg"));
    assertThat(small.getWidth() + "×" + small.getHeight()).isEqualTo("48×32");
  }

  /** What a reader sees first is not waited for. */
  @Test
  void theLeadPictureAndTheFirstBlockAreLoadedAtOnce() throws IOException {
    site.with("content/media/feri.png", SamplePictures.png(20, 10));
    article(
        "image: {src: media/feri.png, alt: Utama}\n",
        "![Pertama](media/feri.png)\n\n![Kedua](media/feri.png)\n\nTeks ![Ketiga](media/feri.png).");
    build();
    String size = " width=\"20\" height=\"10\"";
    assertThat(page())
        .contains("alt=\"Utama\"" + size + ">", "alt=\"Pertama\"" + size + ">")
        .contains("alt=\"Kedua\"" + size + " loading=\"lazy\">")
        .contains("alt=\"Ketiga\"" + size + " loading=\"lazy\">");
  }

  /** One that is far larger than what screens show is for who asks for it by its address. */
  @Test
  void aVeryLargePictureIsNotAmongTheSizes() throws IOException {
    site.with("content/media/feri.jpg", SamplePictures.jpeg(600, 400));
    article("", "![Feri](media/feri.jpg)");
    build();
    assertThat(page())
        .contains("srcset=\"/gambar/24/media/feri.jpg 24w, /gambar/48/media/feri.jpg 48w\"")
        .contains("src=\"/media/feri.jpg\"");
  }

  @Test
  void aPictureBesideItsArticleIsOneToo() throws IOException {
    site.with("content/2025/kapal é.jpg", SamplePictures.jpeg(60, 40));
    site.with(
        "content/2025/feri.md",
        "---\ntitle: Feri\ndate: 2025-01-02\n---\n\n![Feri](kapal%20é.jpg)\n");
    build();
    assertThat(page())
        .contains("srcset=\"/gambar/24/2025/kapal%20%C3%A9.jpg 24w, ")
        .contains("width=\"60\"");
    assertThat(made("gambar/24/2025/kapal é.jpg")).isNotEmpty();
  }

  /** Readers of feeds have rooms of their own: they get the picture in full. */
  @Test
  void feedsHaveThePictureAlone() throws IOException {
    site.with("content/media/feri.jpg", SamplePictures.jpeg(60, 40));
    article("", "Teks.\n\n![Feri](media/feri.jpg)");
    build();
    assertThat(Files.readString(site.output().resolve("feed.xml")))
        .contains("https://warta.example/media/feri.jpg")
        .doesNotContain("srcset");
  }

  @Test
  void noPlaceIsPublishedAndTheFileOfTheEditorStays() throws IOException {
    byte[] file = SamplePictures.jpegOfCamera(60, 40, 6, true);
    site.with("content/media/feri.jpg", file);
    article("", "![Feri](media/feri.jpg)");
    build();
    for (Path made : Folder.filesOf(site.output())) {
      assertThat(new String(Files.readAllBytes(made), StandardCharsets.ISO_8859_1))
          .as("%s", made)
          .doesNotContain(SamplePictures.PLACE);
    }
    assertThat(Files.readAllBytes(folder.resolve("content/media/feri.jpg"))).isEqualTo(file);
    assertThat(page()).contains("width=\"40\" height=\"60\"");
    assertThat(SamplePictures.redAt(SamplePictures.pixels(made("gambar/24/media/feri.jpg"))))
        .isEqualTo("1 0");
  }

  @Test
  void noScriptIsPublishedInADrawing() throws IOException {
    site.with("content/media/peta.svg", "<svg viewBox='0 0 9 6' onload='a()'><script/></svg>");
    article("", "![Peta](media/peta.svg)");
    build();
    assertThat(new String(made("media/peta.svg"), StandardCharsets.UTF_8))
        .isEqualTo("<svg viewBox=\"0 0 9 6\"></svg>");
    assertThat(page()).contains("src=\"/media/peta.svg\" alt=\"Peta\" width=\"9\" height=\"6\"");
  }

  /** Both are told with what to do, in the editor's language, and once. */
  @Test
  void whatIsNoPictureIsToldAndNotPublished() throws IOException {
    settings("pictures: {maxMegapixels: 2}");
    site.with("content/media/rosak.jpg", "bukan gambar");
    site.with("content/media/besar.png", SamplePictures.pngThatDeclares(3000, 1000));
    article("image: {src: media/besar.png, alt: Besar}\n", "![Rosak](media/rosak.jpg)");
    Run run = site.build("--lang", "ms");
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo(
            """
            SITE/content/media/besar.png: amaran: gambar ini berukuran 3000 × 1000 piksel, \
            melebihi had 2 juta piksel [picture-huge]
              = gambar ini tidak diterbitkan; kecilkan, atau naikkan `pictures.maxMegapixels` \
            dalam site.yaml
            SITE/content/media/rosak.jpg: amaran: gambar ini rosak atau bukan gambar seperti \
            yang dijanjikan oleh namanya [picture-broken]
              = gambar ini tidak diterbitkan; buka dalam program gambar dan simpan semula \
            sebagai JPEG atau PNG, atau gantikan
            """);
    assertThat(site.made().files().keySet()).noneMatch(path -> path.contains("media/"));
    assertThat(page()).contains("class=\"dummy\"").doesNotContain("<img");
    assertThat(site.build("--lang", "ms").err()).isEqualTo(run.err());
  }

  @Test
  void aCardStandsForAnArticleWithoutAPicture() throws IOException {
    settings("pictures: {cards: missing}");
    article("", "Teks.");
    site.with("content/media/feri.jpg", SamplePictures.jpeg(60, 40));
    site.withArticle("b.md", "Jeti", "date: 2025-01-03", "image: /media/feri.jpg");
    site.withArticle("c.md", "Menang 🎉", "date: 2025-01-03");
    build();
    assertThat(page())
        .contains(
            "<meta property=\"og:image\" content=\"https://warta.example/2025/01/feri/kad.png\">",
            "<meta property=\"og:image:width\" content=\"1200\">",
            "<meta property=\"og:image:height\" content=\"630\">",
            "<meta property=\"og:image:alt\" content=\"Feri – Arkib Warta\">",
            "<meta name=\"twitter:card\" content=\"summary_large_image\">");
    assertThat(SamplePictures.pixels(made("2025/01/feri/kad.png")).getWidth()).isEqualTo(1200);
    assertThat(site.made().files().keySet())
        .filteredOn(path -> path.endsWith("kad.png"))
        .containsExactly("2025/01/feri/kad.png");
    assertThat(Files.readString(site.output().resolve("2025/01/jeti/index.html")))
        .contains("content=\"https://warta.example/media/feri.jpg\"");
  }

  @Test
  void aCardHasThePaperOfTheSite() throws IOException {
    settings("pictures: {cards: all}\ntheme: {paper: '#fff0d0'}");
    article("", "Teks.");
    build();
    BufferedImage card = SamplePictures.pixels(made("2025/01/feri/kad.png"));
    assertThat(card.getRGB(1199, 315) & 0xffffff).isEqualTo(0xfff0d0);
  }

  @Test
  void whoMadeALeadPictureIsToldBesideItsCaption() throws IOException {
    site.with("content/media/feri.jpg", SamplePictures.jpeg(60, 40));
    article("image: {src: media/feri.jpg, alt: Feri, caption: Jeti, credit: Foto Ali}\n", "Teks.");
    build();
    assertThat(page()).contains("<figcaption dir=\"auto\">Jeti <span>Foto Ali</span></figcaption>");
  }

  @Test
  void withoutASettingThereIsNoCard() throws IOException {
    article("", "Teks.");
    build();
    assertThat(page()).doesNotContain("og:image");
    assertThat(site.output().resolve("2025/01/feri/kad.png")).doesNotExist();
  }
}
