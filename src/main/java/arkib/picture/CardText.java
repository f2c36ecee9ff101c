package arkib.picture;

import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/**
 * A text set in lines. Letters of right-to-left scripts are joined and ordered as they are read
 * (Unicode Bidirectional Algorithm); such lines stand at the right.
 *
 * @param lines the lines
 * @param width how wide the column is
 * @param breaksWords whether a line ends within a word, for which it was too narrow
 */
record CardText(List<TextLayout> lines, int width, boolean breaksWords) {

  // Of the size of the letters: headlines are set close.
  private static final float LEADING = 0.92f;

  /** A text in as many lines as it needs. */
  static CardText of(String text, AttributedString styled, FontRenderContext context, int width) {
    LineBreakMeasurer measurer = new LineBreakMeasurer(styled.getIterator(), context);
    List<TextLayout> lines = new ArrayList<>();
    boolean breaks = false;
    while (measurer.getPosition() < text.length()) {
      lines.add(measurer.nextLayout(width));
      int end = measurer.getPosition();
      breaks |=
          end < text.length()
              && Character.isLetterOrDigit(text.codePointBefore(end))
              && Character.isLetterOrDigit(text.codePointAt(end));
    }
    return new CardText(lines, width, breaks);
  }

  /** The first line of a text, and no more of it. */
  static CardText line(AttributedString styled, int length, FontRenderContext context, int width) {
    LineBreakMeasurer measurer = new LineBreakMeasurer(styled.getIterator(), context);
    return new CardText(
        List.of(measurer.nextLayout(width)), width, measurer.getPosition() < length);
  }

  /** How high it is. */
  float height() {
    float height = 0;
    for (TextLayout line : lines) {
      height += step(line);
    }
    return height;
  }

  private static float step(TextLayout line) {
    return (line.getAscent() + line.getDescent()) * LEADING;
  }

  /** Whether it is read from left to right. */
  boolean isLeftToRight() {
    return lines.get(0).isLeftToRight();
  }

  /**
   * Paints it.
   *
   * @param top where its first line begins
   */
  void paint(Graphics2D g, int left, int top) {
    float y = top;
    for (TextLayout line : lines) {
      float x = line.isLeftToRight() ? left : left + width - line.getAdvance();
      line.draw(g, x, y + line.getAscent() * LEADING);
      y += step(line);
    }
  }
}
