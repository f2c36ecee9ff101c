package arkib.build.explain;

import java.util.List;
import java.util.Objects;

/**
 * A page that was made anew.
 *
 * @param address its address
 * @param reasons why; at least one
 */
public record Rebuilt(String address, List<Reason> reasons) {

  /** Copies the list, and refuses a page without a reason. */
  public Rebuilt {
    Objects.requireNonNull(address, "address");
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("made without a reason: " + address);
    }
  }
}
