package arkib.site;

import java.util.Objects;
import java.util.Optional;

/**
 * Whether the archive can be searched on its own site, and how.
 *
 * @param enabled whether it has an index and the page that searches it
 * @param phrases whether the index knows which words follow each other: two fifths of its size
 * @param standfirsts whether results show standfirsts before an article was fetched: three fifths
 *     of what the index costs to show one
 * @param engine where readers are sent whose browser runs no script
 */
public record SearchSettings(
    boolean enabled, boolean phrases, boolean standfirsts, Optional<SearchEngine> engine) {

  /** What holds where {@code site.yaml} says nothing of it. */
  public static final SearchSettings DEFAULT =
      new SearchSettings(true, true, false, Optional.empty());

  /** Refuses null. */
  public SearchSettings {
    Objects.requireNonNull(engine, "engine");
  }
}
