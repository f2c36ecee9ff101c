package arkib.render.html;

import arkib.article.body.Block;
import arkib.article.body.Inline;
import arkib.render.Markup;
import arkib.render.view.PictureLink;
import java.util.List;

/** The few things that differ between a page of the site and what a Markdown library writes. */
interface BodyStyle {

  /** Text as it is shown, before it is escaped. */
  String shown(String text);

  /** What ends a tag that has no end. */
  String voidEnd();

  /** The level at which a heading of the text is shown. */
  int headingLevel(int level);

  /** The attributes of a heading for its anchor. */
  void anchor(String anchor, Markup out);

  /** The attributes of a block for the language and direction of its text. */
  void language(List<Inline> content, Markup out);

  /** The attributes of a cell for its alignment. */
  void alignment(Block.Alignment alignment, Markup out);

  /** Adds a figure. */
  void figure(Block.Figure figure, InlineWriter inlines, Markup out);

  /**
   * Adds the attributes of a picture after those it always has.
   *
   * @param isFirst whether the text begins with it
   */
  void pictureAttributes(PictureLink picture, boolean isFirst, Markup out);

  /** Adds what stands for a picture in a line that is not there. */
  void missingPicture(Inline.Image image, Markup out);

  /** Adds a post of another site. */
  void embed(Block.Embed embed, Markup out);

  /** Adds a remark. */
  void remark(Block.Remark remark, Markup out);

  /** The attributes of an item of a task list. */
  void taskAttributes(Markup out);

  /** Adds the box of an item of a task list. */
  void box(boolean done, Markup out);

  /** Adds a reference to a footnote. */
  void footnoteReference(Inline.FootnoteReference reference, Markup out);

  /** Opens the footnotes, up to and including the list's tag. */
  void openFootnotes(Markup out);

  /** Opens a footnote. */
  void openFootnote(int number, Markup out);

  /** Adds the link from a footnote to one of its references. */
  void backLink(int number, int occurrence, Markup out);

  /** Closes what {@link #openFootnotes} opened. */
  void closeFootnotes(Markup out);
}
