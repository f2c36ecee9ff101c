package arkib.parse.markdown;

import arkib.article.body.Block;
import arkib.article.body.Body;
import arkib.article.body.Inline;
import java.util.ArrayList;
import java.util.List;

/** A text taken as it stands: paragraphs parted by blank lines, without markup. */
final class PlainParagraphs {

  private PlainParagraphs() {}

  /** The body of a text that nobody wrote by hand; no word of it is lost. */
  static Body of(String text) {
    List<Block> blocks = new ArrayList<>();
    List<Inline> paragraph = new ArrayList<>();
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.isBlank()) {
        close(paragraph, blocks);
      } else {
        if (!paragraph.isEmpty()) {
          paragraph.add(new Inline.SoftBreak());
        }
        paragraph.add(new Inline.Text(line.strip()));
      }
    }
    close(paragraph, blocks);
    return new Body(blocks, List.of(), List.of());
  }

  private static void close(List<Inline> paragraph, List<Block> blocks) {
    if (!paragraph.isEmpty()) {
      blocks.add(new Block.Paragraph(paragraph));
      paragraph.clear();
    }
  }
}
