package arkib.build.explain;

import java.util.Objects;

/**
 * One thing that changed.
 *
 * @param kind how
 * @param what a file of the site's folder, an address, the name of a setting
 */
public record Change(Kind kind, String what) {

  /** Refuses null. */
  public Change {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(what, "what");
  }

  /** How something changed. */
  public enum Kind {
    /** Told as it is: {@code title}, {@code 12 → 13}. */
    FACT,
    /** It is new. */
    NEW,
    /** It is another than it was. */
    CHANGED,
    /** It is no longer there. */
    GONE,
    /** It was there before, and is now among those that are shown here. */
    ENTERED,
    /** It is still there, and no longer among those that are shown here. */
    LEFT,
    /** The page was at this address. */
    MOVED,
    /** The article was there and is shown now, which it was not, or not so. */
    UNSHOWN,
    /** An article names the page. */
    NAMED
  }

  /** A fact. */
  static Change fact(String what) {
    return new Change(Kind.FACT, what);
  }

  /** From one text to another. */
  static Change fact(String from, String to) {
    return fact(from + " → " + to);
  }
}
