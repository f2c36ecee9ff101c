package arkib.render.html;

import arkib.article.body.Block;
import arkib.article.body.Inline;
import arkib.render.Markup;
import arkib.render.view.PictureLink;
import arkib.site.Embeds;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A page of the site: valid HTML with the classes of the theme's stylesheet. */
final class SiteStyle implements BodyStyle {

  // A colon, because no slug has one: a heading "fn 1" cannot take a footnote's id.
  private static final String NOTE = "fn:";
  private static final String NOTE_REFERENCE = "fnref:";

  private static final String CROSSED_BOX =
      "<svg preserveAspectRatio=\"none\" viewBox=\"0 0 100 100\" aria-hidden=\"true\">"
          + "<path d=\"M0 0 100 100M100 0 0 100\" vector-effect=\"non-scaling-stroke\"/></svg>";

  // How wide the stylesheet shows a text: its column, or the screen without the edges.
  private static final String COLUMN = "(min-width: 40rem) 38rem, calc(100vw - 2rem)";

  private final BodyWords words;
  private final EmbedWriter embeds;
  private final String page;
  private final UnaryOperator<String> shown;
  private final boolean rightToLeft;

  /**
   * A style.
   *
   * @param embeds how posts of other sites are shown
   * @param page what stands before the fragments of links within the text: nothing on its own page
   * @param shown how text is shown
   * @param rightToLeft whether the text as a whole is read from right to left
   */
  SiteStyle(
      BodyWords words,
      Embeds embeds,
      String page,
      UnaryOperator<String> shown,
      boolean rightToLeft) {
    this.words = words;
    this.embeds = new EmbedWriter(words, embeds);
    this.page = page;
    this.shown = shown;
    this.rightToLeft = rightToLeft;
  }

  @Override
  public String shown(String text) {
    return shown.apply(text);
  }

  @Override
  public String voidEnd() {
    return ">";
  }

  // The headline is the page's h1.
  @Override
  public int headingLevel(int level) {
    return Math.max(2, level);
  }

  @Override
  public void anchor(String anchor, Markup out) {
    if (!anchor.isEmpty()) {
      out.attribute("id", anchor);
    }
  }

  // A block states its direction where it is not that of the whole text.
  @Override
  public void language(List<Inline> content, Markup out) {
    if (rightToLeft) {
      out.raw(Direction.isLeftToRight(content) ? " dir=\"ltr\"" : "");
      return;
    }
    switch (Direction.of(content)) {
      case JAWI -> out.raw(" lang=\"ms-Arab\" dir=\"rtl\"");
      case RIGHT_TO_LEFT -> out.raw(" dir=\"rtl\"");
      case LEFT_TO_RIGHT -> {}
    }
  }

  // HTML no longer has "align".
  @Override
  public void alignment(Block.Alignment alignment, Markup out) {
    out.attribute("class", alignment.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public void figure(Block.Figure figure, InlineWriter inlines, Markup out) {
    out.raw("<figure>").line();
    Optional<PictureLink> picture = figure.src().flatMap(inlines::picture);
    if (picture.isPresent()) {
      out.raw("<img").attribute("src", picture.get().src()).attribute("alt", figure.alt());
      pictureAttributes(picture.get(), inlines.isFirst(), out);
      out.raw(">").line();
    } else {
      out.raw("<div class=\"dummy\">").raw(CROSSED_BOX);
      out.raw("<p>").text(words.pictureMissing());
      if (!figure.alt().isBlank()) {
        out.raw("<br>").text(words.alternativeText(figure.alt()));
      }
      out.raw("</p></div>").line();
    }
    caption(figure, inlines, out);
    out.raw("</figure>");
  }

  private void caption(Block.Figure figure, InlineWriter inlines, Markup out) {
    boolean guessed = figure.guessedLine().isPresent();
    if (figure.caption().isEmpty() && figure.credit().isEmpty() && !guessed) {
      return;
    }
    out.raw("<figcaption");
    language(figure.caption(), out);
    out.raw(">");
    inlines.all(figure.caption());
    figure.credit().ifPresent(credit -> out.raw(" <span>").text(credit).raw("</span>"));
    if (guessed) {
      String note = words.guessedCaption(figure.guessedLine().getAsInt());
      out.raw(" <span>· ").text(note).raw("</span>");
    }
    out.raw("</figcaption>").line();
  }

  // What a text begins with is seen at once.
  @Override
  public void pictureAttributes(PictureLink picture, boolean isFirst, Markup out) {
    picture
        .size()
        .ifPresent(
            size -> {
              out.attribute("width", Integer.toString(size.width()));
              out.attribute("height", Integer.toString(size.height()));
            });
    picture.srcset().ifPresent(set -> out.attribute("srcset", set).attribute("sizes", COLUMN));
    if (!isFirst) {
      out.raw(" loading=\"lazy\"");
    }
  }

  @Override
  public void missingPicture(Inline.Image image, Markup out) {
    out.raw("<span class=\"note\">").text(words.pictureMissing());
    if (!image.alt().isBlank()) {
      out.raw(" · ").text(words.alternativeText(image.alt()));
    }
    out.raw("</span>");
  }

  @Override
  public void embed(Block.Embed embed, Markup out) {
    embeds.write(embed, out);
  }

  @Override
  public void remark(Block.Remark remark, Markup out) {
    out.raw("<p class=\"note\" role=\"note\">").text(words.remark(remark.about())).raw("</p>");
  }

  @Override
  public void taskAttributes(Markup out) {
    out.raw(" class=\"task\"");
  }

  @Override
  public void box(boolean done, Markup out) {
    out.raw("<input type=\"checkbox\" disabled").raw(done ? " checked" : "");
    out.attribute("aria-label", words.task(done)).raw("> ");
  }

  @Override
  public void footnoteReference(Inline.FootnoteReference reference, Markup out) {
    out.raw("<sup").attribute("id", id(reference.number(), reference.occurrence())).raw("><a");
    out.attribute("href", page + "#" + NOTE + reference.number());
    out.raw(" role=\"doc-noteref\">").number(reference.number()).raw("</a></sup>");
  }

  private static String id(int number, int occurrence) {
    return NOTE_REFERENCE + number + (occurrence == 1 ? "" : "-" + occurrence);
  }

  @Override
  public void openFootnotes(Markup out) {
    out.raw("<section class=\"footnotes\" role=\"doc-endnotes\">").line();
    out.raw("<h2 class=\"label\">").text(words.footnotes()).raw("</h2>").line();
    out.raw("<ol>").line();
  }

  @Override
  public void openFootnote(int number, Markup out) {
    out.raw("<li").attribute("id", NOTE + number).raw(">").line();
  }

  @Override
  public void backLink(int number, int occurrence, Markup out) {
    String label = words.backToText(number + (occurrence == 1 ? "" : "-" + occurrence));
    out.raw("<a").attribute("href", page + "#" + id(number, occurrence));
    out.raw(" role=\"doc-backlink\"");
    out.attribute("aria-label", label).raw(">↩</a>");
  }

  @Override
  public void closeFootnotes(Markup out) {
    out.raw("</ol>").line().raw("</section>");
  }
}
