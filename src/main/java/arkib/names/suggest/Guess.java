package arkib.names.suggest;

import arkib.article.NameType;
import arkib.names.suggest.WordLists.Part;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Guesses what a phrase is the name of, by its first and last words and by what stood beside it.
 */
final class Guess {

  private static final int SURE = 4;

  private Guess() {}

  /** A type for the editor to confirm or change. */
  static NameType of(List<Word> words, Count count, WordLists lists) {
    Map<NameType, Integer> votes = new EnumMap<>(NameType.class);
    int times = Math.max(1, count.times());
    vote(votes, NameType.PERSON, count.titles().isEmpty() ? 0 : SURE * times);
    vote(votes, NameType.PERSON, isOfFather(words, lists) ? SURE * times : 0);
    vote(votes, NameType.PERSON, count.speech());
    vote(votes, NameType.PLACE, 2 * count.whereabouts());
    vote(votes, NameType.PLACE, begins(words, Part.PLACES, lists) * times);
    vote(votes, NameType.ORGANISATION, begins(words, Part.ORGANISATIONS, lists) * times);
    vote(votes, NameType.EQUIPMENT, begins(words, Part.EQUIPMENT, lists) * times);
    vote(votes, NameType.OFFICE, begins(words, Part.OFFICES, lists) * times);
    boolean company = lists.has(Part.COMPANIES, words.get(words.size() - 1).lower());
    vote(votes, NameType.ORGANISATION, company ? SURE * times : 0);
    boolean acronym = words.size() == 1 && words.get(0).isAcronym();
    vote(votes, NameType.ORGANISATION, acronym ? SURE * times : 0);
    // Where nothing tells: most names of a newspaper are people's.
    vote(votes, NameType.PERSON, 1);
    NameType best = NameType.PERSON;
    for (Map.Entry<NameType, Integer> entry : votes.entrySet()) {
      best = entry.getValue() > votes.get(best) ? entry.getKey() : best;
    }
    return best;
  }

  /** Whether something in the phrase itself, or titles before it, tell that it is a name. */
  static boolean isMarked(List<Word> words, Count count, WordLists lists) {
    return !count.titles().isEmpty()
        || isOfFather(words, lists)
        || begins(words, Part.PLACES, lists) > 0
        || begins(words, Part.ORGANISATIONS, lists) > 0
        || begins(words, Part.EQUIPMENT, lists) > 0
        || begins(words, Part.OFFICES, lists) > 0
        || lists.has(Part.COMPANIES, words.get(words.size() - 1).lower());
  }

  private static boolean isOfFather(List<Word> words, WordLists lists) {
    return words.stream().skip(1).anyMatch(w -> lists.has(Part.PATRONYMICS, w.lower()));
  }

  private static int begins(List<Word> words, Part part, WordLists lists) {
    int length = lists.match(part, words, 0);
    return length > 0 && length < words.size() ? SURE : 0;
  }

  private static void vote(Map<NameType, Integer> votes, NameType type, int weight) {
    votes.merge(type, weight, Integer::sum);
  }
}
