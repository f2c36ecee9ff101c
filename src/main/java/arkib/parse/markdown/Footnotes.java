package arkib.parse.markdown;

import arkib.article.body.Inline;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The footnotes of a text, numbered by their first reference. The library numbers by the last, and
 * counts those in tables first.
 */
final class Footnotes {

  private final Map<FootnoteBlock, Integer> references = new LinkedHashMap<>();
  private final Map<Node, Inline.FootnoteReference> places = new HashMap<>();

  Footnotes(Document document) {
    if (FootnoteExtension.FOOTNOTES.get(document).isEmpty()) {
      return;
    }
    Map<FootnoteBlock, Integer> numbers = new HashMap<>();
    for (Node node : document.getDescendants()) {
      if (node instanceof Footnote reference && reference.getFootnoteBlock() != null) {
        FootnoteBlock note = reference.getFootnoteBlock();
        int occurrence = references.merge(note, 1, Integer::sum);
        int number = numbers.computeIfAbsent(note, first -> references.size());
        places.put(node, new Inline.FootnoteReference(number, occurrence));
      }
    }
  }

  /** The notes that are referred to, in the order of their numbers. */
  List<FootnoteBlock> notes() {
    return List.copyOf(references.keySet());
  }

  /** How often a note is referred to. */
  int references(FootnoteBlock note) {
    return references.get(note);
  }

  /** The reference that a node is; empty if nothing defines its note. */
  Optional<Inline.FootnoteReference> reference(Node node) {
    return Optional.ofNullable(places.get(node));
  }
}
