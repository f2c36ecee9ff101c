package arkib.build;

import arkib.article.Card;
import arkib.build.profile.Phase;
import arkib.build.profile.Stopwatch;
import arkib.digest.Fingerprint;
import arkib.plan.Addresses;
import arkib.progress.Progress;
import arkib.search.Entry;
import arkib.search.IndexOptions;
import arkib.search.SearchIndex;
import arkib.site.Settings;
import arkib.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the search indexes of a site's articles, the parts of them in which something changed. */
final class Indexing {

  // Beside it, "search-en" of an edition in English.
  private static final String LEDGER = "search";

  private final ArticleStore articles;
  private final Fingerprint inputs;
  private final Path state;
  private final Workers workers;
  private final Stopwatch watch;
  private final Progress progress;

  private Indexing(Work work, Basis basis) {
    this.articles = basis.articles();
    this.inputs = basis.opening().inputs();
    this.state = basis.state();
    this.workers = work.workers();
    this.watch = work.watch();
    this.progress = work.progress();
  }

  /**
   * Begins to make the indexes of all editions: nothing but the articles tells what is in them, so
   * they are made beside all else.
   *
   * @param editions with the articles of each
   * @param publishing where the files go
   * @param course whether indexes may stay behind their articles, as the builds before left them
   * @param edits what changed of the articles
   * @return those of a site without search where mistakes forbid to make them
   */
  static Begun<Indexes> begin(
      Work work,
      Basis basis,
      List<Searched> editions,
      Begun<Publishing> publishing,
      Course course,
      Edits edits) {
    if (!work.site().settings().search().enabled() || work.isForbidden()) {
      return new Begun<>(() -> Indexes.NONE);
    }
    Indexing indexing = new Indexing(work, basis);
    return work.workers().begin(() -> indexing.make(editions, publishing, course, edits));
  }

  /**
   * What an index is made of.
   *
   * @param site the edition
   * @param addresses where its pages are
   * @param articles those that readers can find, in any order
   */
  record Searched(Site site, Addresses addresses, List<Card> articles) {}

  /**
   * What changed of the articles since the build that left the output folder.
   *
   * @param maybe whether it may be that nothing but some texts did
   * @param alone whether it is so, when that is known
   * @param sources the paths of the files of these articles
   */
  record Edits(boolean maybe, Begun<Boolean> alone, Set<String> sources) {}

  private Indexes make(
      List<Searched> editions, Begun<Publishing> publishing, Course course, Edits edits)
      throws IOException {
    List<Indexes.OfEdition> made = new ArrayList<>();
    for (Searched edition : editions) {
      Addresses addresses = edition.addresses();
      Indexed index = Indexed.NONE;
      if (!edition.articles().isEmpty()) {
        boolean mayWait = course.search() == BuildSession.Search.LATER;
        SearchedArticles searched =
            new SearchedArticles(edition.articles(), edition.addresses(), inputs);
        if (!mayWait && !edits.maybe()) {
          // Beside looking through the output folder, which takes as long in a large archive.
          watch.phase(Phase.SEARCH, searched::prepare);
        }
        IndexOutput files = publishing.end().index(addresses);
        if (edits.alone().end()) {
          searched.onlyTextsChanged(edits.sources());
        }
        boolean waits = mayWait && files.keepAll(course.memory().index(addresses.home()));
        index =
            waits
                ? files.indexed()
                : watch.phase(Phase.SEARCH, () -> make(edition.site(), searched, files));
        watch.count(Phase.SEARCH, index.files().size(), 0);
      }
      made.add(new Indexes.OfEdition(addresses.home(), index));
    }
    return new Indexes(made);
  }

  private Indexed make(Site site, SearchedArticles searched, IndexOutput files) throws IOException {
    Settings settings = site.settings();
    progress.begin("indexing", searched.size());
    new SearchIndex(
            state.resolve(settings.folder().isEmpty() ? LEDGER : LEDGER + "-" + settings.folder()),
            new IndexOptions(settings.search().phrases(), settings.search().standfirsts()),
            workers::each)
        .build(
            searched,
            new SearchIndex.NewWords() {
              @Override
              public byte[] of(Entry entry) throws IOException {
                progress.step();
                return articles.words(searched.card(entry));
              }

              @Override
              public Optional<byte[]> made(Entry entry) throws IOException {
                Optional<byte[]> made = articles.wordsMade(searched.card(entry));
                made.ifPresent(words -> progress.step());
                return made;
              }
            },
            files);
    progress.end();
    return files.indexed();
  }
}
