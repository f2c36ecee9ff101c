package arkib.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.Arrays;

/**
 * The colours of a card as a palette: from the ground to the ink by how much of a pixel is inked,
 * and the accent. With a byte a pixel, cards take two thirds of the room that they took with three.
 */
final class CardColours {

  private static final int ACCENT = 255;
  private static final int INK = 254;
  private static final int WHOLE = 255;

  private final IndexColorModel palette;

  /** The colours of a card's look. */
  CardColours(ShareCard.Look look) {
    int[] colours = new int[ACCENT + 1];
    for (int i = 0; i <= INK; i++) {
      colours[i] = blend(look, i, 16) | blend(look, i, 8) | blend(look, i, 0);
    }
    colours[ACCENT] = look.accent();
    palette = new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
  }

  private static int blend(ShareCard.Look look, int inked, int shift) {
    int ground = (look.ground() >> shift) & 0xff;
    int ink = (look.ink() >> shift) & 0xff;
    return ((ground * (INK - inked) + ink * inked + INK / 2) / INK) << shift;
  }

  /**
   * A picture in colour.
   *
   * @param inked how much of each pixel is inked, from 0 to 255: of one byte a pixel
   * @param accent what has the accent
   */
  BufferedImage coloured(BufferedImage inked, Rectangle accent) {
    int width = inked.getWidth();
    BufferedImage picture =
        new BufferedImage(width, inked.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette);
    byte[] from = pixels(inked);
    byte[] to = pixels(picture);
    for (int i = 0; i < to.length; i++) {
      to[i] = (byte) (((from[i] & WHOLE) * INK + WHOLE / 2) / WHOLE);
    }
    for (int y = accent.y; y < accent.y + accent.height; y++) {
      int start = y * width + accent.x;
      Arrays.fill(to, start, start + accent.width, (byte) ACCENT);
    }
    return picture;
  }

  private static byte[] pixels(BufferedImage picture) {
    return ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
  }
}
