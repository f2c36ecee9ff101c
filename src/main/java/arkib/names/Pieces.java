package arkib.names;

import arkib.article.Article;
import arkib.article.Heading;
import arkib.article.Picture;
import arkib.article.body.Block;
import arkib.article.body.Body;
import arkib.article.body.Footnote;
import arkib.article.body.Inline;
import arkib.article.body.PlainText;
import arkib.names.Place.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The pieces of an article in which names are looked for, in the order in which they are read:
 * headline, standfirst, the lead picture's caption, the body, its footnotes. Neither code nor
 * sign-off, nor what the archive remarks.
 */
public final class Pieces implements Block.Visitor<Void> {

  private final Consumer<Piece> reader;
  private final List<Integer> path = new ArrayList<>();
  private boolean first = true;
  private boolean footnote;
  private int unit;

  private Pieces(Consumer<Piece> reader) {
    this.reader = reader;
  }

  /** Gives all pieces of an article to a reader. */
  public static void of(Article article, Consumer<Piece> reader) {
    Pieces pieces = new Pieces(reader);
    pieces.heading(article.heading());
    pieces.body(article.body());
  }

  private void heading(Heading heading) {
    piece(Part.HEADLINE, heading.headline());
    heading.standfirst().ifPresent(text -> piece(Part.STANDFIRST, text));
    heading.picture().flatMap(Picture::caption).ifPresent(text -> piece(Part.CAPTION, text));
  }

  private void body(Body body) {
    blocks(body.blocks());
    footnote = true;
    List<Footnote> notes = body.footnotes();
    for (int i = 0; i < notes.size(); i++) {
      path.add(i);
      blocks(notes.get(i).blocks());
      path.remove(path.size() - 1);
    }
  }

  private Void blocks(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      path.add(i);
      blocks.get(i).accept(this);
      path.remove(path.size() - 1);
    }
    return null;
  }

  private Void piece(Part part, String text) {
    if (!text.isEmpty()) {
      reader.accept(Piece.of(footnote ? Part.FOOTNOTE : part, path, unit++, text));
    }
    return null;
  }

  private void line(Part part, List<Inline> content, boolean heading) {
    String text = text(content);
    if (text.isEmpty()) {
      return;
    }
    int dateline = 0;
    int start = 0;
    if (content.get(0) instanceof Inline.Dateline line) {
      dateline = line.text().length();
      start = dateline + line.separator().length();
    }
    Place place = new Place(footnote ? Part.FOOTNOTE : part, path);
    reader.accept(new Piece(place, unit++, text, dateline, start, heading));
  }

  // Most paragraphs are one text: it is not copied.
  private static String text(List<Inline> content) {
    return content.size() == 1 && content.get(0) instanceof Inline.Text plain
        ? plain.text()
        : PlainText.of(content);
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    boolean opens = first && path.size() == 1;
    first &= !opens;
    line(opens ? Part.FIRST_PARAGRAPH : Part.BODY, paragraph.content(), false);
    return null;
  }

  @Override
  public Void subheading(Block.Subheading subheading) {
    line(Part.BODY, subheading.content(), true);
    return null;
  }

  @Override
  public Void list(Block.ItemList list) {
    for (int i = 0; i < list.items().size(); i++) {
      path.add(i);
      blocks(list.items().get(i).blocks());
      path.remove(path.size() - 1);
    }
    return null;
  }

  @Override
  public Void quote(Block.Quote quote) {
    return blocks(quote.blocks());
  }

  @Override
  public Void table(Block.Table table) {
    List<Block.Row> rows = new ArrayList<>(table.head());
    rows.addAll(table.body());
    for (int row = 0; row < rows.size(); row++) {
      path.add(row);
      cells(rows.get(row).cells());
      path.remove(path.size() - 1);
    }
    return null;
  }

  private void cells(List<Block.Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      path.add(i);
      line(Part.BODY, cells.get(i).content(), false);
      path.remove(path.size() - 1);
    }
  }

  @Override
  public Void code(Block.CodeBlock code) {
    return null;
  }

  @Override
  public Void figure(Block.Figure figure) {
    int whole = unit;
    if (figure.src().isEmpty()) {
      piece(Part.ALTERNATIVE, figure.alt());
      unit = whole;
    }
    line(Part.CAPTION, figure.caption(), false);
    unit = whole + 1;
    return null;
  }

  @Override
  public Void rule(Block.Rule rule) {
    return null;
  }

  @Override
  public Void html(Block.HtmlBlock html) {
    return piece(Part.BODY, PlainText.of(html));
  }

  @Override
  public Void remark(Block.Remark remark) {
    return null;
  }

  @Override
  public Void embed(Block.Embed embed) {
    return null;
  }

  @Override
  public Void signOff(Block.SignOff signOff) {
    return null;
  }
}
