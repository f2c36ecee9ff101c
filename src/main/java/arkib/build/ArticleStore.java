package arkib.build;

import arkib.article.Article;
import arkib.article.Card;
import arkib.article.Kind;
import arkib.diagnostic.Diagnostic;
import arkib.ledger.ArticleCodec;
import arkib.plan.Articles;
import arkib.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
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
  private final boolean searched;
  private final Map<String, Spool.Place> places = new ConcurrentHashMap<>();
  private final Map<String, Spool.Place> words = new ConcurrentHashMap<>();
  private Spool spool;

  /**
   * A store.
   *
   * @param folder where the file is made
   * @param searched whether the words of articles wait too, for the search index
   */
  ArticleStore(
      Map<String, SourceFile> sources, ArticleReader reader, Path folder, boolean searched) {
    this.sources = sources;
    this.reader = reader;
    this.folder = folder;
    this.searched = searched;
  }

  /** Keeps the text of an article that was just read. */
  void keep(ArticleReader.Named named) {
    Article article = named.article();
    try {
      places.put(article.source(), spool().add(ArticleCodec.write(article)));
      if (searched && article.kind() == Kind.NEWS) {
        words.put(article.source(), spool().add(reader.words(named)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of an article, for the search index. */
  byte[] words(Card card) throws IOException {
    Optional<byte[]> made = wordsMade(card);
    return made.isPresent() ? made.get() : reader.words(again(card));
  }

  /** The words of an article that was read in this build. */
  Optional<byte[]> wordsMade(Card card) throws IOException {
    Spool.Place place = words.get(card.source());
    return place == null ? Optional.empty() : Optional.of(spool().get(place));
  }

  @Override
  public Article of(Card card) {
    Spool.Place place = places.get(card.source());
    if (place == null) {
      return again(card).article();
    }
    try {
      return ArticleCodec.read(spool().get(place), card);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Its mistakes were told when it was read first.
  private ArticleReader.Named again(Card card) {
    return reader
        .load(sources.get(card.source()), ArticleStore::ignore)
        .filter(loaded -> loaded.content().equals(card.content()))
        .flatMap(loaded -> reader.read(loaded, ArticleStore::ignore))
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
