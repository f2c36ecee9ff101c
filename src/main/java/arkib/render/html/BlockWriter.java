package arkib.render.html;

import arkib.article.body.Block;
import arkib.article.body.Inline;
import arkib.render.Markup;
import java.util.List;
import java.util.Optional;

/** Writes blocks. Used for one body. */
final class BlockWriter implements Block.Visitor<Void> {

  private final BodyStyle style;
  private final InlineWriter inlines;
  private final Markup out;

  BlockWriter(BodyStyle style, InlineWriter inlines, Markup out) {
    this.style = style;
    this.inlines = inlines;
    this.out = out;
  }

  /** Writes a text. */
  void text(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      inlines.first(i == 0);
      blocks.get(i).accept(this);
    }
    inlines.first(false);
  }

  /** Writes blocks within a text. */
  void all(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      blocks.get(i).accept(this);
    }
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    out.line().raw("<p");
    style.language(paragraph.content(), out);
    out.raw(">");
    inlines.all(paragraph.content());
    out.raw("</p>").line();
    return null;
  }

  @Override
  public Void subheading(Block.Subheading subheading) {
    int level = style.headingLevel(subheading.level());
    out.line().raw("<h").number(level);
    style.anchor(subheading.anchor(), out);
    style.language(subheading.content(), out);
    out.raw(">");
    inlines.all(subheading.content());
    out.raw("</h").number(level).raw(">").line();
    return null;
  }

  @Override
  public Void list(Block.ItemList list) {
    boolean ordered = list.start().isPresent();
    out.line().raw(ordered ? "<ol" : "<ul");
    if (ordered && list.start().getAsInt() != 1) {
      out.raw(" start=\"").number(list.start().getAsInt()).raw("\"");
    }
    out.raw(">").line();
    for (Block.Item item : list.items()) {
      item(item);
    }
    out.line().raw(ordered ? "</ol>" : "</ul>").line();
    return null;
  }

  private void item(Block.Item item) {
    Optional<Block.Paragraph> first =
        item.blocks().stream()
            .limit(1)
            .filter(Block.Paragraph.class::isInstance)
            .map(Block.Paragraph.class::cast)
            .findFirst();
    // The box of a task shares the paragraph of a loose item.
    boolean wrapsTask = item.done().isPresent() && !item.tight() && first.isPresent();
    out.line().raw("<li");
    if (item.done().isPresent()) {
      style.taskAttributes(out);
    }
    first.ifPresent(paragraph -> style.language(paragraph.content(), out));
    out.raw(">");
    if (wrapsTask) {
      out.line().raw("<p>");
    }
    item.done().ifPresent(done -> style.box(done, out));
    boolean unwrapped = item.tight() || wrapsTask;
    for (Block block : item.blocks()) {
      if (unwrapped && block instanceof Block.Paragraph paragraph) {
        unwrapped = false;
        inlines.all(paragraph.content());
        if (wrapsTask) {
          out.raw("</p>").line();
        }
      } else {
        block.accept(this);
      }
    }
    out.raw("</li>").line();
  }

  @Override
  public Void quote(Block.Quote quote) {
    out.line().raw("<blockquote>").line();
    all(quote.blocks());
    out.line().raw("</blockquote>").line();
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    out.line().raw("<table>").line();
    if (!table.head().isEmpty()) {
      rows("thead", "th", table.head());
    }
    rows("tbody", "td", table.body());
    out.line().raw("</table>").line();
    return null;
  }

  private void rows(String part, String cell, List<Block.Row> rows) {
    out.line().raw("<").raw(part).raw(">");
    for (Block.Row row : rows) {
      out.line().raw("<tr>");
      for (Block.Cell content : row.cells()) {
        cell(cell, content);
      }
      out.raw("</tr>").line();
    }
    out.raw("</").raw(part).raw(">").line();
  }

  private void cell(String tag, Block.Cell cell) {
    out.raw("<").raw(tag);
    cell.alignment().ifPresent(alignment -> style.alignment(alignment, out));
    if (cell.span() > 1) {
      out.raw(" colspan=\"").number(cell.span()).raw("\"");
    }
    style.language(cell.content(), out);
    out.raw(">");
    inlines.all(cell.content());
    out.raw("</").raw(tag).raw(">");
  }

  @Override
  public Void code(Block.CodeBlock code) {
    out.line().raw("<pre><code");
    code.info().ifPresent(info -> out.attribute("class", "language-" + language(info)));
    out.raw(">").text(code.text()).raw("</code></pre>").line();
    return null;
  }

  // "```java tajuk" is Java.
  private static String language(String info) {
    for (int i = 0; i < info.length(); i++) {
      if (info.charAt(i) == ' ' || info.charAt(i) == '\t') {
        return info.substring(0, i);
      }
    }
    return info;
  }

  @Override
  public Void figure(Block.Figure figure) {
    out.line();
    style.figure(figure, inlines, out);
    out.line();
    return null;
  }

  @Override
  public Void rule(Block.Rule rule) {
    out.line().raw("<hr").raw(style.voidEnd()).line();
    return null;
  }

  @Override
  public Void html(Block.HtmlBlock html) {
    out.line();
    List<Inline> content = html.content();
    inlines.all(content);
    out.line();
    return null;
  }

  @Override
  public Void remark(Block.Remark remark) {
    out.line();
    style.remark(remark, out);
    out.line();
    return null;
  }

  @Override
  public Void embed(Block.Embed embed) {
    out.line();
    style.embed(embed, out);
    out.line();
    return null;
  }

  @Override
  public Void signOff(Block.SignOff signOff) {
    out.line().raw("<p class=\"sign\">").text(signOff.text()).raw("</p>").line();
    return null;
  }
}
