package arkib.parse.markdown;

import arkib.article.body.Block;
import arkib.article.body.Body;
import arkib.article.body.Footnote;
import arkib.article.body.Inline;
import arkib.article.body.PlainText;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes a body of the library's tree. Used once. */
final class BodyBuilder {

  private final Source source;
  private final InlineBuilder inlines;
  private final HtmlBlocks html;
  private final Tables tables;
  private final Anchors anchors = new Anchors();

  private BodyBuilder(Source source, Links links, Footnotes footnotes) {
    this.source = source;
    this.inlines = new InlineBuilder(source, links, footnotes);
    this.html = new HtmlBlocks(source, links);
    this.tables = new Tables(inlines);
  }

  /**
   * The body of a document.
   *
   * @param document the library's tree
   * @param source the text it was made of
   * @param links makes its links and pictures, and has noted them afterwards
   */
  static Body build(Document document, Source source, Links links) {
    Footnotes footnotes = new Footnotes(document);
    BodyBuilder builder = new BodyBuilder(source, links, footnotes);
    List<Block> blocks = builder.blocks(document, 0);
    List<Footnote> notes =
        footnotes.notes().stream()
            .map(
                note ->
                    new Footnote(
                        source.raw(note.getText()),
                        footnotes.references(note),
                        builder.blocks(note, 0)))
            .toList();
    return new Body(blocks, notes, links.references());
  }

  private List<Block> blocks(Node parent, int depth) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, depth, blocks);
    }
    return blocks;
  }

  private void add(Node node, int depth, List<Block> blocks) {
    if (node instanceof Paragraph paragraph) {
      blocks.addAll(paragraph(paragraph));
    } else if (depth >= Nesting.MAX_DEPTH) {
      blocks.add(asText(node));
    } else if (node instanceof Heading heading) {
      blocks.add(heading(heading));
    } else if (node instanceof ListBlock list) {
      blocks.add(list(list, depth));
    } else if (node instanceof BlockQuote quote) {
      blocks.add(new Block.Quote(blocks(quote, depth + 1)));
    } else if (node instanceof TableBlock table) {
      blocks.add(tables.table(table));
    } else if (node instanceof FencedCodeBlock code) {
      Optional<String> info =
          Optional.of(source.unescaped(code.getInfo())).filter(text -> !text.isBlank());
      blocks.add(new Block.CodeBlock(info, source.own(code.getContentChars().normalizeEOL())));
    } else if (node instanceof IndentedCodeBlock code) {
      String text = source.own(code.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
      blocks.add(new Block.CodeBlock(Optional.empty(), text));
    } else if (node instanceof ThematicBreak) {
      blocks.add(new Block.Rule());
    } else if (node instanceof HtmlBlockBase block) {
      html.block(block).ifPresent(blocks::add);
    }
    // What is left shows nothing where it stands: link definitions, footnotes.
  }

  private List<Block> paragraph(Paragraph node) {
    List<Inline> content = inlines.children(node);
    if (content.isEmpty()) {
      return List.of();
    }
    if (node.getParent() instanceof ListItem) {
      return List.of(new Block.Paragraph(content));
    }
    return content.size() == 1 && content.get(0) instanceof Inline.Image image
        ? List.of(figure(image))
        : Posts.parted(content);
  }

  private static Block figure(Inline.Image image) {
    List<Inline> caption =
        image.title().map(title -> List.<Inline>of(new Inline.Text(title))).orElse(List.of());
    return new Block.Figure(
        Optional.of(image.src()), image.alt(), caption, Optional.empty(), OptionalInt.empty());
  }

  private Block heading(Heading node) {
    List<Inline> content = inlines.children(node);
    return new Block.Subheading(node.getLevel(), content, anchors.next(PlainText.of(content)));
  }

  private Block list(ListBlock list, int depth) {
    List<Block.Item> items = new ArrayList<>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListItem item) {
        Optional<Boolean> done =
            item instanceof TaskListItem task
                ? Optional.of(task.isItemDoneMarker())
                : Optional.empty();
        // The library asks the list, not the item: one blank line makes all items loose.
        items.add(new Block.Item(blocks(item, depth + 1), done, item.isInTightList()));
      }
    }
    OptionalInt start =
        list instanceof OrderedList ordered
            ? OptionalInt.of(ordered.getStartNumber())
            : OptionalInt.empty();
    return new Block.ItemList(start, list.isTight(), items);
  }

  private Block asText(Node node) {
    return new Block.Paragraph(List.of(new Inline.Text(source.raw(node.getChars()).strip())));
  }
}
