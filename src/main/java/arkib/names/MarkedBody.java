package arkib.names;

import arkib.article.body.Block;
import arkib.article.body.Body;
import arkib.article.body.Inline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Marks the first mention of each name in a body, so that it can be linked. Paragraphs, lists,
 * quotations and tables have marks; subheadings, captions, footnotes and HTML have none, nor has
 * what is a link already: there the name's next mention is marked.
 */
public final class MarkedBody {

  private final Map<List<Integer>, List<Inline>> lines = new HashMap<>();

  private MarkedBody() {}

  /**
   * A body with its marks; its plain text is the same.
   *
   * @param body the body
   * @param mentions the names in the article, in the order of the text
   * @param wanted the ids of the names to be marked
   */
  public static Body of(Body body, List<Mention> mentions, Set<String> wanted) {
    MarkedBody marked = new MarkedBody();
    Set<String> done = new HashSet<>();
    for (Mention mention : mentions) {
      if (isText(mention.place())
          && wanted.contains(mention.id())
          && !done.contains(mention.id())
          && marked.mark(body, mention)) {
        done.add(mention.id());
      }
    }
    return marked.lines.isEmpty()
        ? body
        : new Body(marked.blocks(body.blocks(), List.of()), body.footnotes(), body.references());
  }

  private static boolean isText(Place place) {
    return place.part() == Place.Part.FIRST_PARAGRAPH || place.part() == Place.Part.BODY;
  }

  private boolean mark(Body body, Mention mention) {
    List<Integer> path = mention.place().path();
    Optional<List<Inline>> line =
        Optional.ofNullable(lines.get(path)).or(() -> line(body.blocks(), path));
    Optional<List<Inline>> marked =
        line.flatMap(l -> MarkedLine.of(l, mention.name(), mention.end(), mention.id()));
    marked.ifPresent(l -> lines.put(path, l));
    return marked.isPresent();
  }

  private static Optional<List<Inline>> line(List<Block> blocks, List<Integer> path) {
    Block block = blocks.get(path.get(0));
    if (block instanceof Block.Paragraph paragraph) {
      return Optional.of(paragraph.content());
    }
    if (block instanceof Block.ItemList list) {
      return line(list.items().get(path.get(1)).blocks(), path.subList(2, path.size()));
    }
    if (block instanceof Block.Quote quote) {
      return line(quote.blocks(), path.subList(1, path.size()));
    }
    if (block instanceof Block.Table table) {
      List<Block.Row> rows = new ArrayList<>(table.head());
      rows.addAll(table.body());
      return Optional.of(rows.get(path.get(1)).cells().get(path.get(2)).content());
    }
    return Optional.empty();
  }

  private List<Block> blocks(List<Block> blocks, List<Integer> above) {
    List<Block> marked = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      marked.add(block(blocks.get(i), below(above, i)));
    }
    return marked;
  }

  private Block block(Block block, List<Integer> path) {
    if (block instanceof Block.Paragraph paragraph) {
      List<Inline> line = lines.get(path);
      return line == null ? paragraph : new Block.Paragraph(line);
    }
    if (block instanceof Block.ItemList list) {
      List<Block.Item> items = new ArrayList<>();
      for (int i = 0; i < list.items().size(); i++) {
        Block.Item item = list.items().get(i);
        items.add(new Block.Item(blocks(item.blocks(), below(path, i)), item.done(), item.tight()));
      }
      return new Block.ItemList(list.start(), list.tight(), items);
    }
    if (block instanceof Block.Quote quote) {
      return new Block.Quote(blocks(quote.blocks(), path));
    }
    return block instanceof Block.Table table
        ? new Block.Table(
            rows(table.head(), path, 0), rows(table.body(), path, table.head().size()))
        : block;
  }

  private List<Block.Row> rows(List<Block.Row> rows, List<Integer> path, int first) {
    List<Block.Row> marked = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      List<Integer> row = below(path, first + i);
      List<Block.Cell> cells = new ArrayList<>();
      for (int j = 0; j < rows.get(i).cells().size(); j++) {
        Block.Cell cell = rows.get(i).cells().get(j);
        List<Inline> line = lines.getOrDefault(below(row, j), cell.content());
        cells.add(new Block.Cell(line, cell.alignment(), cell.span()));
      }
      marked.add(new Block.Row(cells));
    }
    return marked;
  }

  private static List<Integer> below(List<Integer> path, int index) {
    List<Integer> below = new ArrayList<>(path);
    below.add(index);
    return below;
  }
}
