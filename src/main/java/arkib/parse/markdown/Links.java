package arkib.parse.markdown;

import arkib.article.body.Inline;
import arkib.article.body.Reference;
import arkib.site.HtmlPolicy;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;

/** Makes links and pictures, and takes note of where they stand. */
final class Links {

  /** Where a node of the library points. */
  record Target(String url, Optional<String> title, Node node) {}

  private final Source source;
  private final HtmlPolicy policy;
  private final References references;

  Links(Source source, HtmlPolicy policy, References references) {
    this.source = source;
    this.policy = policy;
    this.references = references;
  }

  /** What is done with HTML, and with schemes that are not known to be harmless. */
  HtmlPolicy policy() {
    return policy;
  }

  /** What was found, in the order of the text. */
  List<Reference> references() {
    return references.inOrder();
  }

  /** Where {@code [text](url "title")} points. */
  Target target(InlineLinkNode node) {
    return new Target(source.unescaped(node.getUrl()), title(node.getTitle()), node);
  }

  /** Where {@code [text][label]} points; empty if nothing defines the label. */
  Optional<Target> target(RefNode node) {
    return document(node)
        .filter(document -> node.isDefined())
        .flatMap(document -> Optional.ofNullable(node.getReferenceNode(document)))
        .map(
            definition ->
                new Target(
                    source.unescaped(definition.getUrl()), title(definition.getTitle()), node));
  }

  // The library may leave a link in a text that it has taken out of its document.
  private static Optional<Document> document(Node node) {
    Node above = node;
    while (above != null && !(above instanceof Document)) {
      above = above.getParent();
    }
    return Optional.ofNullable((Document) above);
  }

  private Optional<String> title(BasedSequence title) {
    return title.isNull() ? Optional.empty() : Optional.of(source.unescaped(title));
  }

  /** A link, or only its content where it must not be followed. */
  List<Inline> link(Target target, List<Inline> content) {
    if (!mayFollow(target.url())) {
      return content;
    }
    note(target.url(), Reference.Kind.LINK, target.node().getStartOffset());
    return List.of(new Inline.Link(target.url(), target.title(), content));
  }

  /** A picture, or only its alternative text where it must not be shown. */
  List<Inline> picture(Target target) {
    String alt = source.own(new TextCollectingVisitor().collectAndGetText(target.node()));
    return picture(
        new Inline.Image(target.url(), alt, target.title()), target.node().getStartOffset());
  }

  /** The same for a picture whose node is another's. */
  List<Inline> picture(Inline.Image image, int offset) {
    if (policy != HtmlPolicy.TRUSTED && !Targets.mayShow(image.src())) {
      return image.alt().isEmpty() ? List.of() : List.of(new Inline.Text(image.alt()));
    }
    note(image.src(), Reference.Kind.PICTURE, offset);
    return List.of(image);
  }

  /** A URL in the text that links to itself. */
  List<Inline> bare(String text, Node node) {
    String url = text.startsWith("www.") ? "http://" + text : text;
    return link(new Target(url, Optional.empty(), node), List.of(new Inline.Text(text)));
  }

  /** An e-mail address in the text. */
  List<Inline> mail(String text, Node node) {
    return link(
        new Target("mailto:" + text, Optional.empty(), node), List.of(new Inline.Text(text)));
  }

  /** Whether a link may lead there. */
  boolean mayFollow(String url) {
    return policy == HtmlPolicy.TRUSTED || Targets.mayFollow(url);
  }

  /** Takes note of a link or picture at an offset of the text. */
  void note(String url, Reference.Kind kind, int offset) {
    references.add(url, kind, offset);
  }
}
