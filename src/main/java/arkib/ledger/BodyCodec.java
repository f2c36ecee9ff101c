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

  private enum Mark {
    PARAGRAPH,
    SUBHEADING,
    LIST,
    QUOTE,
    TABLE,
    CODE_BLOCK,
    FIGURE,
    RULE,
    HTML_BLOCK,
    REMARK,
    SIGN_OFF,
    TEXT,
    EMPHASIS,
    STRONG,
    STRUCK,
    CODE,
    LINK,
    IMAGE,
    SOFT_BREAK,
    HARD_BREAK,
    HTML_INLINE,
    FOOTNOTE,
    DATELINE
  }

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

  private static void block(BinaryWriter out, Block block) {
    block.accept(new BlockWriter(out));
  }

  private static void inline(BinaryWriter out, Inline inline) {
    inline.accept(new InlineWriter(out));
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
      default -> throw new IllegalStateException("no inline");
    };
  }

  private static void item(BinaryWriter out, Block.Item item) {
    out.list(item.blocks(), BodyCodec::block);
    out.optional(item.done(), BinaryWriter::flag);
    out.flag(item.tight());
  }

  private static Block.Item item(BinaryReader in) {
    return new Block.Item(in.list(BodyCodec::block), in.optional(BinaryReader::flag), in.flag());
  }

  private static void row(BinaryWriter out, Block.Row row) {
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

  private static void integer(BinaryWriter out, OptionalInt number) {
    out.optional(
        number.isPresent() ? Optional.of(number.getAsInt()) : Optional.<Integer>empty(),
        (o, n) -> o.number(n));
  }

  private static OptionalInt integer(BinaryReader in) {
    return in.flag() ? OptionalInt.of(in.count()) : OptionalInt.empty();
  }

  private record BlockWriter(BinaryWriter out) implements Block.Visitor<Void> {
    private Void mark(Mark mark, Runnable parts) {
      out.choice(mark);
      parts.run();
      return null;
    }

    @Override
    public Void paragraph(Block.Paragraph p) {
      return mark(Mark.PARAGRAPH, () -> out.list(p.content(), BodyCodec::inline));
    }

    @Override
    public Void subheading(Block.Subheading heading) {
      return mark(
          Mark.SUBHEADING,
          () -> {
            out.number(heading.level());
            out.list(heading.content(), BodyCodec::inline);
            out.text(heading.anchor());
          });
    }

    @Override
    public Void list(Block.ItemList list) {
      return mark(
          Mark.LIST,
          () -> {
            integer(out, list.start());
            out.flag(list.tight());
            out.list(list.items(), BodyCodec::item);
          });
    }

    @Override
    public Void quote(Block.Quote quote) {
      return mark(Mark.QUOTE, () -> out.list(quote.blocks(), BodyCodec::block));
    }

    @Override
    public Void table(Block.Table table) {
      return mark(
          Mark.TABLE,
          () -> {
            out.list(table.head(), BodyCodec::row);
            out.list(table.body(), BodyCodec::row);
          });
    }

    @Override
    public Void code(Block.CodeBlock code) {
      return mark(
          Mark.CODE_BLOCK,
          () -> {
            out.optional(code.info(), BinaryWriter::text);
            out.text(code.text());
          });
    }

    @Override
    public Void figure(Block.Figure figure) {
      return mark(
          Mark.FIGURE,
          () -> {
            out.optional(figure.src(), BinaryWriter::text);
            out.text(figure.alt());
            out.list(figure.caption(), BodyCodec::inline);
            out.optional(figure.credit(), BinaryWriter::text);
            integer(out, figure.guessedLine());
          });
    }

    @Override
    public Void rule(Block.Rule rule) {
      return mark(Mark.RULE, () -> {});
    }

    @Override
    public Void html(Block.HtmlBlock html) {
      return mark(Mark.HTML_BLOCK, () -> out.list(html.content(), BodyCodec::inline));
    }

    @Override
    public Void remark(Block.Remark remark) {
      return mark(Mark.REMARK, () -> out.choice(remark.about()));
    }

    @Override
    public Void signOff(Block.SignOff signOff) {
      return mark(Mark.SIGN_OFF, () -> out.text(signOff.text()));
    }
  }

  private record InlineWriter(BinaryWriter out) implements Inline.Visitor<Void> {
    private Void mark(Mark mark, Runnable parts) {
      out.choice(mark);
      parts.run();
      return null;
    }

    @Override
    public Void text(Inline.Text text) {
      return mark(Mark.TEXT, () -> out.text(text.text()));
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
      return mark(Mark.EMPHASIS, () -> out.list(emphasis.content(), BodyCodec::inline));
    }

    @Override
    public Void strong(Inline.Strong strong) {
      return mark(Mark.STRONG, () -> out.list(strong.content(), BodyCodec::inline));
    }

    @Override
    public Void struck(Inline.Struck struck) {
      return mark(Mark.STRUCK, () -> out.list(struck.content(), BodyCodec::inline));
    }

    @Override
    public Void code(Inline.Code code) {
      return mark(Mark.CODE, () -> out.text(code.text()));
    }

    @Override
    public Void link(Inline.Link link) {
      return mark(
          Mark.LINK,
          () -> {
            out.text(link.target());
            out.optional(link.title(), BinaryWriter::text);
            out.list(link.content(), BodyCodec::inline);
          });
    }

    @Override
    public Void image(Inline.Image image) {
      return mark(
          Mark.IMAGE,
          () -> {
            out.text(image.src());
            out.text(image.alt());
            out.optional(image.title(), BinaryWriter::text);
          });
    }

    @Override
    public Void softBreak(Inline.SoftBreak softBreak) {
      return mark(Mark.SOFT_BREAK, () -> {});
    }

    @Override
    public Void hardBreak(Inline.HardBreak hardBreak) {
      return mark(Mark.HARD_BREAK, () -> {});
    }

    @Override
    public Void html(Inline.HtmlInline html) {
      return mark(Mark.HTML_INLINE, () -> out.text(html.html()));
    }

    @Override
    public Void footnote(Inline.FootnoteReference reference) {
      return mark(
          Mark.FOOTNOTE,
          () -> {
            out.number(reference.number());
            out.number(reference.occurrence());
          });
    }

    @Override
    public Void dateline(Inline.Dateline dateline) {
      return mark(
          Mark.DATELINE,
          () -> {
            out.text(dateline.text());
            out.text(dateline.separator());
          });
    }
  }
}
