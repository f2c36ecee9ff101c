package arkib.render.html;

import arkib.article.body.Body;
import arkib.article.body.Footnote;
import arkib.render.Markup;
import arkib.site.Embeds;
import java.util.function.UnaryOperator;

/** Writes bodies as HTML. Built once, used by any number of threads. */
public final class BodyWriter {

  private final BodyStyle style;

  /**
   * A writer for pages of the site, with the mark-up that the theme's stylesheet knows.
   *
   * @param embeds how posts of other sites are shown
   */
  public BodyWriter(BodyWords words, Embeds embeds) {
    this(new SiteStyle(words, embeds, "", UnaryOperator.identity(), false));
  }

  /** The same, for texts whose long words may be broken at the end of a line. */
  static BodyWriter breaking(BodyWords words, Embeds embeds) {
    return new BodyWriter(new SiteStyle(words, embeds, "", SoftHyphens::in, false));
  }

  /** The same, for texts that are read from right to left. */
  static BodyWriter rightToLeft(BodyWords words, Embeds embeds) {
    return new BodyWriter(new SiteStyle(words, embeds, "", UnaryOperator.identity(), true));
  }

  /**
   * A writer of one text that is read elsewhere than on its page. Posts of other sites are links:
   * the stylesheet of a card is not there.
   *
   * @param page the URL of its page, to which links within the text lead
   */
  public static BodyWriter readElsewhere(BodyWords words, String page) {
    return new BodyWriter(new SiteStyle(words, Embeds.LINK, page, UnaryOperator.identity(), false));
  }

  BodyWriter(BodyStyle style) {
    this.style = style;
  }

  /**
   * The HTML of a body: the children of {@code <div class="text">}.
   *
   * @param body the text of one article
   * @param links where its links lead
   */
  public String write(Body body, LinkResolver links) {
    StringBuilder out = new StringBuilder(8192);
    write(body, links, out);
    return out.toString();
  }

  /** The same, written to the end of a buffer. */
  public void write(Body body, LinkResolver links, StringBuilder buffer) {
    Markup out = new Markup(buffer);
    BlockWriter blocks = new BlockWriter(style, new InlineWriter(style, links, out), out);
    blocks.text(body.blocks());
    if (body.footnotes().isEmpty()) {
      return;
    }
    out.line();
    style.openFootnotes(out);
    int number = 0;
    for (Footnote footnote : body.footnotes()) {
      number++;
      out.line();
      style.openFootnote(number, out);
      blocks.all(footnote.blocks());
      for (int occurrence = 1; occurrence <= footnote.references(); occurrence++) {
        out.line();
        style.backLink(number, occurrence, out);
      }
      out.line().raw("</li>").line();
    }
    style.closeFootnotes(out);
    out.line();
  }
}
