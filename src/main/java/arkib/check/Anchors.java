package arkib.check;

import arkib.article.body.Block;
import arkib.article.body.Body;
import arkib.article.body.Footnote;
import arkib.article.body.Inline;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places of a text to which a fragment leads. */
final class Anchors {

  private static final Pattern ID = Pattern.compile("\\b(?:id|name)=[\"']?([^\"'\\s>]+)");

  private final Set<String> found = new LinkedHashSet<>();

  private Anchors() {}

  /** Those of a text, in order. */
  static Set<String> in(Body body) {
    Anchors anchors = new Anchors();
    anchors.all(body.blocks());
    int number = 0;
    for (Footnote footnote : body.footnotes()) {
      number++;
      anchors.found.add("fn:" + number);
      anchors.found.add("fnref:" + number);
      anchors.all(footnote.blocks());
    }
    return anchors.found;
  }

  private void all(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Subheading heading && !heading.anchor().isEmpty()) {
        found.add(heading.anchor());
      } else if (block instanceof Block.Quote quote) {
        all(quote.blocks());
      } else if (block instanceof Block.ItemList list) {
        list.items().forEach(item -> all(item.blocks()));
      } else if (block instanceof Block.Paragraph paragraph) {
        html(paragraph.content());
      } else if (block instanceof Block.HtmlBlock html) {
        html(html.content());
      }
    }
  }

  // Where editors are trusted, their own.
  private void html(List<Inline> content) {
    for (Inline inline : content) {
      if (inline instanceof Inline.HtmlInline tag) {
        Matcher id = ID.matcher(tag.html());
        while (id.find()) {
          found.add(id.group(1));
        }
      }
    }
  }
}
