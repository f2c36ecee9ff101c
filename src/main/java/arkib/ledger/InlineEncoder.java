package arkib.ledger;

import arkib.article.body.Inline;

/** Writes an inline: its mark, then its parts as {@link BodyCodec} reads them. */
record InlineEncoder(BinaryWriter out) implements Inline.Visitor<Void> {
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

  @Override
  public Void mention(Inline.Mention mention) {
    return mark(
        Mark.MENTION,
        () -> {
          out.text(mention.id());
          out.list(mention.content(), BodyCodec::inline);
        });
  }
}
