package arkib.ledger;

import arkib.article.body.Block;
import arkib.article.body.Body;
import arkib.article.body.Footnote;
import arkib.article.body.Inline;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A body as bytes: a kind before each block and inline, then its parts. Its references are not
 * kept.
 */
final class BodyCodec {

  private static final Block.Alignment[] ALIGNMENTS = Block.Alignment.values();
  private static final Block.Remark.Matter[] MATTERS = Block.Remark.Matter.values();

  private BodyCodec() {}

  private static final Mark[] MARKS = Mark.values();

  static void write(BinaryWriter out, Body body) {
    out.list(body.blocks(), BodyCodec::block);
    out.list(body.footnotes(), BodyCodec::footnote);
  }

  static Body read(BinaryReader in) {
    return new Body(in.list(BodyCodec::block), in.list(BodyCodec::footnote), java.util.List.of());
  }

  private static void footnote(BinaryWriter out, Footnote footnote) {
    out.text(footnote.label());
    out.number(footnote.references());
    out.list(footnote.blocks(), BodyCodec::block);
  }

  private static Footnote footnote(BinaryReader in) {
    return new Footnote(in.text(), in.count(), in.list(BodyCodec::block));
  }

  static void block(BinaryWriter out, Block block) {
    block.accept(new BlockEncoder(out));
  }

  static void inline(BinaryWriter out, Inline inline) {
    inline.accept(new InlineEncoder(out));
  }

  private static Block block(BinaryReader in) {
    return switch (in.choice(MARKS)) {
      case PARAGRAPH -> new Block.Paragraph(in.list(BodyCodec::inline));
      case SUBHEADING -> new Block.Subheading(in.count(), in.list(BodyCodec::inline), in.text());
      case LIST -> new Block.ItemList(integer(in), in.flag(), in.list(BodyCodec::item));
      case QUOTE -> new Block.Quote(in.list(BodyCodec::block));
      case TABLE -> new Block.Table(in.list(BodyCodec::row), in.list(BodyCodec::row));
      case CODE_BLOCK -> new Block.CodeBlock(in.optional(BinaryReader::text), in.text());
      case FIGURE ->
          new Block.Figure(
              in.optional(BinaryReader::text),
              in.text(),
              in.list(BodyCodec::inline),
              in.optional(BinaryReader::text),
              integer(in));
      case RULE -> new Block.Rule();
      case HTML_BLOCK -> new Block.HtmlBlock(in.list(BodyCodec::inline));
      case REMARK -> new Block.Remark(in.choice(MATTERS));
      case EMBED -> new Block.Embed(in.text());
      case SIGN_OFF -> new Block.SignOff(in.text());
      default -> throw new IllegalStateException("no block");
    };
  }

  private static Inline inline(BinaryReader in) {
    return switch (in.choice(MARKS)) {
      case TEXT -> new Inline.Text(in.text());
      case EMPHASIS -> new Inline.Emphasis(in.list(BodyCodec::inline));
      case STRONG -> new Inline.Strong(in.list(BodyCodec::inline));
      case STRUCK -> new Inline.Struck(in.list(BodyCodec::inline));
      case CODE -> new Inline.Code(in.text());
      case LINK ->
          new Inline.Link(in.text(), in.optional(BinaryReader::text), in.list(BodyCodec::inline));
      case IMAGE -> new Inline.Image(in.text(), in.text(), in.optional(BinaryReader::text));
      case SOFT_BREAK -> new Inline.SoftBreak();
      case HARD_BREAK -> new Inline.HardBreak();
      case HTML_INLINE -> new Inline.HtmlInline(in.text());
      case FOOTNOTE -> new Inline.FootnoteReference(in.count(), in.count());
      case DATELINE -> new Inline.Dateline(in.text(), in.text());
      case MENTION -> new Inline.Mention(in.text(), in.list(BodyCodec::inline));
      default -> throw new IllegalStateException("no inline");
    };
  }

  static void item(BinaryWriter out, Block.Item item) {
    out.list(item.blocks(), BodyCodec::block);
    out.optional(item.done(), BinaryWriter::flag);
    out.flag(item.tight());
  }

  private static Block.Item item(BinaryReader in) {
    return new Block.Item(in.list(BodyCodec::block), in.optional(BinaryReader::flag), in.flag());
  }

  static void row(BinaryWriter out, Block.Row row) {
    out.list(row.cells(), BodyCodec::cell);
  }

  private static Block.Row row(BinaryReader in) {
    return new Block.Row(in.list(BodyCodec::cell));
  }

  private static void cell(BinaryWriter out, Block.Cell cell) {
    out.list(cell.content(), BodyCodec::inline);
    out.optional(cell.alignment(), BinaryWriter::choice);
    out.number(cell.span());
  }

  private static Block.Cell cell(BinaryReader in) {
    return new Block.Cell(
        in.list(BodyCodec::inline), in.optional(r -> r.choice(ALIGNMENTS)), in.count());
  }

  static void integer(BinaryWriter out, OptionalInt number) {
    out.optional(
        number.isPresent() ? Optional.of(number.getAsInt()) : Optional.<Integer>empty(),
        (o, n) -> o.number(n));
  }

  private static OptionalInt integer(BinaryReader in) {
    return in.flag() ? OptionalInt.of(in.count()) : OptionalInt.empty();
  }
}
