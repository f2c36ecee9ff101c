package arkib.archive;

import arkib.article.Card;
import arkib.article.CarriedName;
import arkib.article.NameType;
import arkib.article.NewsDate;
import arkib.article.Precision;
import arkib.article.Sketch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Related stories as they are defined: for each article all articles are looked at, and nothing is
 * kept from one to the next.
 */
final class SlowStories {

  private static final Map<NameType, Integer> WEIGHTS =
      Map.of(
          NameType.EVENT, 5,
          NameType.PERSON, 4,
          NameType.EQUIPMENT, 4,
          NameType.ORGANISATION, 3,
          NameType.TOPIC, 3,
          NameType.PLACE, 2,
          NameType.OFFICE, 2);

  private final List<Card> dated;
  private final List<Card> undated;
  private final IdentityHashMap<Card, Integer> places = new IdentityHashMap<>();
  private final IdentityHashMap<Card, Map<String, NameType>> subjects = new IdentityHashMap<>();

  SlowStories(List<Card> dated, List<Card> undated) {
    this.dated = dated;
    this.undated = undated;
    List<Card> all = new ArrayList<>(dated);
    all.addAll(undated);
    for (Card card : all) {
      places.put(card, places.size());
      subjects.put(card, subjects(card));
    }
  }

  /** For each source the sources of its related stories. */
  Map<String, List<String>> related() {
    Map<String, List<String>> related = new LinkedHashMap<>();
    dated.forEach(card -> related.put(card.source(), related(card)));
    undated.forEach(card -> related.put(card.source(), List.of()));
    return related;
  }

  /** The texts that are nearly one. */
  List<Likeness> alike() {
    List<Likeness> alike = new ArrayList<>();
    for (Card card : dated) {
      List<Card> window = window(card);
      Set<Card> compared = identity();
      compared.addAll(lookalikes(card, window));
      told(card, window)
          .forEach(
              (other, told) -> {
                if (told >= enough(window.size()) / 2) {
                  compared.add(other);
                }
              });
      mostAlike(card, compared).ifPresent(alike::add);
    }
    List<Card> before = new ArrayList<>(asTheyPass(dated));
    for (Card card : undated) {
      mostAlike(card, lookalikes(card, before)).ifPresent(alike::add);
      before.add(card);
    }
    return alike;
  }

  private Optional<Likeness> mostAlike(Card card, Set<Card> compared) {
    List<Card> alike =
        compared.stream().filter(other -> likeness(card, other) >= Evidence.ALIKE).toList();
    if (alike.size() >= RelatedStories.FORM) {
      return Optional.empty();
    }
    return alike.stream()
        .max(
            Comparator.comparingInt((Card other) -> likeness(card, other))
                .thenComparing(places::get, Comparator.reverseOrder()))
        .map(other -> new Likeness(card, other, likeness(card, other)));
  }

  private List<String> related(Card card) {
    List<Card> window = window(card);
    IdentityHashMap<Card, Integer> told = told(card, window);
    Set<Card> lookalikes = lookalikes(card, window);
    IdentityHashMap<Card, Long> found = new IdentityHashMap<>();
    for (Card other : window) {
      int names = told.getOrDefault(other, 0);
      if (lookalikes.contains(other) || names >= enough(window.size()) / 2) {
        int speaks = names + Evidence.ofText(likeness(card, other));
        if (speaks >= enough(window.size())) {
          found.put(other, Evidence.ranked(speaks, date(card).second() - date(other).second()));
        }
      }
    }
    return found.keySet().stream()
        .sorted(
            Comparator.comparing((Card other) -> found.get(other))
                .thenComparing(places::get)
                .reversed())
        .limit(RelatedStories.MOST)
        .sorted(Comparator.comparing(places::get, Comparator.reverseOrder()))
        .map(Card::source)
        .toList();
  }

  /** What the subjects of an article tell of others. */
  private IdentityHashMap<Card, Integer> told(Card card, List<Card> window) {
    Map<String, Integer> carriers = new TreeMap<>();
    subjects
        .get(card)
        .keySet()
        .forEach(
            subject ->
                carriers.put(
                    subject,
                    (int)
                        window.stream().filter(c -> subjects.get(c).containsKey(subject)).count()));
    carriers.values().removeIf(count -> count == 0);
    List<String> rarestFirst =
        carriers.keySet().stream()
            .sorted(Comparator.comparing((String subject) -> carriers.get(subject)))
            .toList();
    IdentityHashMap<Card, Integer> told = new IdentityHashMap<>();
    int left = RelatedStories.POSTINGS;
    for (String subject : rarestFirst) {
      int its =
          new Evidence(window.size())
              .ofSubject(
                  WEIGHTS.get(subjects.get(card).get(subject)),
                  carriers.get(subject),
                  window.size());
      for (int i = window.size() - 1; i >= 0 && left > 0; i--) {
        if (subjects.get(window.get(i)).containsKey(subject)) {
          told.merge(window.get(i), its, Integer::sum);
          left--;
        }
      }
    }
    return told;
  }

  /** Those that share a part of the sketch. */
  private static Set<Card> lookalikes(Card card, List<Card> window) {
    Set<Card> lookalikes = identity();
    for (int band = 0; band < Sketch.BANDS; band++) {
      int left = RelatedStories.A_BAND;
      for (int i = window.size() - 1; i >= 0 && left > 0; i--) {
        Sketches both = new Sketches(List.of(card, window.get(i)));
        if (both.has(0) && both.has(1) && both.band(0, band) == both.band(1, band)) {
          lookalikes.add(window.get(i));
          left--;
        }
      }
    }
    return lookalikes;
  }

  /** The articles of the 24 months before an article, in the order in which they pass. */
  private List<Card> window(Card card) {
    List<Card> before =
        dated.stream()
            .filter(other -> isBefore(other, card))
            .filter(other -> date(other).second() >= date(card).second() - Window.SECONDS)
            .toList();
    return asTheyPass(before);
  }

  private boolean isBefore(Card one, Card other) {
    return date(one).knows(Precision.DAY)
        ? places.get(one) < places.get(other)
        : end(one) <= date(other).second();
  }

  private static long end(Card card) {
    return switch (date(card).precision()) {
      case YEAR -> date(card).start().plusYears(1).toEpochSecond();
      case MONTH -> date(card).start().plusMonths(1).toEpochSecond();
      case DAY, MINUTE, SECOND -> date(card).second();
    };
  }

  // A year that is over when a day begins passes before what is of that day.
  private static List<Card> asTheyPass(List<Card> cards) {
    return cards.stream()
        .sorted(
            Comparator.comparing(SlowStories::end)
                .thenComparing(card -> date(card).knows(Precision.DAY)))
        .toList();
  }

  /** The names and tags of an article; names stand before tags, each in alphabetical order. */
  private static Map<String, NameType> subjects(Card card) {
    Map<String, NameType> subjects = new TreeMap<>();
    for (CarriedName name : card.names()) {
      boolean topic = name.type() == NameType.TOPIC;
      subjects.put(topic ? "2 " + Listing.slugOf(name.id()) : "1 " + name.id(), name.type());
    }
    for (String tag : new TreeSet<>(card.filing().tags())) {
      subjects.put("2 " + Listing.slugOf(tag), NameType.TOPIC);
    }
    return subjects;
  }

  // Cards are large records: they are told apart by which they are.
  private static Set<Card> identity() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static int likeness(Card one, Card other) {
    return one.sketch().isPresent() && other.sketch().isPresent()
        ? one.sketch().get().likeness(other.sketch().get())
        : 0;
  }

  private static int enough(int articles) {
    return new Evidence(articles).enough(articles);
  }

  private static NewsDate date(Card card) {
    return card.published().orElseThrow();
  }
}
