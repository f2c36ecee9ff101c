package arkib.parse.markdown;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;

/** The Markdown library with the extensions in use. Thread-safe. */
final class MarkdownParser {

  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(),
          FootnoteExtension.create(),
          StrikethroughExtension.create(),
          TaskListExtension.create());

  private final Parser plain = Parser.builder(options(false)).build();
  private final Parser linking = Parser.builder(options(true)).build();

  /** The tree of a text. */
  Document parse(String markdown) {
    return parse(markdown, BareLinks.mayBeIn(markdown));
  }

  /** The tree of a text, with or without a search for links that are not marked up. */
  Document parse(String markdown, boolean bareLinks) {
    return (bareLinks ? linking : plain).parse(markdown);
  }

  /** The options that both parser and, in tests, the library's own renderer are made with. */
  static DataHolder options(boolean bareLinks) {
    List<Extension> extensions = new ArrayList<>(EXTENSIONS);
    if (bareLinks) {
      extensions.add(AutolinkExtension.create());
    }
    return new MutableDataSet()
        .set(Parser.EXTENSIONS, extensions)
        // As on GitHub: "|-|-|" under a head is enough, and a table has a head.
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.WITH_CAPTION, false)
        .toImmutable();
  }
}
