package arkib.parse.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;

/** The Markdown library's own way from Markdown to HTML: the oracle of the tests. */
public final class LibraryRenderer {

  private static final DataHolder OPTIONS =
      new MutableDataSet(MarkdownParser.options(true))
          // Ours is told by the policy which schemes are allowed; trusted means all.
          .set(HtmlRenderer.SUPPRESSED_LINKS, "")
          .toImmutable();

  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

  private LibraryRenderer() {}

  /** The library's HTML of a text. */
  public static String render(String markdown) {
    return RENDERER.render(PARSER.parse(markdown));
  }
}
