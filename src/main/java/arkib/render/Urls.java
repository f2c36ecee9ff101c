package arkib.render;

import arkib.address.Address;
import java.net.URI;

/** Makes URLs of addresses, for a site below a base URL. */
public final class Urls {

  private final String root;
  private final String basePath;

  /** The URLs below a base URL, which ends with {@code /}. */
  public Urls(URI baseUrl) {
    this.basePath = baseUrl.getRawPath();
    String whole = baseUrl.toASCIIString();
    this.root = whole.substring(0, whole.length() - 1);
  }

  /** The path for links within the site, with the base path: {@code /arkib/2025/01/x/}. */
  public String path(Address address) {
    return basePath.length() == 1
        ? address.encoded()
        : basePath.substring(0, basePath.length() - 1) + address.encoded();
  }

  /** The absolute URL of a path that {@link #path} made. */
  public String absolutePath(String path) {
    return root.substring(0, root.length() - basePath.length() + 1) + path;
  }

  /** The absolute URL of a link as a page has it: a path that {@link #path} made, or a URL. */
  public String absoluteLink(String link) {
    return link.startsWith("/") ? absolutePath(link) : link;
  }

  /** The absolute URL: {@code https://example.org/arkib/2025/01/x/}. */
  public String absolute(Address address) {
    return root + address.encoded();
  }
}
