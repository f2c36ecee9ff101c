package arkib.build;

import arkib.article.Card;
import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import arkib.plan.Addresses;
import arkib.progress.Progress;
import arkib.search.Entry;
import arkib.search.IndexFiles;
import arkib.search.IndexOptions;
import arkib.search.SearchIndex;
import arkib.site.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the search index of a site's articles, the parts of it in which something changed. */
final class Indexing {

  // Beside it, "search-en" of an edition in English.
  private static final String LEDGER = "search";

  private final Addresses addresses;
  private final ArticleStore articles;
  private final Fingerprint inputs;
  private final Progress progress;

  /**
   * An index.
   *
   * @param articles where the words of articles are
   * @param inputs the fingerprint of all that decides how a source is read
   * @param progress told of each article whose words come into it
   */
  Indexing(Addresses addresses, ArticleStore articles, Fingerprint inputs, Progress progress) {
    this.addresses = addresses;
    this.articles = articles;
    this.inputs = inputs;
    this.progress = progress;
  }

  /**
   * Makes it.
   *
   * @param cards the articles that readers can find
   * @param state the folder of what is known of the output folder
   * @param files takes its files
   * @param workers write many at once
   */
  void make(Stream<Card> cards, Settings settings, Path state, IndexFiles files, Workers workers)
      throws IOException {
    Map<Fingerprint, Card> byText = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    cards.forEach(
        card -> {
          Entry entry = entry(card);
          byText.put(entry.text(), card);
          entries.add(entry);
        });
    progress.begin("indexing", entries.size());
    new SearchIndex(
            state.resolve(settings.folder().isEmpty() ? LEDGER : LEDGER + "-" + settings.folder()),
            new IndexOptions(settings.search().phrases(), settings.search().standfirsts()),
            workers::each)
        .build(
            entries,
            entry -> {
              progress.step();
              return articles.words(byText.get(entry.text()));
            },
            files);
    progress.end();
  }

  // Two files with the same bytes may be two articles: their folders say when, and which section.
  private Entry entry(Card card) {
    return new Entry(
        addresses.article(card).path(),
        card.published(),
        card.headline(),
        card.heading().standfirst(),
        card.filing().section(),
        new Digest().add(inputs).add(card.source()).add(card.content()).fingerprint());
  }
}
