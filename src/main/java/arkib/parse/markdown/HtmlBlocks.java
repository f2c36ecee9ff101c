package arkib.parse.markdown;

import arkib.article.body.Block;
import arkib.article.body.Inline;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import java.util.List;
import java.util.Optional;

/** Treats blocks of HTML as the policy says. */
final class HtmlBlocks {

  private final Source source;
  private final Links links;

  HtmlBlocks(Source source, Links links) {
    this.source = source;
    this.links = links;
  }

  /** What is left of a block; empty where nothing is. */
  Optional<Block> block(HtmlBlockBase node) {
    String html = source.raw(node.getContentChars()).replace("\r\n", "\n").replace('\r', '\n');
    return switch (links.policy()) {
      case TRUSTED -> Optional.of(new Block.HtmlBlock(List.of(new Inline.HtmlInline(html))));
      case ESCAPE ->
          Optional.of(new Block.Paragraph(List.of(new Inline.Text(html.stripTrailing()))));
      case CLEAN -> cleaned(html, node.getStartOffset());
    };
  }

  private Optional<Block> cleaned(String html, int offset) {
    List<Inline> content = new HtmlFragment(links, offset).read(html);
    boolean shows = content.stream().anyMatch(HtmlBlocks::shows);
    return shows ? Optional.of(new Block.HtmlBlock(content)) : Optional.empty();
  }

  // "<div>" on a line of its own before a paragraph leaves an empty box, which is nothing to see.
  private static boolean shows(Inline inline) {
    return !(inline instanceof Inline.HtmlInline tag && !tag.html().equals("<hr>"))
        && !(inline instanceof Inline.Text text && text.text().isBlank());
  }
}
