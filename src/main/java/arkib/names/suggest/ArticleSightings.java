package arkib.names.suggest;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What one article has of names.
 *
 * @param source the path of its file below {@code content/}
 * @param sightings the phrases that no entry covers, in the order of the text
 * @param known the spellings that entries cover
 * @param small how often it has each word in small letters
 */
public record ArticleSightings(
    String source, List<Sighting> sightings, List<Known> known, Map<String, Integer> small) {

  /** Copies the lists. The map is large, and nobody else has it. */
  public ArticleSightings {
    sightings = List.copyOf(sightings);
    known = List.copyOf(known);
    small = Collections.unmodifiableMap(small);
  }
}
