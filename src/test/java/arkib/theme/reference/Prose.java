package arkib.theme.reference;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.TextTree;
import java.util.List;
import java.util.stream.Collectors;

/** The text of a comment as Markdown on one line. What the views' comments need, and no more. */
final class Prose {

  private Prose() {}

  /** The text; what has no form here is a mistake in this class or in the comment. */
  static String markdown(List<? extends DocTree> parts) {
    return parts.stream()
        .map(Prose::markdown)
        .collect(Collectors.joining())
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String markdown(DocTree part) {
    if (part instanceof TextTree text) {
      return escaped(text.getBody());
    }
    if (part instanceof LiteralTree literal) {
      String text = literal.getBody().getBody().strip();
      // A vertical bar would end the cell of a table.
      return literal.getKind() == DocTree.Kind.CODE
          ? "`" + text.replace("|", "\\|") + "`"
          : escaped(text);
    }
    if (part instanceof LinkTree link) {
      return "`" + link.getReference().getSignature() + "`";
    }
    if (part instanceof EntityTree entity) {
      return "&" + entity.getName() + ";";
    }
    throw new IllegalStateException("not known in a comment: " + part);
  }

  private static String escaped(String text) {
    return text.replace("|", "\\|").replace("*", "\\*").replace("<", "&lt;");
  }
}
