package arkib.parse.markdown;

import arkib.article.body.Inline;
import arkib.article.body.Reference;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Optional;

/** Makes inlines of the library's inline nodes. */
final class InlineBuilder {

  private final Source source;
  private final Links links;
  private final Footnotes footnotes;

  InlineBuilder(Source source, Links links, Footnotes footnotes) {
    this.source = source;
    this.links = links;
    this.footnotes = footnotes;
  }

  /** What a block or an inline holds. */
  List<Inline> children(Node parent) {
    return children(parent, 0);
  }

  private List<Inline> children(Node parent, int depth) {
    InlineRun run = new InlineRun(links);
    addChildren(parent, depth, run);
    return run.finish();
  }

  private void addChildren(Node parent, int depth, InlineRun run) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, depth, run);
    }
  }

  private void add(Node node, int depth, InlineRun run) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      run.text(source.unescaped(node.getChars()));
    } else if (node instanceof SoftLineBreak) {
      run.add(new Inline.SoftBreak());
    } else if (node instanceof HardLineBreak) {
      run.add(new Inline.HardBreak());
    } else if (depth >= Nesting.MAX_DEPTH) {
      run.text(source.raw(node.getChars()));
    } else if (node instanceof Emphasis) {
      run.add(new Inline.Emphasis(children(node, depth + 1)));
    } else if (node instanceof StrongEmphasis) {
      run.add(new Inline.Strong(children(node, depth + 1)));
    } else if (node instanceof Strikethrough) {
      run.add(new Inline.Struck(children(node, depth + 1)));
    } else if (node instanceof Code code) {
      run.add(new Inline.Code(source.own(Escaping.collapseWhitespace(code.getText(), true))));
    } else if (node instanceof HtmlInlineBase html) {
      html(html, run);
    } else if (node instanceof Footnote footnote) {
      footnote(footnote, depth, run);
    } else if (node instanceof TextBase) {
      addChildren(node, depth + 1, run);
    } else {
      link(node, depth, run);
    }
  }

  private void link(Node node, int depth, InlineRun run) {
    if (node instanceof Link link) {
      add(links.target(link), Reference.Kind.LINK, depth, run);
    } else if (node instanceof Image image) {
      add(links.target(image), Reference.Kind.PICTURE, depth, run);
    } else if (node instanceof RefNode reference) {
      Optional<Links.Target> target = links.target(reference);
      if (target.isEmpty()) {
        undefined(reference, depth, run);
      } else {
        Reference.Kind kind =
            reference instanceof ImageRef ? Reference.Kind.PICTURE : Reference.Kind.LINK;
        add(target.get(), kind, depth, run);
      }
    } else if (node instanceof AutoLink auto) {
      run.addAll(links.bare(text(auto), node));
    } else if (node instanceof MailLink mail) {
      run.addAll(links.mail(source.unescaped(mail.getText()), node));
    } else {
      addChildren(node, depth + 1, run);
    }
  }

  // Within "<>" only the URL stands; elsewhere it is text, with escapes and entities like any
  // other.
  private String text(AutoLink auto) {
    return auto.getOpeningMarker().isEmpty()
        ? source.unescaped(auto.getText())
        : source.raw(auto.getText());
  }

  private void add(Links.Target target, Reference.Kind kind, int depth, InlineRun run) {
    if (kind == Reference.Kind.PICTURE) {
      run.addAll(links.picture(target));
    } else {
      run.addAll(links.link(target, children(target.node(), depth + 1)));
    }
  }

  // "[tiada]" without a definition is text, with whatever markup stands in the brackets.
  private void undefined(RefNode node, int depth, InlineRun run) {
    if (!node.hasChildren()) {
      run.text(source.unescaped(node.getChars()));
      return;
    }
    run.text(source.unescaped(node.getChars().prefixOf(node.getChildChars())));
    addChildren(node, depth + 1, run);
    run.text(source.unescaped(node.getChars().suffixOf(node.getChildChars())));
  }

  private void footnote(Footnote node, int depth, InlineRun run) {
    Optional<Inline.FootnoteReference> reference = footnotes.reference(node);
    if (reference.isPresent()) {
      run.add(reference.get());
    } else {
      run.text("[^");
      addChildren(node, depth + 1, run);
      run.text("]");
    }
  }

  private void html(HtmlInlineBase node, InlineRun run) {
    String html = source.raw(node.getChars());
    switch (links.policy()) {
      case TRUSTED -> run.add(new Inline.HtmlInline(html));
      case ESCAPE -> run.text(html);
      case CLEAN -> HtmlTag.parse(html).ifPresent(tag -> run.tag(tag, node.getStartOffset()));
    }
  }
}
