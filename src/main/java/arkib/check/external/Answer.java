package arkib.check.external;

import java.util.Objects;

/**
 * What came of a link.
 *
 * @param kind whether it leads anywhere
 * @param detail where it leads now, a status, or a word for what went wrong; empty where all is
 *     well
 */
public record Answer(Kind kind, String detail) {

  /** All is well. */
  static final Answer FINE = new Answer(Kind.FINE, "");

  /** Refuses null. */
  public Answer {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(detail, "detail");
  }

  /** Whether a link leads anywhere. */
  public enum Kind {
    /** It does. */
    FINE,
    /** For good somewhere else. */
    MOVED,
    /** Nowhere. */
    DEAD,
    /** Nobody can tell: the server is slow, busy, or does not talk to programs. */
    UNKNOWN
  }
}
