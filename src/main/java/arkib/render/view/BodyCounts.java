package arkib.render.view;

import arkib.article.body.Block;
import arkib.article.body.Body;
import java.util.List;

/**
 * What is counted in a text for the facts beside it.
 *
 * @param paragraphs its paragraphs, quoted ones too; items of lists are none
 * @param picturesMissing the pictures of which it has only the words
 */
record BodyCounts(int paragraphs, int picturesMissing) {

  static BodyCounts of(Body body) {
    return of(body.blocks());
  }

  private static BodyCounts of(List<Block> blocks) {
    int paragraphs = 0;
    int missing = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph) {
        paragraphs++;
      } else if (block instanceof Block.Figure figure && figure.src().isEmpty()) {
        missing++;
      } else if (block instanceof Block.Quote quote) {
        BodyCounts quoted = of(quote.blocks());
        paragraphs += quoted.paragraphs();
        missing += quoted.picturesMissing();
      }
    }
    return new BodyCounts(paragraphs, missing);
  }

  /** Whether there is a post of another site that can be framed. */
  static boolean hasFrames(List<Block> blocks) {
    for (Block block : blocks) {
      boolean framed =
          block instanceof Block.Quote quote
              ? hasFrames(quote.blocks())
              : block instanceof Block.Embed embed && embed.post().frame().isPresent();
      if (framed) {
        return true;
      }
    }
    return false;
  }
}
