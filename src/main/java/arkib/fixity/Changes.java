package arkib.fixity;

import arkib.digest.FileSum;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a build changed in an output folder; all by path below it.
 *
 * @param added new files, as they are: that is known of each
 * @param changed files that are others now, as they are
 * @param removed files that are gone, as they were where that is known
 */
public record Changes(
    SortedMap<String, Optional<FileSum>> added,
    SortedMap<String, Optional<FileSum>> changed,
    SortedMap<String, Optional<FileSum>> removed) {

  /** No changes. */
  public static final Changes NONE = new Changes(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

  /** Keeps others from changing the maps, which must not be changed. */
  public Changes {
    added = Collections.unmodifiableSortedMap(added);
    changed = Collections.unmodifiableSortedMap(changed);
    removed = Collections.unmodifiableSortedMap(removed);
  }

  /** Whether nothing changed. */
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }
}
