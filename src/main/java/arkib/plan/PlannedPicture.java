package arkib.plan;

import arkib.address.Address;
import arkib.picture.Size;
import java.util.List;
import java.util.Optional;

/**
 * A picture of the site as pages may tell of it.
 *
 * @param size how large it is shown; absent for a drawing that does not tell
 * @param smaller the smaller ones that are made of it, narrowest first
 */
public record PlannedPicture(Optional<Size> size, List<Smaller> smaller) {

  /** Copies the list. */
  public PlannedPicture {
    smaller = List.copyOf(smaller);
  }

  /**
   * A smaller one.
   *
   * @param width how wide it is, in pixels
   * @param address where it is
   */
  public record Smaller(int width, Address address) {}
}
