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

  /**
   * Makes indexes.
   *
   * @param articles where the words of articles are
   * @param inputs the fingerprint of all that decides how a source is read
   * @param state the folder of what is known of the output folder
   * @param workers write many files at once
   * @param progress told of each article whose words come into it
   */
  Indexing(
      ArticleStore articles,
      Fingerprint inputs,
      Path state,
      Workers workers,
      Stopwatch watch,
      Progress progress) {
    this.articles = articles;
    this.inputs = inputs;
    this.state = state;
    this.workers = workers;
    this.watch = watch;
    this.progress = progress;
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
   * Makes those of all editions.
   *
   * @param editions with the articles of each
   * @param publishing where the files go
   * @param course whether indexes may stay behind their articles, as the builds before left them
   */
  Indexes make(List<Searched> editions, Publishing publishing, Course course) throws IOException {
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
