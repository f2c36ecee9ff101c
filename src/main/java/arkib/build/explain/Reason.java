package arkib.build.explain;

import java.util.List;
import java.util.Objects;

/**
 * A reason for which a page was made.
 *
 * @param cause which ingredient changed, or what else it was
 * @param changes what changed in it, as far as that is known
 */
public record Reason(Cause cause, List<Change> changes) {

  /** Copies the list. */
  public Reason {
    Objects.requireNonNull(cause, "cause");
    changes = List.copyOf(changes);
  }

  /** A reason of which there is no more to tell. */
  static Reason of(Cause cause) {
    return new Reason(cause, List.of());
  }
}
