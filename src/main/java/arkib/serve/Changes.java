package arkib.serve;

import java.util.Set;
import java.util.TreeSet;

/**
 * What changed on the disk, as far as a watcher can tell.
 *
 * @param sources files below {@code content/} that are neither settings nor names, by their paths
 * @param look whether templates or settings changed
 * @param other whether anything else did, or nobody can tell what
 */
record Changes(Set<String> sources, boolean look, boolean other) {

  /** Nothing. */
  static final Changes NONE = new Changes(Set.of(), false, false);

  /** Something, and nobody can tell what. */
  static final Changes UNKNOWN = new Changes(Set.of(), false, true);

  /** Copies the set. */
  Changes {
    sources = Set.copyOf(sources);
  }

  /** A file below {@code content/}. */
  static Changes content(String path) {
    if (path.equals("site.yaml")) {
      return new Changes(Set.of(), true, false);
    }
    return path.startsWith("names/") || path.equals("boilerplate.txt")
        ? UNKNOWN
        : new Changes(Set.of(path), false, false);
  }

  /** A file below {@code templates/}. */
  static Changes template() {
    return new Changes(Set.of(), true, false);
  }

  /** Both. */
  Changes and(Changes others) {
    Set<String> all = new TreeSet<>(sources);
    all.addAll(others.sources);
    return new Changes(all, look || others.look, other || others.other);
  }

  /** Whether nothing changed. */
  boolean isNone() {
    return equals(NONE);
  }
}
