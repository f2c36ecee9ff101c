package arkib.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.EnumMap;
import java.util.Map;

/**
 * Paints cards: the paper's name on a heavy rule, as at the head of every page, the headline below
 * it as large as there is room for, and the accent at the foot.
 */
final class CardPainter {

  private static final int EDGE = 72;
  private static final int NAME_TOP = 58;
  private static final float NAME = 40;
  private static final int RULE = 128;
  private static final int RULE_HEIGHT = 6;
  private static final int TOP = 172;
  private static final int BOTTOM = 540;
  private static final int MARK = 560;
  private static final int MARK_WIDTH = 96;
  private static final int MARK_HEIGHT = 10;
  private static final int LARGEST = 80;
  private static final int SMALLEST = 32;
  private static final int STEP = 2;
  // A tenth more bytes in a fifth of the time: an archive has as many cards as articles.
  private static final int QUICKLY = 34;

  private final Map<Coverage.Face, Font> fonts = new EnumMap<>(Coverage.Face.class);

  /** Loads the fonts. */
  CardPainter() throws IOException {
    for (Coverage.Face face : Coverage.Face.values()) {
      try (InputStream file = CardPainter.class.getResourceAsStream(face.file())) {
        fonts.put(face, Font.createFont(Font.TRUETYPE_FONT, file));
      } catch (FontFormatException e) {
        throw new IllegalStateException(face.file(), e);
      }
    }
  }

  /** Whether a font has a letter. */
  boolean has(Coverage.Face face, int letter) {
    return fonts.get(face).canDisplay(letter);
  }

  /** A card's picture, as PNG: few colours, sharp letters. */
  byte[] paint(ShareCard card) throws IOException {
    int width = ShareCard.SIZE.width();
    int height = ShareCard.SIZE.height();
    BufferedImage inked = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = inked.createGraphics();
    boolean leftToRight;
    try {
      g.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      g.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      g.setColor(Color.WHITE);
      FontRenderContext context = g.getFontRenderContext();
      name(card.paper(), context).paint(g, EDGE, NAME_TOP);
      g.fillRect(EDGE, RULE, width - 2 * EDGE, RULE_HEIGHT);
      CardText headline = headline(card.headline(), context);
      headline.paint(g, EDGE, TOP);
      leftToRight = headline.isLeftToRight();
    } finally {
      g.dispose();
    }
    CardColours colours = new CardColours(card.look());
    int mark = leftToRight ? EDGE : width - EDGE - MARK_WIDTH;
    BufferedImage picture =
        colours.coloured(inked, new Rectangle(mark, MARK, MARK_WIDTH, MARK_HEIGHT));
    return Scaler.encoded(picture, Format.PNG, QUICKLY);
  }

  private static int room() {
    return ShareCard.SIZE.width() - 2 * EDGE;
  }

  // A name is one line, however long.
  private CardText name(String paper, FontRenderContext context) {
    return CardText.line(styled(paper, NAME), paper.length(), context, room());
  }

  /** The headline as large as there is room for. */
  CardText headline(String headline, FontRenderContext context) {
    for (int size = LARGEST; size > SMALLEST; size -= STEP) {
      CardText text = CardText.of(headline, styled(headline, size), context, room());
      if (text.height() <= BOTTOM - TOP && !text.breaksWords()) {
        return text;
      }
    }
    return shortened(headline, context);
  }

  // One that is too long in the smallest letters ends where there is no more room.
  private CardText shortened(String headline, FontRenderContext context) {
    String rest = headline;
    while (true) {
      CardText text = CardText.of(rest, styled(rest, SMALLEST), context, room());
      if (text.height() <= BOTTOM - TOP) {
        return text;
      }
      int cut = rest.lastIndexOf(' ', rest.length() * 19 / 20);
      int end = cut > 0 ? cut : rest.offsetByCodePoints(0, 1);
      rest = rest.substring(0, end).stripTrailing() + "…";
    }
  }

  private AttributedString styled(String text, float size) {
    AttributedString styled = new AttributedString(text);
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      int next = i + Character.charCount(letter);
      Coverage.Face face = Coverage.of(letter).orElse(Coverage.Face.SERIF);
      styled.addAttribute(TextAttribute.FONT, fonts.get(face).deriveFont(size), i, next);
      i = next;
    }
    return styled;
  }
}
