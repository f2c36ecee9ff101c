package arkib.search;

import arkib.article.Heading;
import arkib.article.body.Block;
import arkib.article.body.Body;
import arkib.article.body.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is searched of an article.
 *
 * @param headline its headline
 * @param standfirst the paragraph that introduces the text
 * @param names what its names are called, in every spelling that the authority file knows: so that
 *     who looks for one spelling finds the others
 * @param body the lines of its text
 * @param filters what narrows a search to it, each {@code kind:value}: {@code s:sukan}
 */
public record SearchText(
    String headline,
    Optional<String> standfirst,
    List<String> names,
    List<String> body,
    List<String> filters) {

  /** Copies the lists. */
  public SearchText {
    names = List.copyOf(names);
    body = List.copyOf(body);
    filters = List.copyOf(filters);
  }

  /**
   * The text of an article.
   *
   * @param names what its names are called
   * @param filters what narrows a search to it
   */
  public static SearchText of(
      Heading heading, Body body, List<String> names, List<String> filters) {
    List<String> lines = new ArrayList<>();
    add(lines, body.blocks());
    body.footnotes().forEach(footnote -> add(lines, footnote.blocks()));
    return new SearchText(heading.headline(), heading.standfirst(), names, lines, filters);
  }

  private static void add(List<String> lines, List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Quote quote) {
        add(lines, quote.blocks());
      } else if (block instanceof Block.ItemList list) {
        list.items().forEach(item -> add(lines, item.blocks()));
      } else if (block instanceof Block.Paragraph || block instanceof Block.Subheading) {
        // Here a line end is a space: a phrase goes on.
        lines.add(PlainText.of(block).replace('\n', ' '));
      } else {
        PlainText.of(block).lines().forEach(lines::add);
      }
    }
  }
}
