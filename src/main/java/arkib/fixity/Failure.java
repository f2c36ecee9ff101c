package arkib.fixity;

import java.util.Locale;
import java.util.Objects;

/**
 * Why a file could not be compared.
 *
 * @param kind what happened
 * @param detail a status code, what the system says; of redirects, code and where they lead
 */
public record Failure(Kind kind, String detail) {

  /** What can happen. */
  public enum Kind {
    /** A file or folder cannot be read. */
    UNREADABLE,
    /** A server answered with a status of its own. */
    STATUS,
    /** A server leads elsewhere, where nothing is asked: it may be anything. */
    REDIRECTED,
    /** A server sends more than any file of a site may have. */
    TOO_LARGE,
    /** A server cannot be reached, or broke off. */
    UNREACHABLE,
    /** A server takes too long. */
    TOO_SLOW;

    /** Its word in files for programs: {@code too-large}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Refuses null. */
  public Failure {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(detail, "detail");
  }
}
