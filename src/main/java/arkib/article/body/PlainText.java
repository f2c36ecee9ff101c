package arkib.article.body;

import java.util.ArrayList;
import java.util.List;

/** The words of a text, without its markup. */
public final class PlainText {

  private static final BlockReader BLOCKS = new BlockReader();

  private PlainText() {}

  /** The text of a line. */
  public static String of(List<Inline> content) {
    StringBuilder text = new StringBuilder();
    InlineReader reader = new InlineReader(text);
    content.forEach(inline -> inline.accept(reader));
    return text.toString();
  }

  /**
   * The text of a block, its lines parted by line ends; the archive's remarks are no text. Cleaned
   * HTML counts as its text without tags.
   */
  public static String of(Block block) {
    return block.accept(BLOCKS);
  }

  /**
   * The text of a body, its blocks parted by empty lines, its footnotes last. Captions stand beside
   * the text and are no part of it.
   */
  public static String of(Body body) {
    StringBuilder text = new StringBuilder();
    for (Block block : body.blocks()) {
      if (!(block instanceof Block.Figure)) {
        block(text, of(block));
      }
    }
    body.footnotes().forEach(footnote -> block(text, lines(footnote.blocks())));
    return text.toString();
  }

  private static void block(StringBuilder text, String block) {
    if (!block.isBlank()) {
      text.append(text.length() == 0 ? "" : "\n\n").append(block);
    }
  }

  /**
   * The text of a body, block by block, then its footnotes. Captions, dateline and sign-off stand
   * beside the text; a remark is the archive's.
   */
  public static List<String> parts(Body body) {
    List<String> texts = new ArrayList<>(body.blocks().size() + body.footnotes().size());
    for (Block block : body.blocks()) {
      if (!(block instanceof Block.Figure || block instanceof Block.SignOff)) {
        texts.add(of(block).substring(dateline(block)));
      }
    }
    body.footnotes().forEach(footnote -> texts.add(lines(footnote.blocks())));
    return texts;
  }

  // How many characters of a block are its dateline.
  private static int dateline(Block block) {
    return block instanceof Block.Paragraph paragraph
            && !paragraph.content().isEmpty()
            && paragraph.content().get(0) instanceof Inline.Dateline dateline
        ? dateline.text().length() + dateline.separator().length()
        : 0;
  }

  /** How many words the text of a body has. */
  public static int words(Body body) {
    return words(parts(body));
  }

  /** How many words these texts have together. */
  public static int words(List<String> texts) {
    int words = 0;
    for (String text : texts) {
      words += words(text);
    }
    return words;
  }

  /** How many runs of letters and digits, with what joins them, a text has. */
  static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        inWord = false;
      } else if (!inWord && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
        inWord = true;
        words++;
      }
    }
    return words;
  }

  // Nearly all characters of a text are between "!" and "~".
  private static boolean isSpace(char c) {
    return (c <= ' ' || c >= 0x7f) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static String lines(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      String one = of(block);
      if (!one.isEmpty()) {
        text.append(text.length() == 0 ? "" : "\n").append(one);
      }
    }
    return text.toString();
  }

  private static final class BlockReader implements Block.Visitor<String> {
    @Override
    public String paragraph(Block.Paragraph paragraph) {
      return of(paragraph.content());
    }

    @Override
    public String subheading(Block.Subheading subheading) {
      return of(subheading.content());
    }

    @Override
    public String list(Block.ItemList list) {
      return lines(list.items().stream().flatMap(item -> item.blocks().stream()).toList());
    }

    @Override
    public String quote(Block.Quote quote) {
      return lines(quote.blocks());
    }

    @Override
    public String table(Block.Table table) {
      StringBuilder text = new StringBuilder();
      List.of(table.head(), table.body()).stream()
          .flatMap(List::stream)
          .flatMap(row -> row.cells().stream())
          .forEach(cell -> text.append(of(cell.content())).append('\n'));
      return text.toString().strip();
    }

    @Override
    public String code(Block.CodeBlock code) {
      return code.text();
    }

    @Override
    public String figure(Block.Figure figure) {
      String caption = of(figure.caption());
      return figure.credit().map(credit -> (caption + "\n" + credit).strip()).orElse(caption);
    }

    @Override
    public String rule(Block.Rule rule) {
      return "";
    }

    @Override
    public String html(Block.HtmlBlock html) {
      StringBuilder text = new StringBuilder();
      InlineReader reader = new InlineReader(text);
      for (Inline inline : html.content()) {
        // A tag parts words here: "<td>a</td><td>b</td>" are two. Within a line it does not.
        if (inline instanceof Inline.HtmlInline && text.length() > 0) {
          text.append(' ');
        }
        inline.accept(reader);
      }
      return text.toString().strip();
    }

    @Override
    public String remark(Block.Remark remark) {
      return "";
    }

    @Override
    public String embed(Block.Embed embed) {
      return embed.address();
    }

    @Override
    public String signOff(Block.SignOff signOff) {
      return signOff.text();
    }
  }

  private static final class InlineReader implements Inline.Visitor<Void> {
    private final StringBuilder text;

    InlineReader(StringBuilder text) {
      this.text = text;
    }

    private Void all(List<Inline> content) {
      content.forEach(inline -> inline.accept(this));
      return null;
    }

    private Void add(String more) {
      text.append(more);
      return null;
    }

    @Override
    public Void text(Inline.Text plain) {
      return add(plain.text());
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
      return all(emphasis.content());
    }

    @Override
    public Void strong(Inline.Strong strong) {
      return all(strong.content());
    }

    @Override
    public Void struck(Inline.Struck struck) {
      return all(struck.content());
    }

    @Override
    public Void code(Inline.Code code) {
      return add(code.text());
    }

    @Override
    public Void link(Inline.Link link) {
      return all(link.content());
    }

    @Override
    public Void image(Inline.Image image) {
      return add(image.alt());
    }

    @Override
    public Void softBreak(Inline.SoftBreak softBreak) {
      return add("\n");
    }

    @Override
    public Void hardBreak(Inline.HardBreak hardBreak) {
      return add("\n");
    }

    @Override
    public Void html(Inline.HtmlInline html) {
      return null;
    }

    @Override
    public Void footnote(Inline.FootnoteReference reference) {
      return null;
    }

    @Override
    public Void dateline(Inline.Dateline dateline) {
      return add(dateline.text() + dateline.separator());
    }

    @Override
    public Void mention(Inline.Mention mention) {
      return all(mention.content());
    }
  }
}
