package arkib.names.suggest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that was seen in the archive, counted. Articles are added in the order of their paths, by one
 * thread. What is kept follows the number of different words and phrases, not the text.
 */
final class Tally {

  private final List<String> sources = new ArrayList<>();
  private final Map<Sighting.Position, Map<String, Count>> seen =
      new EnumMap<>(Sighting.Position.class);
  private final Map<Known, Count> known = new HashMap<>();
  // Counted in place: there are more words than all else.
  private final Map<String, int[]> small = new HashMap<>();

  /** Adds what an article has. */
  void add(ArticleSightings article) {
    int number = sources.size();
    sources.add(article.source());
    for (Sighting sighting : article.sightings()) {
      seen.computeIfAbsent(sighting.position(), position -> new HashMap<>())
          .computeIfAbsent(sighting.text(), text -> new Count())
          .add(sighting, number);
    }
    for (Known one : article.known()) {
      Sighting.Signs none = new Sighting.Signs(false, false);
      known
          .computeIfAbsent(one, text -> new Count())
          .add(new Sighting(one.text(), Sighting.Position.WITHIN, List.of(), none, ""), number);
    }
    article
        .small()
        .forEach((word, times) -> small.computeIfAbsent(word, w -> new int[1])[0] += times);
  }

  /** The path of an article's file. */
  String source(int number) {
    return sources.get(number);
  }

  /** The phrases that were seen in a position. */
  Map<String, Count> seen(Sighting.Position position) {
    return seen.getOrDefault(position, Map.of());
  }

  /** The spellings that entries cover. */
  Map<Known, Count> known() {
    return known;
  }

  /** How often a word was written with a small letter. */
  int small(String lower) {
    int[] times = small.get(lower);
    return times == null ? 0 : times[0];
  }
}
