package arkib.article.body;

import java.util.List;

/**
 * A note at the foot of the text.
 *
 * @param label the editor's name for it
 * @param references how often the text refers to it, at least once
 * @param blocks what it says
 */
public record Footnote(String label, int references, List<Block> blocks) {

  /** Copies the blocks. */
  public Footnote {
    blocks = List.copyOf(blocks);
  }
}
