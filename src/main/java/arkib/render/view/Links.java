package arkib.render.view;

import arkib.address.Address;
import arkib.plan.Addresses;
import arkib.site.Settings;
import java.net.URI;

/** Addresses as templates show them: with the base path, percent-encoded. */
public final class Links {

  private final Addresses addresses;
  private final String path;
  private final String base;

  /** The links of a site. */
  public Links(Settings settings, Addresses addresses) {
    URI url = settings.baseUrl();
    this.addresses = addresses;
    this.base = url.toASCIIString().substring(0, url.toASCIIString().length() - 1);
    this.path = url.getRawPath().substring(0, url.getRawPath().length() - 1);
  }

  /** An address as a link within the site: {@code /arkib/2025/01/tajuk/}. */
  public String href(Address address) {
    return path + address.encoded();
  }

  /** An address with scheme and host: {@code https://example.org/arkib/2025/01/tajuk/}. */
  public String absolute(Address address) {
    return base + address.encoded();
  }

  /** Where things are. */
  Addresses addresses() {
    return addresses;
  }
}
