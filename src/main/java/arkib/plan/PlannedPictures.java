package arkib.plan;

import arkib.address.Address;
import java.util.Map;
import java.util.Optional;

/** The pictures of the site, by the addresses of their files. */
public final class PlannedPictures {

  private final Map<Address, PlannedPicture> pictures;

  PlannedPictures(Map<Address, PlannedPicture> pictures) {
    this.pictures = Map.copyOf(pictures);
  }

  /** What pages may tell of a picture; absent where no picture of the site is there. */
  public Optional<PlannedPicture> at(Address address) {
    return Optional.ofNullable(pictures.get(address));
  }

  /** What pages may tell of where a picture's target leads. */
  public Optional<PlannedPicture> at(Links.Destination destination) {
    return destination instanceof Links.Internal internal
        ? at(internal.address())
        : Optional.empty();
  }
}
