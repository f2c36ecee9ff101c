package arkib.render.view;

import arkib.archive.Timeline;
import arkib.article.Card;
import arkib.article.CarriedName;
import arkib.article.Spelling;
import arkib.names.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the articles of a name tell of it: gathered in one pass over their cards. */
final class Mentions {

  private final Map<String, Spelt> spelt = new LinkedHashMap<>();
  private final Map<String, Integer> together = new HashMap<>();
  private int mentions;

  /** How one spelling is used. */
  static final class Spelt {
    private final List<Card> articles = new ArrayList<>();
    private int mentions;

    /** How often articles have it. */
    int mentions() {
      return mentions;
    }

    /** The articles that have it, the newest first. */
    List<Card> articles() {
      return articles;
    }
  }

  /** The mentions of an entry in its articles. */
  Mentions(Entry entry, Timeline timeline) {
    for (int i = timeline.dated().size() - 1; i >= 0; i--) {
      add(entry, timeline.dated().get(i));
    }
    timeline.undated().forEach(card -> add(entry, card));
  }

  private void add(Entry entry, Card card) {
    for (CarriedName name : card.names()) {
      if (name.id().equals(entry.id())) {
        name.spellings().forEach(spelling -> add(spelling, card));
      } else {
        together.merge(name.id(), 1, Integer::sum);
      }
    }
  }

  private void add(Spelling spelling, Card card) {
    Spelt one = spelt.computeIfAbsent(spelling.text(), text -> new Spelt());
    one.mentions += spelling.count();
    mentions += spelling.count();
    List<Card> articles = one.articles;
    if (articles.isEmpty() || !articles.get(articles.size() - 1).source().equals(card.source())) {
      articles.add(card);
    }
  }

  /** How often articles mention it. */
  int all() {
    return mentions;
  }

  /** How each spelling is used, the most frequent first. */
  Map<String, Spelt> spelt() {
    Map<String, Spelt> sorted = new LinkedHashMap<>();
    spelt.entrySet().stream()
        .map(one -> new Spelling(one.getKey(), one.getValue().mentions()))
        .sorted(Spellings.MOST_FREQUENT)
        .forEach(one -> sorted.put(one.text(), spelt.get(one.text())));
    return sorted;
  }

  /** In how many of its articles each other name is, by id. */
  Map<String, Integer> together() {
    return together;
  }
}
