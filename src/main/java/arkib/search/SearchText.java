package arkib.search;

import arkib.article.Article;
import arkib.article.body.Block;
import arkib.article.body.Footnote;
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
  public static SearchText of(Article article, List<String> names, List<String> filters) {
    List<String> lines = new ArrayList<>();
    article.body().blocks().forEach(block -> add(lines, block));
    for (Footnote footnote : article.body().footnotes()) {
      footnote.blocks().forEach(block -> add(lines, block));
    }
    return new SearchText(
        article.heading().headline(), article.heading().standfirst(), names, lines, filters);
  }

  private static void add(List<String> lines, Block block) {
    // Within a paragraph a line end is a space: phrases go on.
    String text = PlainText.of(block);
    if (block instanceof Block.Paragraph || block instanceof Block.Subheading) {
      lines.add(text.replace('\n', ' '));
    } else {
      text.lines().forEach(lines::add);
    }
  }
}
