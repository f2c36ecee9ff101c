package arkib.render.html;

import arkib.article.body.Reference;
import arkib.diagnostic.Words;
import arkib.parse.markdown.MarkdownReader;
import arkib.site.Embeds;
import arkib.site.HtmlPolicy;
import java.util.Optional;

/** Markdown to what a page of the site shows, for tests. */
public final class MarkdownPage {

  /** The words used in tests. */
  public static final BodyWords WORDS =
      new BodyWords(Words.load(MarkdownPage.class, "words.properties"));

  private static final BodyWriter WRITER = new BodyWriter(WORDS, Embeds.CARD);

  private MarkdownPage() {}

  /** The page's text; targets that begin with {@code tiada} lead nowhere. */
  public static String write(String markdown, HtmlPolicy policy) {
    return WRITER.write(new MarkdownReader(policy).read(markdown, 1), MarkdownPage::resolve);
  }

  private static Optional<String> resolve(String target, Reference.Kind kind) {
    return target.startsWith("tiada") ? Optional.empty() : Optional.of(target);
  }
}
