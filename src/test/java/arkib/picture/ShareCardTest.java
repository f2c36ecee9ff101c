package arkib.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headlines of every length stand within their card, in the site's colours. */
class ShareCardTest {

  private static final ShareCard.Look LOOK = new ShareCard.Look(0xfffdf7, 0x102030, 0x0b5394);
  private static final int EDGE = 72;
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private static CardPainter painter;

  @BeforeAll
  static void loadFonts() throws IOException {
    painter = new CardPainter();
  }

  private static ShareCard card(String headline) {
    return ShareCard.of(headline, "Arkib Warta", LOOK).orElseThrow();
  }

  private static BufferedImage painted(String headline) throws IOException {
    return SamplePictures.pixels(painter.paint(card(headline)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Banjir",
        "Feri baharu mula beroperasi antara Kuala Pawana dan Pulau Telinting",
        "Ketidakseimbangan pertanggungjawaban memperkecilkan kebolehpercayaan pengantarabangsaan",
        "Mempertanggungjawabkannyalahsesungguhnyaketidakseimbanganpengantarabangsaan",
        "ڤاسر بسر كوالا ڤوان دبوك سمولا سلڤس تيݢ بولن دباءيقي",
        "Tajuk dalam dua tulisan: ڤاسر بسر (Pasar Besar)"
      })
  void nothingIsBeyondTheEdges(String headline) throws IOException {
    assertWithinEdges(painted(headline));
    assertWithinEdges(painted((headline + " ").repeat(30)));
  }

  private static void assertWithinEdges(BufferedImage card) {
    assertThat(card.getWidth()).isEqualTo(1200);
    assertThat(card.getHeight()).isEqualTo(630);
    int ground = card.getRGB(2, 2);
    assertThat(ground & 0xffffff).isEqualTo(LOOK.ground());
    int inked = 0;
    for (int y = 0; y < card.getHeight(); y++) {
      for (int x = 0; x < card.getWidth(); x++) {
        boolean edge = x < EDGE - 6 || x >= card.getWidth() - EDGE + 6 || y < 40 || y >= 590;
        if (edge) {
          assertThat(card.getRGB(x, y)).as("%s, %s", x, y).isEqualTo(ground);
        }
        inked += card.getRGB(x, y) == ground ? 0 : 1;
      }
    }
    assertThat(inked).isGreaterThan(10_000);
  }

  @Test
  void aShortHeadlineIsSetLargeAndALongOneSmall() {
    float large = painter.headline("Banjir besar", CONTEXT).lines().get(0).getAscent();
    float small =
        painter.headline("Banjir besar di ".repeat(12).strip(), CONTEXT).lines().get(0).getAscent();
    assertThat(large).isGreaterThan(1.5f * small);
  }

  @Test
  void noWordIsBrokenWhileThereAreSmallerLetters() {
    CardText text =
        painter.headline("Kebolehpercayaan pengantarabangsaan ketidakseimbangan", CONTEXT);
    assertThat(text.breaksWords()).isFalse();
  }

  @Test
  void jawiIsReadFromTheRight() {
    assertThat(painter.headline("ڤاسر بسر", CONTEXT).isLeftToRight()).isFalse();
    assertThat(painter.headline("Pasar ڤاسر", CONTEXT).isLeftToRight()).isTrue();
  }

  /** Joined letters are narrower than the same ones each by itself. */
  @Test
  void jawiIsJoined() {
    float joined = painter.headline("بببب", CONTEXT).lines().get(0).getAdvance();
    float apart = painter.headline("ب ب ب ب", CONTEXT).lines().get(0).getAdvance();
    float space = painter.headline("ب ب", CONTEXT).lines().get(0).getAdvance();
    float one = painter.headline("ب", CONTEXT).lines().get(0).getAdvance();
    assertThat(joined).isLessThan(apart - 3 * (space - 2 * one) - one / 2);
  }

  @Test
  void whatTheFontsDoNotHaveIsOnNoCard() {
    assertThat(ShareCard.of("Menang 🎉", "Arkib", LOOK)).isEmpty();
    assertThat(ShareCard.of("Menang", "新闻", LOOK)).isEmpty();
    assertThat(ShareCard.of(" \u200b ", "Arkib", LOOK)).isEmpty();
  }

  @Test
  void whatIsNotSeenIsNotDrawn() {
    assertThat(card("Per\u00adtang\u00adgung\u200bjawaban \n di\tsini").headline())
        .isEqualTo("Pertanggungjawaban di sini");
  }

  /** Ground, ink, accent, and at the edges of letters what is between ground and ink. */
  @Test
  void hasTheColoursOfItsLook() throws IOException {
    BufferedImage card = painted("Banjir besar");
    assertThat(card.getColorModel()).isInstanceOf(IndexColorModel.class);
    Set<Integer> colours = new TreeSet<>();
    for (int i = 0; i < card.getWidth() * card.getHeight(); i++) {
      colours.add(card.getRGB(i % card.getWidth(), i / card.getWidth()) & 0xffffff);
    }
    assertThat(colours).contains(LOOK.ground(), LOOK.ink(), LOOK.accent());
    colours.remove(LOOK.accent());
    assertThat(colours).hasSizeGreaterThan(100).allMatch(ShareCardTest::isBetweenGroundAndInk);
    assertThat(card.getRGB(EDGE, 560) & 0xffffff).isEqualTo(LOOK.accent());
    assertThat(card.getRGB(EDGE + 95, 569) & 0xffffff).isEqualTo(LOOK.accent());
    assertThat(card.getRGB(EDGE, 128) & 0xffffff).isEqualTo(LOOK.ink());
  }

  // As far from one to the other in blue as in red, but for rounding.
  private static boolean isBetweenGroundAndInk(int colour) {
    double red = (0xff - (colour >> 16)) / (double) (0xff - 0x10);
    double blue = (0xf7 - (colour & 0xff)) / (double) (0xf7 - 0x30);
    return red >= 0 && red <= 1 && Math.abs(red - blue) < 0.005;
  }

  /** The same card is the same picture, and the same fingerprint. */
  @Test
  void isTheSameEachTime() throws IOException {
    assertThat(painter.paint(card("Banjir"))).isEqualTo(painter.paint(card("Banjir")));
    assertThat(card("Banjir").fingerprint()).isEqualTo(card("Banjir").fingerprint());
    assertThat(card("Banjir").fingerprint()).isNotEqualTo(card("Lumpur").fingerprint());
  }
}
