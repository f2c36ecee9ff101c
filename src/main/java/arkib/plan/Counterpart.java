package arkib.plan;

import arkib.address.Address;
import java.util.Objects;

/**
 * A page in one of the site's languages that is the same page in others too.
 *
 * @param language the language, BCP 47
 * @param address where it is
 */
public record Counterpart(String language, Address address) {

  /** What stands for the language of readers of none of the site's. */
  public static final String ANY = "x-default";

  /** Refuses null. */
  public Counterpart {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(address, "address");
  }
}
