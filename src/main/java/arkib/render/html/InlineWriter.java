package arkib.render.html;

import arkib.article.body.Inline;
import arkib.article.body.Reference;
import arkib.render.Markup;
import arkib.render.view.PictureLink;
import java.util.List;
import java.util.Optional;

/** Writes what a line of text holds. */
final class InlineWriter implements Inline.Visitor<Void> {

  private final BodyStyle style;
  private final LinkResolver links;
  private final Markup out;
  private boolean first;

  InlineWriter(BodyStyle style, LinkResolver links, Markup out) {
    this.style = style;
    this.links = links;
    this.out = out;
  }

  /** Writes inlines. */
  void all(List<Inline> content) {
    for (int i = 0; i < content.size(); i++) {
      content.get(i).accept(this);
    }
  }

  /** Where a picture is; empty where it is not. */
  Optional<PictureLink> picture(String src) {
    return src.isBlank() ? Optional.empty() : links.picture(src);
  }

  /** Tells whether what is written from now on is what the text begins with. */
  void first(boolean first) {
    this.first = first;
  }

  /** Whether what is written is what the text begins with. */
  boolean isFirst() {
    return first;
  }

  @Override
  public Void text(Inline.Text text) {
    out.text(style.shown(text.text()));
    return null;
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    return tagged("em", emphasis.content());
  }

  @Override
  public Void strong(Inline.Strong strong) {
    return tagged("strong", strong.content());
  }

  @Override
  public Void struck(Inline.Struck struck) {
    return tagged("del", struck.content());
  }

  private Void tagged(String tag, List<Inline> content) {
    out.raw("<").raw(tag).raw(">");
    all(content);
    out.raw("</").raw(tag).raw(">");
    return null;
  }

  @Override
  public Void code(Inline.Code code) {
    out.raw("<code>").text(code.text()).raw("</code>");
    return null;
  }

  @Override
  public Void link(Inline.Link link) {
    Optional<String> href = links.resolve(link.target(), Reference.Kind.LINK);
    if (href.isEmpty()) {
      all(link.content());
      return null;
    }
    out.raw("<a").attribute("href", href.get());
    link.title().ifPresent(title -> out.attribute("title", title));
    out.raw(">");
    all(link.content());
    out.raw("</a>");
    return null;
  }

  @Override
  public Void image(Inline.Image image) {
    Optional<PictureLink> picture = picture(image.src());
    if (picture.isEmpty()) {
      style.missingPicture(image, out);
      return null;
    }
    out.raw("<img").attribute("src", picture.get().src()).attribute("alt", image.alt());
    image.title().ifPresent(title -> out.attribute("title", title));
    style.pictureAttributes(picture.get(), first, out);
    out.raw(style.voidEnd());
    return null;
  }

  @Override
  public Void softBreak(Inline.SoftBreak softBreak) {
    out.raw("\n");
    return null;
  }

  @Override
  public Void hardBreak(Inline.HardBreak hardBreak) {
    out.raw("<br").raw(style.voidEnd()).raw("\n");
    return null;
  }

  @Override
  public Void html(Inline.HtmlInline html) {
    out.raw(html.html());
    return null;
  }

  @Override
  public Void footnote(Inline.FootnoteReference reference) {
    style.footnoteReference(reference, out);
    return null;
  }

  @Override
  public Void dateline(Inline.Dateline dateline) {
    out.raw("<span class=\"dateline\">").text(dateline.text()).raw("</span>");
    out.text(dateline.separator());
    return null;
  }

  @Override
  public Void mention(Inline.Mention mention) {
    Optional<String> href = links.name(mention.id());
    href.ifPresent(page -> out.raw("<a").attribute("href", page).raw(">"));
    all(mention.content());
    if (href.isPresent()) {
      out.raw("</a>");
    }
    return null;
  }
}
