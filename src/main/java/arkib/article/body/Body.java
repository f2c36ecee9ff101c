package arkib.article.body;

import java.util.List;

/**
 * The text of an article.
 *
 * @param blocks its paragraphs and other blocks, in order
 * @param footnotes its footnotes in the order of their first reference; number 1 is the first
 * @param references the links and pictures in it, with their places, in order
 */
public record Body(List<Block> blocks, List<Footnote> footnotes, List<Reference> references) {

  /** A text without a word. */
  public static final Body EMPTY = new Body(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Body {
    blocks = List.copyOf(blocks);
    footnotes = List.copyOf(footnotes);
    references = List.copyOf(references);
  }
}
