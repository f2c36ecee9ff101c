package arkib.article.body;

import java.util.List;
import java.util.Optional;

/** A part of a line of text. */
public sealed interface Inline {

  /** Calls the visitor's method for this kind of inline. */
  <R> R accept(Visitor<R> visitor);

  /** What is done with each kind of inline. */
  interface Visitor<R> {
    /** Plain text. */
    R text(Text text);

    /** Emphasis. */
    R emphasis(Emphasis emphasis);

    /** Strong emphasis. */
    R strong(Strong strong);

    /** Struck text. */
    R struck(Struck struck);

    /** Code. */
    R code(Code code);

    /** A link. */
    R link(Link link);

    /** A picture. */
    R image(Image image);

    /** A line break of the source. */
    R softBreak(SoftBreak softBreak);

    /** A line break that is shown. */
    R hardBreak(HardBreak hardBreak);

    /** A cleaned HTML tag. */
    R html(HtmlInline html);

    /** A reference to a footnote. */
    R footnote(FootnoteReference reference);

    /** A dateline. */
    R dateline(Dateline dateline);

    /** A mention of a name. */
    R mention(Mention mention);
  }

  /**
   * Plain text.
   *
   * @param text the characters as shown; nothing in them is markup
   */
  record Text(String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * Emphasised text.
   *
   * @param content what is emphasised
   */
  record Emphasis(List<Inline> content) implements Inline {
    /** Copies the content. */
    public Emphasis {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.emphasis(this);
    }
  }

  /**
   * Strongly emphasised text.
   *
   * @param content what is emphasised
   */
  record Strong(List<Inline> content) implements Inline {
    /** Copies the content. */
    public Strong {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.strong(this);
    }
  }

  /**
   * Text struck through.
   *
   * @param content what is struck
   */
  record Struck(List<Inline> content) implements Inline {
    /** Copies the content. */
    public Struck {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.struck(this);
    }
  }

  /**
   * Text to be shown letter by letter.
   *
   * @param text the characters
   */
  record Code(String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /**
   * A link.
   *
   * @param target where it leads, as written: a path relative to the article's file, a path from
   *     {@code content/}, a fragment or a URL of an allowed scheme
   * @param title what the editor says of the target
   * @param content what is linked
   */
  record Link(String target, Optional<String> title, List<Inline> content) implements Inline {
    /** Copies the content. */
    public Link {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.link(this);
    }
  }

  /**
   * A picture in a line.
   *
   * @param src where it is, as written
   * @param alt what a reader who cannot see it is told
   * @param title what the editor says of it
   */
  record Image(String src, String alt, Optional<String> title) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.image(this);
    }
  }

  /** A line break of the source, shown as a space. */
  record SoftBreak() implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.softBreak(this);
    }
  }

  /** A line break that is shown. */
  record HardBreak() implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.hardBreak(this);
    }
  }

  /**
   * A tag or entity that the editor wrote, already cleaned.
   *
   * @param html one tag; the parser sees to it that what it opens is closed
   */
  record HtmlInline(String html) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.html(this);
    }
  }

  /**
   * A reference to a footnote.
   *
   * @param number the footnote's number, counted from 1
   * @param occurrence which of the references to it this is, counted from 1
   */
  record FootnoteReference(int number, int occurrence) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.footnote(this);
    }
  }

  /**
   * The place, date and agency with which a news text begins, as in the source.
   *
   * @param text what is set as dateline: {@code KUALA LUMPUR, 12 Jan (Bernama)}
   * @param separator what parts it from the text: {@code " -- "}
   */
  record Dateline(String text, String separator) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dateline(this);
    }
  }

  /**
   * A mention of a name of the authority file, to be linked to the name's page.
   *
   * @param id the name's id
   * @param content the text as the article spells it
   */
  record Mention(String id, List<Inline> content) implements Inline {
    /** Copies the content. */
    public Mention {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.mention(this);
    }
  }
}
