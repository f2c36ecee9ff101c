package arkib.render.html;

import arkib.article.body.Block;
import arkib.article.body.Inline;
import arkib.article.body.PlainText;
import arkib.render.Markup;
import arkib.render.view.PictureLink;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the Markdown library's own renderer writes, so that the two can be compared. */
final class PlainStyle implements BodyStyle {

  @Override
  public String shown(String text) {
    return text;
  }

  @Override
  public String voidEnd() {
    return " />";
  }

  @Override
  public int headingLevel(int level) {
    return level;
  }

  @Override
  public void anchor(String anchor, Markup out) {}

  @Override
  public void language(List<Inline> content, Markup out) {}

  @Override
  public void alignment(Block.Alignment alignment, Markup out) {
    out.attribute("align", alignment.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public void figure(Block.Figure figure, InlineWriter inlines, Markup out) {
    Optional<String> title =
        Optional.of(figure.caption()).filter(caption -> !caption.isEmpty()).map(PlainText::of);
    out.raw("<p>");
    inlines.image(new Inline.Image(figure.src().orElse(""), figure.alt(), title));
    out.raw("</p>");
  }

  @Override
  public void pictureAttributes(PictureLink picture, boolean isFirst, Markup out) {}

  @Override
  public void missingPicture(Inline.Image image, Markup out) {
    out.raw("<img").attribute("src", image.src()).attribute("alt", image.alt());
    image.title().ifPresent(title -> out.attribute("title", title));
    out.raw(" />");
  }

  @Override
  public void embed(Block.Embed embed, Markup out) {
    out.raw("<p><a").attribute("href", embed.address()).raw(">");
    out.text(embed.address()).raw("</a></p>");
  }

  @Override
  public void remark(Block.Remark remark, Markup out) {}

  @Override
  public void taskAttributes(Markup out) {
    out.raw(" class=\"task-list-item\"");
  }

  @Override
  public void box(boolean done, Markup out) {
    out.raw("<input type=\"checkbox\" class=\"task-list-item-checkbox\"");
    out.raw(done ? " checked=\"checked\"" : "");
    out.raw(" disabled=\"disabled\" readonly=\"readonly\" />&nbsp;");
  }

  @Override
  public void footnoteReference(Inline.FootnoteReference reference, Markup out) {
    out.raw("<sup id=\"fnref-").raw(place(reference.number(), reference.occurrence()));
    out.raw("\"><a class=\"footnote-ref\" href=\"#fn-").number(reference.number());
    out.raw("\">").number(reference.number()).raw("</a></sup>");
  }

  private static String place(int number, int occurrence) {
    return occurrence == 1 ? "" + number : number + "-" + (occurrence - 1);
  }

  @Override
  public void openFootnotes(Markup out) {
    out.raw("<div class=\"footnotes\">\n<hr />\n<ol>").line();
  }

  @Override
  public void openFootnote(int number, Markup out) {
    out.raw("<li id=\"fn-").number(number).raw("\">").line();
  }

  @Override
  public void backLink(int number, int occurrence, Markup out) {
    out.raw("<a href=\"#fnref-").raw(place(number, occurrence));
    out.raw("\" class=\"footnote-backref\">&#8617;</a>");
  }

  @Override
  public void closeFootnotes(Markup out) {
    out.raw("</ol>\n</div>");
  }
}
