package arkib.archive;

import arkib.article.Card;
import arkib.article.CarriedName;
import arkib.article.NameType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What articles are about, as numbers: the names that they carry and their tags, each once. The
 * numbers follow the alphabet, so that the order of two subjects is the same in any archive that
 * has both.
 */
final class Subjects {

  private final int[] from;
  private final int[] subjects;
  private final int[] weights;

  private Subjects(int[] from, int[] subjects, int[] weights) {
    this.from = from;
    this.subjects = subjects;
    this.weights = weights;
  }

  /**
   * The subjects of articles, each of which is known by its place in the list.
   *
   * @param first the place of the first whose subjects are asked for: those before it have none
   * @param end the place after the last: those behind it have none
   */
  static Subjects of(List<Card> cards, int first, int end) {
    Numbers names = new Numbers();
    Numbers tags = new Numbers();
    Map<String, String> slugs = new HashMap<>();
    int[] from = new int[cards.size() + 1];
    int[] found = new int[(end - first) * 8 + 8];
    int count = 0;
    for (int card = first; card < end; card++) {
      List<CarriedName> carried = cards.get(card).names();
      List<String> tagged = cards.get(card).filing().tags();
      int needed = count + carried.size() + tagged.size();
      found = needed <= found.length ? found : Arrays.copyOf(found, needed * 2);
      // Tags and topics are below zero until both are numbered.
      for (CarriedName name : carried) {
        found[count++] =
            name.type() == NameType.TOPIC
                ? ~tags.of(slugs.computeIfAbsent(name.id(), Listing::slugOf), NameType.TOPIC)
                : names.of(name.id(), name.type());
      }
      for (String tag : tagged) {
        found[count++] = ~tags.of(slugs.computeIfAbsent(tag, Listing::slugOf), NameType.TOPIC);
      }
      from[card + 1] = count;
    }
    Arrays.fill(from, end, from.length, count);
    return numbered(from, found, names, tags);
  }

  private static Subjects numbered(int[] from, int[] found, Numbers names, Numbers tags) {
    int[] weights = new int[names.count() + tags.count()];
    int[] ofNames = names.inOrder(0, weights);
    int[] ofTags = tags.inOrder(names.count(), weights);
    int begin = 0;
    int count = 0;
    for (int card = 0; card + 1 < from.length; card++) {
      int end = from[card + 1];
      for (int i = begin; i < end; i++) {
        found[i] = found[i] < 0 ? ofTags[~found[i]] : ofNames[found[i]];
      }
      Arrays.sort(found, begin, end);
      from[card] = count;
      for (int i = begin; i < end; i++) {
        if (count == from[card] || found[i] != found[count - 1]) {
          found[count++] = found[i];
        }
      }
      begin = end;
    }
    from[from.length - 1] = count;
    return new Subjects(from, Arrays.copyOf(found, count), weights);
  }

  /** How many subjects there are. */
  int count() {
    return weights.length;
  }

  /** Where the subjects of an article begin; they end where those of the next one begin. */
  int from(int card) {
    return from[card];
  }

  /** Where those of all articles end. */
  int end() {
    return subjects.length;
  }

  /** The subject at a place. */
  int at(int place) {
    return subjects[place];
  }

  /** How much it tells that two articles share a subject, in quarters of what a person tells. */
  int weight(int subject) {
    return weights[subject];
  }

  private static int weight(NameType type) {
    return switch (type) {
      case EVENT -> 5;
      case PERSON, EQUIPMENT -> 4;
      case ORGANISATION, TOPIC -> 3;
      case PLACE, OFFICE -> 2;
    };
  }

  /** Texts with a number each, given as they come. */
  private static final class Numbers {
    private final Map<String, Integer> known = new HashMap<>();
    private final Map<String, NameType> types = new HashMap<>();

    int of(String text, NameType type) {
      Integer number = known.get(text);
      if (number == null) {
        number = known.size();
        known.put(text, number);
        types.put(text, type);
      }
      return number;
    }

    int count() {
      return known.size();
    }

    /** For each number the one that it has in alphabetical order, counted from the first. */
    int[] inOrder(int first, int[] weights) {
      String[] texts = known.keySet().toArray(String[]::new);
      Arrays.sort(texts);
      int[] inOrder = new int[texts.length];
      for (int i = 0; i < texts.length; i++) {
        inOrder[known.get(texts[i])] = first + i;
        weights[first + i] = weight(types.get(texts[i]));
      }
      return inOrder;
    }
  }
}
