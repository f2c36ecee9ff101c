package arkib.names;

import arkib.article.Article;
import arkib.article.Filing;
import arkib.article.Heading;
import arkib.article.Kind;
import arkib.article.Provenance;
import arkib.article.Publication;
import arkib.article.body.Block;
import arkib.article.body.Body;
import arkib.article.body.Inline;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Articles put together for a test. */
final class Articles {

  private Articles() {}

  static Article of(String headline, String... paragraphs) {
    return of(Filing.NONE, headline, paragraphs);
  }

  static Article of(Filing filing, String headline, String... paragraphs) {
    List<Block> blocks =
        Arrays.stream(paragraphs)
            .<Block>map(text -> new Block.Paragraph(List.of(new Inline.Text(text))))
            .toList();
    return new Article(
        "a.md",
        Kind.NEWS,
        new Heading(headline, Optional.empty(), List.of(), Optional.empty()),
        new Publication(
            Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty()),
        filing,
        new Article.Permalink("a", List.of()),
        new Provenance(Optional.empty(), List.of(), Optional.empty()),
        new Body(blocks, List.of(), List.of()),
        Map.of());
  }
}
