package arkib.build;

import java.util.Objects;
import java.util.Optional;

/**
 * What is asked of a build beside the site. Only what is asked costs time.
 *
 * @param reasons whether it is told why pages were made
 * @param address the one page of which that is told, as the asker names it; of all where none is
 *     named
 * @param profile whether it is told how long each part took
 */
public record Inquiry(boolean reasons, Optional<String> address, boolean profile) {

  /** Nothing is asked. */
  public static final Inquiry NONE = new Inquiry(false, Optional.empty(), false);

  /** Refuses null. */
  public Inquiry {
    Objects.requireNonNull(address, "address");
  }
}
