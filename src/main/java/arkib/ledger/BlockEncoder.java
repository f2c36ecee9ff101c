package arkib.ledger;

import arkib.article.body.Block;

/** Writes a block: its mark, then its parts as {@link BodyCodec} reads them. */
record BlockEncoder(BinaryWriter out) implements Block.Visitor<Void> {
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
          BodyCodec.integer(out, list.start());
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
          BodyCodec.integer(out, figure.guessedLine());
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
  public Void embed(Block.Embed embed) {
    return mark(Mark.EMBED, () -> out.text(embed.address()));
  }

  @Override
  public Void signOff(Block.SignOff signOff) {
    return mark(Mark.SIGN_OFF, () -> out.text(signOff.text()));
  }
}
