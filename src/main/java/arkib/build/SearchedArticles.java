package arkib.build;

import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import arkib.plan.Addresses;
import arkib.search.Corpus;
import arkib.search.Entry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The articles of an edition as its search index is made of them. For one thread. */
final class SearchedArticles implements Corpus {

  private final List<Card> cards;
  private final Addresses addresses;
  private final Fingerprint inputs;
  private final Entry[] entries;
  private final Map<Fingerprint, Card> byText = new HashMap<>();
  // One for all: to begin one takes as long as what it does.
  private final Digest digest = new Digest();
  private Optional<Set<Integer>> edited = Optional.empty();

  /**
   * The articles of an edition.
   *
   * @param cards those that readers can find, in any order
   * @param addresses where their pages are
   * @param inputs the fingerprint of all that decides how they are read
   */
  SearchedArticles(List<Card> cards, Addresses addresses, Fingerprint inputs) {
    this.cards = cards;
    this.addresses = addresses;
    this.inputs = inputs;
    this.entries = new Entry[cards.size()];
  }

  /** Finds what the index has of all of them, in advance; returns this. */
  SearchedArticles prepare() {
    for (int i = 0; i < cards.size(); i++) {
      entry(i);
    }
    return this;
  }

  /**
   * Takes it that of all articles only the texts of some changed.
   *
   * @param sources the paths of their files
   */
  void onlyTextsChanged(Set<String> sources) {
    Set<Integer> numbers = new HashSet<>();
    for (int i = 0; i < cards.size(); i++) {
      if (sources.contains(cards.get(i).source())) {
        numbers.add(i);
      }
    }
    edited = Optional.of(numbers);
  }

  /** The article of an entry that was asked for. */
  Card card(Entry entry) {
    return byText.get(entry.text());
  }

  @Override
  public int size() {
    return cards.size();
  }

  @Override
  public Optional<NewsDate> date(int number) {
    return cards.get(number).published();
  }

  @Override
  public String address(int number) {
    return addresses.article(cards.get(number)).path();
  }

  @Override
  public Entry entry(int number) {
    if (entries[number] == null) {
      Card card = cards.get(number);
      keep(
          number,
          Entry.of(
              addresses.article(card).path(),
              card.published(),
              card.headline(),
              card.heading().standfirst(),
              card.filing().section(),
              digest.add(inputs).add(card.source()).add(card.content()).fingerprint(),
              digest));
    }
    return entries[number];
  }

  @Override
  public Entry entry(int number, Fingerprint shown, Fingerprint text) {
    if (entries[number] == null) {
      Card card = cards.get(number);
      keep(
          number,
          new Entry(
              addresses.article(card).path(),
              card.published(),
              card.headline(),
              card.heading().standfirst(),
              card.filing().section(),
              text,
              shown));
    }
    return entries[number];
  }

  private void keep(int number, Entry entry) {
    entries[number] = entry;
    // Two files with the same bytes may be two articles: their folders say when, and which section.
    byText.put(entry.text(), cards.get(number));
  }

  @Override
  public Optional<Set<Integer>> edited() {
    return edited;
  }
}
