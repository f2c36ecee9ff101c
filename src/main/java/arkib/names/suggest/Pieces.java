package arkib.names.suggest;

import arkib.article.Article;
import arkib.article.Picture;
import arkib.article.body.Block;
import arkib.article.body.Footnote;
import arkib.article.body.Inline;
import arkib.article.body.PlainText;
import arkib.names.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * The pieces of an article in which names may stand. Code and sign-offs have none; what repeats the
 * headline or the standfirst was read there.
 */
final class Pieces implements Block.Visitor<Void> {

  private final List<Piece> pieces = new ArrayList<>();
  private final Place.Part part;
  private List<Integer> path = List.of();

  private Pieces(Place.Part part) {
    this.part = part;
  }

  /** All pieces, in order. */
  static List<Piece> of(Article article) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.of(Place.Part.HEADLINE, List.of(), article.heading().headline()));
    article
        .heading()
        .standfirst()
        .ifPresent(text -> pieces.add(Piece.of(Place.Part.STANDFIRST, List.of(), text)));
    article
        .heading()
        .picture()
        .flatMap(Picture::caption)
        .ifPresent(text -> pieces.add(Piece.of(Place.Part.CAPTION, List.of(), text)));
    Pieces body = new Pieces(Place.Part.BODY);
    body.all(article.body().blocks());
    pieces.addAll(body.pieces);
    Pieces notes = new Pieces(Place.Part.FOOTNOTE);
    List<Footnote> footnotes = article.body().footnotes();
    for (int i = 0; i < footnotes.size(); i++) {
      notes.path = List.of(i);
      notes.all(footnotes.get(i).blocks());
    }
    pieces.addAll(notes.pieces);
    return pieces;
  }

  private void all(List<Block> blocks) {
    List<Integer> above = path;
    boolean repeated = false;
    for (int i = 0; i < blocks.size(); i++) {
      path = below(above, i);
      if (!repeated) {
        blocks.get(i).accept(this);
      }
      repeated = blocks.get(i) instanceof Block.Remark remark && isRepetition(remark);
    }
    path = above;
  }

  private static boolean isRepetition(Block.Remark remark) {
    return remark.about() != Block.Remark.Matter.DOUBLED_QUOTE;
  }

  private static List<Integer> below(List<Integer> path, int index) {
    List<Integer> below = new ArrayList<>(path);
    below.add(index);
    return List.copyOf(below);
  }

  private Void add(Place.Part what, String text) {
    pieces.add(Piece.of(what, path, text));
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    List<Inline> content = paragraph.content();
    int from =
        !content.isEmpty() && content.get(0) instanceof Inline.Dateline dateline
            ? PlainText.of(List.of(dateline)).length()
            : 0;
    pieces.add(new Piece(new Place(part, path), PlainText.of(content), from, false));
    return null;
  }

  @Override
  public Void subheading(Block.Subheading subheading) {
    String text = PlainText.of(subheading.content());
    pieces.add(new Piece(new Place(part, path), text, 0, true));
    return null;
  }

  @Override
  public Void list(Block.ItemList list) {
    List<Integer> above = path;
    for (int i = 0; i < list.items().size(); i++) {
      path = below(above, i);
      all(list.items().get(i).blocks());
    }
    path = above;
    return null;
  }

  @Override
  public Void quote(Block.Quote quote) {
    all(quote.blocks());
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    List<Integer> above = path;
    List<Block.Row> rows = new ArrayList<>(table.head());
    rows.addAll(table.body());
    for (int i = 0; i < rows.size(); i++) {
      List<Block.Cell> cells = rows.get(i).cells();
      for (int j = 0; j < cells.size(); j++) {
        path = below(below(above, i), j);
        add(part, PlainText.of(cells.get(j).content()));
      }
    }
    path = above;
    return null;
  }

  @Override
  public Void code(Block.CodeBlock code) {
    return null;
  }

  @Override
  public Void figure(Block.Figure figure) {
    return add(Place.Part.CAPTION, PlainText.of(figure.caption()));
  }

  @Override
  public Void rule(Block.Rule rule) {
    return null;
  }

  @Override
  public Void html(Block.HtmlBlock html) {
    return add(part, PlainText.of(html));
  }

  @Override
  public Void remark(Block.Remark remark) {
    return null;
  }

  @Override
  public Void signOff(Block.SignOff signOff) {
    return null;
  }
}
