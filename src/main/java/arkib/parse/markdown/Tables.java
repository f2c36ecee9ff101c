package arkib.parse.markdown;

import arkib.article.body.Block;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes tables of the library's tables. */
final class Tables {

  private final InlineBuilder inlines;

  Tables(InlineBuilder inlines) {
    this.inlines = inlines;
  }

  /** The table. */
  Block table(TableBlock table) {
    List<Block.Row> head = new ArrayList<>();
    List<Block.Row> body = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        addRows(part, head);
      } else if (part instanceof TableBody) {
        addRows(part, body);
      }
    }
    return new Block.Table(head, body);
  }

  private void addRows(Node part, List<Block.Row> rows) {
    for (Node node = part.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableRow row) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          cells.add(cell((TableCell) cell));
        }
        rows.add(new Block.Row(cells));
      }
    }
  }

  private Block.Cell cell(TableCell cell) {
    return new Block.Cell(
        inlines.children(cell),
        Optional.ofNullable(cell.getAlignment()).map(Tables::alignment),
        Math.max(1, cell.getSpan()));
  }

  private static Block.Alignment alignment(TableCell.Alignment alignment) {
    return switch (alignment) {
      case LEFT -> Block.Alignment.LEFT;
      case CENTER -> Block.Alignment.CENTER;
      case RIGHT -> Block.Alignment.RIGHT;
    };
  }
}
