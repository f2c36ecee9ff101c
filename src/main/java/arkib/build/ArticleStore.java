package arkib.build;

import arkib.article.Article;
import arkib.article.Card;
import arkib.diagnostic.Diagnostic;
import arkib.parse.ArticleParser;
import arkib.render.Articles;
import arkib.source.SourceFile;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The articles of a build: kept while they are few, read again from their files when they are many,
 * so that memory follows the number of articles and not their text.
 */
final class ArticleStore implements Articles {

  /** How many articles are kept: some 10 kB each. */
  private static final int ROOM = 5_000;

  private final Map<String, SourceFile> sources;
  private final ArticleParser parser;
  private final Map<String, Article> kept = new ConcurrentHashMap<>();

  ArticleStore(Map<String, SourceFile> sources, ArticleParser parser) {
    this.sources = sources;
    this.parser = parser;
  }

  /** Keeps an article if there is room. */
  void offer(Article article) {
    if (kept.size() < ROOM) {
      kept.put(article.source(), article);
    }
  }

  @Override
  public Article of(Card card) {
    Article article = kept.get(card.source());
    return article != null ? article : again(card);
  }

  // Its mistakes were told when it was read first.
  private Article again(Card card) {
    return parser
        .parse(sources.get(card.source()), ArticleStore::ignore)
        .orElseThrow(() -> new SourceVanished(card.source()));
  }

  private static void ignore(Diagnostic told) {}

  /** A file that was there when the build began is gone, or can no longer be read. */
  static final class SourceVanished extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SourceVanished(String source) {
      super(source);
    }
  }
}
