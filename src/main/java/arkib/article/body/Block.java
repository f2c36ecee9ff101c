package arkib.article.body;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A part of a text that stands by itself. */
public sealed interface Block {

  /** Calls the visitor's method for this kind of block. */
  <R> R accept(Visitor<R> visitor);

  /** What is done with each kind of block. */
  interface Visitor<R> {
    /** A paragraph. */
    R paragraph(Paragraph paragraph);

    /** A subheading. */
    R subheading(Subheading subheading);

    /** A list. */
    R list(ItemList list);

    /** A quotation. */
    R quote(Quote quote);

    /** A table. */
    R table(Table table);

    /** Code. */
    R code(CodeBlock code);

    /** A figure. */
    R figure(Figure figure);

    /** A break between thoughts. */
    R rule(Rule rule);

    /** Cleaned HTML. */
    R html(HtmlBlock html);

    /** The archive's remark. */
    R remark(Remark remark);

    /** A post of another site. */
    R embed(Embed embed);

    /** The sign-off. */
    R signOff(SignOff signOff);
  }

  /**
   * A paragraph.
   *
   * @param content its text
   */
  record Paragraph(List<Inline> content) implements Block {
    /** Copies the content. */
    public Paragraph {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /**
   * A heading within the text.
   *
   * @param level 1 (highest) to 6, as in the source
   * @param content its text
   * @param anchor the fragment that leads to it, unique within the body; empty for none
   */
  record Subheading(int level, List<Inline> content, String anchor) implements Block {
    /** Refuses levels that HTML does not have. */
    public Subheading {
      if (level < 1 || level > 6) {
        throw new IllegalArgumentException("heading level " + level);
      }
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.subheading(this);
    }
  }

  /**
   * A list.
   *
   * @param start the first number of an ordered list; empty for a bulleted list
   * @param tight whether its items are shown without paragraph spacing
   * @param items its items
   */
  record ItemList(OptionalInt start, boolean tight, List<Item> items) implements Block {
    /** Copies the items. */
    public ItemList {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.list(this);
    }
  }

  /**
   * An item of a list.
   *
   * @param blocks what it holds
   * @param done for an item of a task list, whether it is ticked
   * @param tight whether its own paragraphs are shown without paragraph spacing
   */
  record Item(List<Block> blocks, Optional<Boolean> done, boolean tight) {
    /** Copies the blocks. */
    public Item {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A quotation.
   *
   * @param blocks what is quoted
   */
  record Quote(List<Block> blocks) implements Block {
    /** Copies the blocks. */
    public Quote {
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quote(this);
    }
  }

  /**
   * A table.
   *
   * @param head the rows of its head
   * @param body the rows of its body
   */
  record Table(List<Row> head, List<Row> body) implements Block {
    /** Copies the rows. */
    public Table {
      head = List.copyOf(head);
      body = List.copyOf(body);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /**
   * A row of a table.
   *
   * @param cells its cells
   */
  record Row(List<Cell> cells) {
    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a table.
   *
   * @param content its text
   * @param alignment how it is aligned, if the source says so
   * @param span how many columns it takes, at least 1
   */
  record Cell(List<Inline> content, Optional<Alignment> alignment, int span) {
    /** Copies the content. */
    public Cell {
      content = List.copyOf(content);
    }
  }

  /** How the text of a table's cell is aligned. */
  enum Alignment {
    /** At the left. */
    LEFT,
    /** In the middle. */
    CENTER,
    /** At the right. */
    RIGHT
  }

  /**
   * Text to be shown letter by letter.
   *
   * @param info what the editor wrote after the fence, such as a language's name
   * @param text the text, with its line ends
   */
  record CodeBlock(Optional<String> info, String text) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /**
   * A picture with its words, or only the words where the picture is not in the archive.
   *
   * @param src where the picture is, as written; absent where the archive has only its caption
   * @param alt what a reader who cannot see it is told
   * @param caption the line below it
   * @param credit who made it, as far as it is not said in the caption
   * @param guessedLine the line of a captured page that was taken for a caption by a guess
   */
  record Figure(
      Optional<String> src,
      String alt,
      List<Inline> caption,
      Optional<String> credit,
      OptionalInt guessedLine)
      implements Block {
    /** Copies the caption. */
    public Figure {
      caption = List.copyOf(caption);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.figure(this);
    }
  }

  /** A break between thoughts. */
  record Rule() implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rule(this);
    }
  }

  /**
   * HTML that the editor wrote, already cleaned (or trusted, as the settings say). Its links,
   * pictures and words are the inlines of any other text, so that links are resolved and words are
   * found; what is left of its tags stands between them.
   *
   * @param content well-formed in itself, unless the editors are trusted
   */
  record HtmlBlock(List<Inline> content) implements Block {
    /** Copies the content. */
    public HtmlBlock {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.html(this);
    }
  }

  /**
   * A remark of the archive about the block that follows. It is no part of the text.
   *
   * @param about what is remarked
   */
  record Remark(Matter about) implements Block {
    /** What a remark is about. */
    public enum Matter {
      /** The paragraph repeats the standfirst. */
      REPEATED_STANDFIRST,
      /** The paragraph repeats the headline. */
      REPEATED_HEADLINE,
      /** Its quotation marks are doubled in the source. */
      DOUBLED_QUOTE
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.remark(this);
    }
  }

  /**
   * A post of another site, which the text shows by its bare address on a line of its own.
   *
   * @param address the address as written
   */
  record Embed(String address) implements Block {
    /** Refuses what is no post's address. */
    public Embed {
      if (PostAddress.of(address).isEmpty()) {
        throw new IllegalArgumentException("no post: " + address);
      }
    }

    /** The embed that a line is; empty if it is none. */
    public static Optional<Embed> of(String line) {
      // Most lines are paragraphs.
      boolean mayBe = line.regionMatches(true, 0, "http", 0, 4);
      return mayBe && PostAddress.of(line).isPresent()
          ? Optional.of(new Embed(line))
          : Optional.empty();
    }

    /** Where the post is. */
    public PostAddress post() {
      return PostAddress.of(address).orElseThrow();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.embed(this);
    }
  }

  /**
   * The line with which an agency or a paper signs, such as {@code -- BERNAMA}.
   *
   * @param text as in the source
   */
  record SignOff(String text) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.signOff(this);
    }
  }
}
