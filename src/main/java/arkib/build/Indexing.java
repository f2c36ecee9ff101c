package arkib.build;

import arkib.article.Card;
import arkib.build.profile.Phase;
import arkib.build.profile.Stopwatch;
import arkib.digest.Digest;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
   * @return those of a site without search where mistakes forbid to make them
   */
  static Begun<Indexes> begin(
      Work work,
      Basis basis,
      List<Searched> editions,
      Begun<Publishing> publishing,
      Course course) {
    if (!work.site().settings().search().enabled() || work.isForbidden()) {
      return new Begun<>(() -> Indexes.NONE);
    }
    Indexing indexing = new Indexing(work, basis);
    return work.workers().begin(() -> indexing.make(editions, publishing.end(), course));
  }

  /**
   * What an index is made of.
   *
   * @param site the edition
   * @param addresses where its pages are
   * @param articles those that readers can find, in any order
   */
  record Searched(Site site, Addresses addresses, List<Card> articles) {}

  private Indexes make(List<Searched> editions, Publishing publishing, Course course)
      throws IOException {
    List<Indexes.OfEdition> made = new ArrayList<>();
    for (Searched edition : editions) {
      Addresses addresses = edition.addresses();
      Indexed index = Indexed.NONE;
      if (!edition.articles().isEmpty()) {
        IndexOutput files = publishing.index(addresses);
        boolean waits =
            course.search() == BuildSession.Search.LATER
                && files.keepAll(course.memory().index(addresses.home()));
        index = waits ? files.indexed() : watch.phase(Phase.SEARCH, () -> make(edition, files));
        watch.count(Phase.SEARCH, index.files().size(), 0);
      }
      made.add(new Indexes.OfEdition(addresses.home(), index));
    }
    return new Indexes(made);
  }

  private Indexed make(Searched edition, IndexOutput files) throws IOException {
    Settings settings = edition.site().settings();
    Map<Fingerprint, Card> byText = new HashMap<>(edition.articles().size() * 4 / 3 + 1);
    List<Entry> entries = new ArrayList<>(edition.articles().size());
    for (Card card : edition.articles()) {
      Entry entry = entry(card, edition.addresses());
      byText.put(entry.text(), card);
      entries.add(entry);
    }
    progress.begin("indexing", entries.size());
    new SearchIndex(
            state.resolve(settings.folder().isEmpty() ? LEDGER : LEDGER + "-" + settings.folder()),
            new IndexOptions(settings.search().phrases(), settings.search().standfirsts()),
            workers::each)
        .build(
            entries,
            new SearchIndex.NewWords() {
              @Override
              public byte[] of(Entry entry) throws IOException {
                progress.step();
                return articles.words(byText.get(entry.text()));
              }

              @Override
              public Optional<byte[]> made(Entry entry) throws IOException {
                Optional<byte[]> made = articles.wordsMade(byText.get(entry.text()));
                made.ifPresent(words -> progress.step());
                return made;
              }
            },
            files);
    progress.end();
    return files.indexed();
  }

  // Two files with the same bytes may be two articles: their folders say when, and which section.
  private Entry entry(Card card, Addresses addresses) {
    return new Entry(
        addresses.article(card).path(),
        card.published(),
        card.headline(),
        card.heading().standfirst(),
        card.filing().section(),
        new Digest().add(inputs).add(card.source()).add(card.content()).fingerprint());
  }
}
