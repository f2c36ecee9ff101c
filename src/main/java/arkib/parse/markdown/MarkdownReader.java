package arkib.parse.markdown;

import arkib.article.body.Block;
import arkib.article.body.Body;
import arkib.article.body.PlainText;
import arkib.site.HtmlPolicy;
import java.util.Optional;

/**
 * Reads Markdown: CommonMark with tables, footnotes, strikethrough, task lists and bare links.
 * Built once, used by any number of threads.
 */
public final class MarkdownReader {

  private final HtmlPolicy policy;
  private MarkdownParser parser;

  /** A reader that treats HTML within Markdown as the policy says. */
  public MarkdownReader(HtmlPolicy policy) {
    this.policy = policy;
  }

  /**
   * Reads a text. There is no wrong Markdown: what is no markup is text.
   *
   * @param markdown the text, without front matter
   * @param firstLine the line of the file at which it begins, counted from 1
   * @return its tree; the places of links and pictures are those in the file
   */
  public Body read(String markdown, int firstLine) {
    // The specification replaces U+0000. Here, so that no later step meets it.
    String text = markdown.indexOf('\0') < 0 ? markdown : markdown.replace('\0', '\uFFFD');
    return Prose.read(text).orElseGet(() -> marked(text, firstLine));
  }

  /** Reads a text that may hold any markup. */
  Body marked(String text, int firstLine) {
    return Taming.tame(text)
        .map(tamed -> parse(new Source(text, tamed), firstLine))
        .orElseGet(() -> PlainParagraphs.of(text));
  }

  private Body parse(Source source, int firstLine) {
    try {
      References references = new References(new Lines(source.text(), firstLine));
      return BodyBuilder.build(
          parser().parse(source.parsed()), source, new Links(source, policy, references));
    } catch (StackOverflowError e) {
      // The library and its patterns recurse; what Taming did not foresee must not end the build.
      return PlainParagraphs.of(source.text());
    }
  }

  // Made when a text needs it: the library takes longer to load than a small site to build.
  private synchronized MarkdownParser parser() {
    if (parser == null) {
      parser = new MarkdownParser();
    }
    return parser;
  }

  /** The text of the heading of level 1 with which a body begins, if it begins with one. */
  public static Optional<String> leadingHeading(Body body) {
    return body.blocks().stream()
        .limit(1)
        .filter(Block.Subheading.class::isInstance)
        .map(Block.Subheading.class::cast)
        .filter(heading -> heading.level() == 1)
        .map(heading -> PlainText.of(heading.content()).strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }
}
