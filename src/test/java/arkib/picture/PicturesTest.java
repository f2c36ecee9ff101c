package arkib.picture;

import static arkib.picture.SamplePictures.redAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures in, and what is known, published and made of them out. */
class PicturesTest {

  private static final Renditions WIDTHS = new Renditions(List.of(24, 48), 80);

  @TempDir Path cache;

  @Test
  void everyFormatIsKnownByItsBytes() throws Exception {
    Optional<Size> size = Optional.of(new Size(60, 40));
    assertThat(look(SamplePictures.jpeg(60, 40), Format.JPEG))
        .isEqualTo(new PictureFacts(Format.JPEG, size, true, true, false));
    assertThat(look(SamplePictures.png(60, 40), Format.PNG))
        .isEqualTo(new PictureFacts(Format.PNG, size, true, true, false));
    assertThat(look(SamplePictures.gif(60, 40), Format.GIF))
        .isEqualTo(new PictureFacts(Format.GIF, size, true, true, false));
    assertThat(look(SamplePictures.movingGif(60, 40), Format.GIF))
        .isEqualTo(new PictureFacts(Format.GIF, size, false, true, false));
    assertThat(look(SamplePictures.webp(true), Format.WEBP))
        .isEqualTo(new PictureFacts(Format.WEBP, size, true, true, false));
    assertThat(look(SamplePictures.webp(false), Format.WEBP))
        .isEqualTo(new PictureFacts(Format.WEBP, size, true, false, false));
  }

  /** Browsers look at the bytes, and so do we: photographs are often called otherwise. */
  @Test
  void anotherFormatOfPixelsThanPromisedIsThatFormat() throws Exception {
    assertThat(look(SamplePictures.webp(true), Format.JPEG).format()).isEqualTo(Format.WEBP);
  }

  @ParameterizedTest
  @CsvSource({
    "<svg viewBox='0 0 30 20'/>, 30 20",
    "<svg viewBox='-5 -5 30.4 19.6' width='100%'/>, 30 20",
    "<svg width='300px' height='200' viewBox='0 0 1 1'/>, 300 200",
    "<svg width='3cm' height='2cm' viewBox='0 0 3 2'/>, 3 2",
    "<svg width='300'/>, none",
    "<svg viewBox='0 0 0 20'/>, none"
  })
  void aDrawingHasTheSizeThatItTells(String svg, String size) throws Exception {
    PictureFacts facts = look(svg.getBytes(StandardCharsets.UTF_8), Format.SVG);
    assertThat(facts.size().map(s -> s.width() + " " + s.height()).orElse("none")).isEqualTo(size);
    assertThat(facts.scalable()).isFalse();
  }

  @Test
  void smallerOnesAreMadeInEveryFormat() throws Exception {
    assertThat(scaled(SamplePictures.jpeg(60, 40), Format.JPEG)).isEqualTo("image/jpeg 24×16");
    assertThat(scaled(SamplePictures.png(60, 40), Format.PNG)).isEqualTo("image/png 24×16");
    assertThat(scaled(SamplePictures.gif(60, 40), Format.GIF)).isEqualTo("image/png 24×16");
    assertThat(scaled(SamplePictures.webp(true), Format.WEBP)).isEqualTo("image/jpeg 24×16");
    assertThat(scaled(SamplePictures.webp(false), Format.WEBP)).isEqualTo("image/png 24×16");
  }

  /** The same photograph may lie in two files, looked at at one time, by two builds at that. */
  @Test
  void onePictureInManyFilesIsDecodedOnce() throws Exception {
    byte[] photograph = SamplePictures.jpeg(600, 400);
    Fingerprint content = Digest.of(photograph);
    CyclicBarrier together = new CyclicBarrier(8);
    Pictures one = new Pictures(WIDTHS, 1, cache);
    Pictures other = new Pictures(WIDTHS, 1, cache);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<PictureFacts>> looks = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        Pictures pictures = i % 2 == 0 ? one : other;
        looks.add(
            () -> {
              together.await();
              return pictures.look(photograph, content, Format.JPEG);
            });
      }
      for (Future<PictureFacts> facts : threads.invokeAll(looks)) {
        assertThat(facts.get().format()).isEqualTo(Format.JPEG);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(one.work().decoded()).isLessThanOrEqualTo(1);
    assertThat(other.work().decoded()).isLessThanOrEqualTo(1);
    assertThat(cache).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void noneIsLargerThanThePictureNorNearlyAsLarge() throws Exception {
    assertThat(WIDTHS.of(look(SamplePictures.jpeg(60, 40), Format.JPEG))).containsExactly(24, 48);
    assertThat(WIDTHS.of(look(SamplePictures.jpeg(59, 40), Format.JPEG))).containsExactly(24);
    assertThat(WIDTHS.of(look(SamplePictures.jpeg(24, 40), Format.JPEG))).isEmpty();
    assertThat(WIDTHS.of(look(SamplePictures.movingGif(60, 40), Format.GIF))).isEmpty();
  }

  /** A very large picture is decoded in part, and shows the same. */
  @Test
  void ofALargeOneASmallOneShowsTheSame() throws Exception {
    BufferedImage small =
        SamplePictures.pixels(bytes(SamplePictures.jpeg(3000, 2000), Format.JPEG, 24));
    assertThat(small.getWidth() + "×" + small.getHeight()).isEqualTo("24×16");
    assertThat(redAt(small)).isEqualTo("0 0");
  }

  /** As cameras tell which way up they were held, so the smaller ones stand (Exif, 4.6.5). */
  @ParameterizedTest
  @CsvSource({
    "1, 60, 40, 0 0", "2, 60, 40, 1 0", "3, 60, 40, 1 1", "4, 60, 40, 0 1",
    "5, 40, 60, 0 0", "6, 40, 60, 1 0", "7, 40, 60, 1 1", "8, 40, 60, 0 1"
  })
  void smallerOnesStandUpright(int orientation, int width, int height, String red)
      throws Exception {
    byte[] file = SamplePictures.jpegOfCamera(60, 40, orientation, false);
    PictureFacts facts = look(file, Format.JPEG);
    assertThat(facts.size()).contains(new Size(width, height));
    assertThat(facts.altered()).isFalse();
    BufferedImage small = SamplePictures.pixels(bytes(file, Format.JPEG, 24));
    assertThat(small.getWidth()).isEqualTo(24);
    assertThat(small.getHeight()).isEqualTo(new Size(width, height).withWidth(24).height());
    assertThat(redAt(small)).isEqualTo(red);
  }

  @Test
  void aPlaceIsTakenOutAndNothingElse() throws Exception {
    byte[] file = SamplePictures.jpegOfCamera(60, 40, 6, true);
    PictureFacts facts = look(file, Format.JPEG);
    assertThat(facts.altered()).isTrue();
    assertThat(facts.size()).contains(new Size(40, 60));
    byte[] published = pictures().cleaned(file, Format.JPEG);
    assertThat(text(published))
        .doesNotContain(SamplePictures.PLACE)
        .contains(SamplePictures.ARTIST);
    PictureFacts again = look(published, Format.JPEG);
    assertThat(again.altered()).isFalse();
    assertThat(again.size()).contains(new Size(40, 60));
    assertThat(pixelsOf(published)).isEqualTo(pixelsOf(file));
  }

  @Test
  void aPlaceIsTakenOutWhereverItStands() throws Exception {
    isTakenOut(SamplePictures.jpegWithXmp(60, 40), Format.JPEG);
    isTakenOut(SamplePictures.jpegWithAnother(60, 40), Format.JPEG);
    isTakenOut(SamplePictures.pngOfCamera(60, 40), Format.PNG);
    isTakenOut(SamplePictures.webpOfCamera(), Format.WEBP);
    isTakenOut(SamplePictures.gifWithXmp(60, 40), Format.GIF);
  }

  private void isTakenOut(byte[] file, Format format) throws Exception {
    assertThat(text(file)).contains(SamplePictures.PLACE);
    assertThat(look(file, format).altered()).isTrue();
    byte[] published = pictures().cleaned(file, format);
    assertThat(text(published)).doesNotContain(SamplePictures.PLACE);
    PictureFacts again = look(published, format);
    assertThat(again.altered()).isFalse();
    assertThat(pixelsOf(published)).isEqualTo(pixelsOf(file));
    // Nor is it in what is made of it.
    assertThat(text(bytes(file, format, 24))).doesNotContain(SamplePictures.PLACE);
  }

  /** What is not whole, at whatever byte it ends, is broken and nothing worse. */
  @Test
  void whatIsCutOffIsBroken() {
    for (Format format : List.of(Format.JPEG, Format.PNG, Format.GIF, Format.WEBP)) {
      byte[] whole =
          switch (format) {
            case JPEG -> SamplePictures.jpegOfCamera(60, 40, 6, true);
            case PNG -> SamplePictures.pngOfCamera(60, 40);
            case GIF -> SamplePictures.gif(60, 40);
            default -> SamplePictures.webpOfCamera();
          };
      for (int length = 0; length < whole.length; length++) {
        byte[] part = Arrays.copyOf(whole, length);
        assertThatExceptionOfType(BrokenPicture.class)
            .as("%s, %s bytes", format, length)
            .isThrownBy(() -> look(part, format))
            .matches(broken -> !broken.isHuge());
      }
    }
  }

  /** Whatever a byte is, a picture is read, or is broken. */
  @Test
  void anyByteMayBeWrong() throws Exception {
    byte[] whole = SamplePictures.jpegOfCamera(24, 16, 6, true);
    for (int at = 0; at < whole.length; at++) {
      byte[] wrong = whole.clone();
      wrong[at] ^= (byte) 0xff;
      try {
        assertThat(look(wrong, Format.JPEG).format()).isEqualTo(Format.JPEG);
      } catch (BrokenPicture e) {
        assertThat(e).hasMessageMatching("(?s).+");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "teks", "<svg", "<html/>", "<svg><g></svg>", "<svg>&tiada;</svg>"})
  void whatIsNoDrawingIsBroken(String text) {
    assertThatExceptionOfType(BrokenPicture.class)
        .isThrownBy(() -> look(text.getBytes(StandardCharsets.UTF_8), Format.SVG));
  }

  /** 8 GB of pixels in 70 bytes: told by what they declare, and never decoded. */
  @Test
  void whatDeclaresTooManyPixelsIsNotDecoded() {
    Pictures pictures = pictures();
    byte[] bomb = SamplePictures.pngThatDeclares(50_000, 40_000);
    assertThatExceptionOfType(BrokenPicture.class)
        .isThrownBy(() -> pictures.look(bomb, Digest.of(bomb), Format.PNG))
        .matches(BrokenPicture::isHuge)
        .withMessage("50000 × 40000");
    assertThat(pictures.work()).isEqualTo(PictureWork.NONE);
  }

  /** Each entity ten of the one before: a billion words. */
  @Test
  void aDrawingThatGrowsIsBroken() {
    StringBuilder svg = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 10; i++) {
      String ten = ("&a" + (i - 1) + ";").repeat(10);
      svg.append("<!ENTITY a").append(i).append(" '").append(ten).append("'>");
    }
    svg.append("]><svg><text>&a9;</text></svg>");
    assertThatExceptionOfType(BrokenPicture.class)
        .isThrownBy(() -> look(svg.toString().getBytes(StandardCharsets.UTF_8), Format.SVG));
  }

  @Test
  void whatWasMadeIsNotMadeAgain() throws Exception {
    byte[] file = SamplePictures.jpeg(60, 40);
    Pictures first = pictures();
    first.look(file, Digest.of(file), Format.JPEG);
    assertThat(first.work()).isEqualTo(new PictureWork(1, 2, 0));
    Pictures second = pictures();
    second.look(file, Digest.of(file), Format.JPEG);
    second.scaled(Digest.of(file), Format.JPEG, 48, PicturesTest::nobodyReads);
    assertThat(second.work()).isEqualTo(PictureWork.NONE);
  }

  @Test
  void whatIsNotWantedIsForgotten() throws Exception {
    byte[] file = SamplePictures.jpeg(60, 40);
    Fingerprint content = Digest.of(file);
    Pictures pictures = pictures();
    pictures.look(file, content, Format.JPEG);
    pictures.keepOnly(java.util.Set.of(WIDTHS.fingerprint(content, 24)));
    assertThat(cache).isDirectoryContaining("glob:**");
    assertThat(cache.toFile().list()).hasSize(1);
    pictures.scaled(content, Format.JPEG, 48, () -> file);
    assertThat(pictures.work()).isEqualTo(new PictureWork(2, 4, 0));
  }

  private static byte[] nobodyReads() {
    throw new AssertionError("read again");
  }

  private Pictures pictures() {
    return new Pictures(WIDTHS, 64, cache);
  }

  private PictureFacts look(byte[] file, Format promised) throws BrokenPicture, IOException {
    return pictures().look(file, Digest.of(file), promised);
  }

  private byte[] bytes(byte[] file, Format promised, int width) throws Exception {
    return pictures().scaled(Digest.of(file), promised, width, () -> file);
  }

  private String scaled(byte[] file, Format promised) throws Exception {
    byte[] small = bytes(file, promised, 24);
    BufferedImage pixels = SamplePictures.pixels(small);
    Format format = look(small, promised).format();
    return format.mediaType() + " " + pixels.getWidth() + "×" + pixels.getHeight();
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1);
  }

  private static int[] pixelsOf(byte[] file) {
    BufferedImage pixels = SamplePictures.pixels(file);
    int width = pixels.getWidth();
    return pixels.getRGB(0, 0, width, pixels.getHeight(), null, 0, width);
  }
}
