package arkib.build;

import arkib.article.Article;
import arkib.article.Card;
import arkib.diagnostic.Diagnostic;
import arkib.ledger.ArticleCodec;
import arkib.plan.Articles;
import arkib.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of a build's articles, between reading and rendering. They wait in a file, so that
 * memory follows the number of articles and not their text; an article that was not read in this
 * build is read when its page is made.
 */
final class ArticleStore implements Articles, AutoCloseable {

  private final Map<String, SourceFile> sources;
  private final ArticleReader reader;
  private final Path folder;
  private final Map<String, Spool.Place> places = new ConcurrentHashMap<>();
  private Spool spool;

  ArticleStore(Map<String, SourceFile> sources, ArticleReader reader, Path folder) {
    this.sources = sources;
    this.reader = reader;
    this.folder = folder;
  }

  /** Keeps the text of an article that was just read. */
  void keep(Article article) {
    try {
      places.put(article.source(), spool().add(ArticleCodec.write(article)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Article of(Card card) {
    Spool.Place place = places.get(card.source());
    if (place == null) {
      return again(card);
    }
    try {
      return ArticleCodec.read(spool().get(place), card);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Its mistakes were told when it was read first.
  private Article again(Card card) {
    return reader
        .load(sources.get(card.source()), ArticleStore::ignore)
        .filter(loaded -> loaded.content().equals(card.content()))
        .flatMap(loaded -> reader.read(loaded, ArticleStore::ignore))
        .map(ArticleReader.Named::article)
        .orElseThrow(() -> new SourceChanged(sources.get(card.source()).shown()));
  }

  /**
   * Where a source lies that is published as it is.
   *
   * @throws SourceChanged if it is no longer what this build found
   */
  Path original(String source) {
    SourceFile file = sources.get(source);
    if (!file.isUnchanged()) {
      throw new SourceChanged(file.shown());
    }
    return file.file();
  }

  private static void ignore(Diagnostic told) {}

  // Made for the first article that was read: a build without a change needs none.
  private synchronized Spool spool() throws IOException {
    if (spool == null) {
      spool = Spool.in(folder);
    }
    return spool;
  }

  @Override
  public synchronized void close() throws IOException {
    if (spool != null) {
      spool.close();
    } else {
      Spool.drop(folder);
    }
  }

  /** A file was changed or went away while the build went on. */
  static final class SourceChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SourceChanged(String source) {
      super(source);
    }
  }
}
