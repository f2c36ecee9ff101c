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
    return work.workers().begin(() -> indexing.make(editions, publishing, course));
  }

  /**
   * What an index is made of.
   *
   * @param site the edition
   * @param addresses where its pages are
   * @param articles those that readers can find, in any order
   */
  record Searched(Site site, Addresses addresses, List<Card> articles) {}

  private Indexes make(List<Searched> editions, Begun<Publishing> publishing, Course course)
      throws IOException {
    List<Indexes.OfEdition> made = new ArrayList<>();
    for (Searched edition : editions) {
      Addresses addresses = edition.addresses();
      Indexed index = Indexed.NONE;
      if (!edition.articles().isEmpty()) {
        boolean mayWait = course.search() == BuildSession.Search.LATER;
        // Beside looking through the output folder, which takes as long in a large archive.
        Optional<Entries> begun =
            mayWait
                ? Optional.empty()
                : Optional.of(watch.phase(Phase.SEARCH, () -> entries(edition)));
        IndexOutput files = publishing.end().index(addresses);
        boolean waits = mayWait && files.keepAll(course.memory().index(addresses.home()));
        index =
            waits
                ? files.indexed()
                : watch.phase(
                    Phase.SEARCH,
                    () -> make(edition, begun.orElseGet(() -> entries(edition)), files));
        watch.count(Phase.SEARCH, index.files().size(), 0);
      }
      made.add(new Indexes.OfEdition(addresses.home(), index));
    }
    return new Indexes(made);
  }

  // The articles as the index knows them, and which has which text.
  private record Entries(List<Entry> all, Map<Fingerprint, Card> byText) {}

  private Entries entries(Searched edition) {
    Map<Fingerprint, Card> byText = new HashMap<>(edition.articles().size() * 4 / 3 + 1);
    List<Entry> all = new ArrayList<>(edition.articles().size());
    // One for all: to begin one takes as long as what it does.
    Digest digest = new Digest();
    for (Card card : edition.articles()) {
      Entry entry = entry(card, edition.addresses(), digest);
      byText.put(entry.text(), card);
      all.add(entry);
    }
    return new Entries(all, byText);
  }

  private Indexed make(Searched edition, Entries entries, IndexOutput files) throws IOException {
    Settings settings = edition.site().settings();
    progress.begin("indexing", entries.all().size());
    new SearchIndex(
            state.resolve(settings.folder().isEmpty() ? LEDGER : LEDGER + "-" + settings.folder()),
            new IndexOptions(settings.search().phrases(), settings.search().standfirsts()),
            workers::each)
        .build(
            entries.all(),
            new SearchIndex.NewWords() {
              @Override
              public byte[] of(Entry entry) throws IOException {
                progress.step();
                return articles.words(entries.byText().get(entry.text()));
              }

              @Override
              public Optional<byte[]> made(Entry entry) throws IOException {
                Optional<byte[]> made = articles.wordsMade(entries.byText().get(entry.text()));
                made.ifPresent(words -> progress.step());
                return made;
              }
            },
            files);
    progress.end();
    return files.indexed();
  }

  // Two files with the same bytes may be two articles: their folders say when, and which section.
  private Entry entry(Card card, Addresses addresses, Digest digest) {
    return Entry.of(
        addresses.article(card).path(),
        card.published(),
        card.headline(),
        card.heading().standfirst(),
        card.filing().section(),
        digest.add(inputs).add(card.source()).add(card.content()).fingerprint(),
        digest);
  }
}
