package arkib.build.explain;

import arkib.address.Address;
import arkib.diagnostic.Nearest;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a page by its address as people have it: with or without the base path, with or without the
 * slashes around it, percent-encoded or not, as a URL, as a file of the output folder.
 */
public final class PageFinder {

  private static final int NEAR = 5;
  private static final String INDEX = "index.html";

  private final URI baseUrl;

  /** Finds pages of a site that is at a URL. */
  public PageFinder(URI baseUrl) {
    this.baseUrl = baseUrl;
  }

  /** The first of the addresses that may have been meant which is among those there are. */
  public Optional<Address> find(String asked, Set<Address> known) {
    return meant(asked).stream().filter(known::contains).findFirst();
  }

  /** The addresses that may be meant, the likeliest first; none where it is of another site. */
  public List<Address> meant(String asked) {
    Set<String> paths = new LinkedHashSet<>();
    for (String path : paths(asked.strip())) {
      String rooted = path.startsWith("/") ? path : "/" + path;
      paths.add(rooted);
      paths.add(rooted.endsWith("/") ? rooted.substring(0, rooted.length() - 1) : rooted + "/");
      if (rooted.endsWith("/" + INDEX)) {
        paths.add(rooted.substring(0, rooted.length() - INDEX.length()));
      }
    }
    return paths.stream().filter(Address::isValid).map(Address::new).toList();
  }

  private List<String> paths(String asked) {
    String plain = asked.split("[?#]", 2)[0];
    int scheme = plain.indexOf("://");
    if (scheme < 0) {
      List<String> paths = new ArrayList<>(List.of(plain, decoded(plain)));
      below(plain).ifPresent(path -> paths.add(decoded(path)));
      return paths;
    }
    String whole = plain.substring(scheme + 3);
    int slash = whole.indexOf('/');
    String host = slash < 0 ? whole : whole.substring(0, slash);
    String path = slash < 0 ? "/" : whole.substring(slash);
    return host.toLowerCase(Locale.ROOT).equals(baseUrl.getAuthority().toLowerCase(Locale.ROOT))
        ? below(path).map(PageFinder::decoded).stream().toList()
        : List.of();
  }

  // "/arkib/2025/" of a site at https://example.org/arkib/ is its page /2025/.
  private Optional<String> below(String path) {
    String base = baseUrl.getRawPath();
    String rooted = path.startsWith("/") ? path : "/" + path;
    if ((rooted + "/").equals(base)) {
      return Optional.of("/");
    }
    return rooted.startsWith(base)
        ? Optional.of(rooted.substring(base.length() - 1))
        : Optional.empty();
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // "100%" is a word, not an escape.
      return path;
    }
  }

  /** The addresses that may have been meant where there is none such, the likeliest first. */
  public List<String> near(String asked, Collection<Address> known) {
    List<String> paths = known.stream().map(Address::path).toList();
    Set<String> near = new LinkedHashSet<>();
    for (Address meant : meant(asked)) {
      String name = name(meant.path());
      if (!name.isEmpty()) {
        paths.stream().filter(path -> name(path).equals(name)).limit(NEAR).forEach(near::add);
      }
    }
    for (Address meant : meant(asked)) {
      Nearest.to(meant.path(), paths).ifPresent(near::add);
    }
    return near.stream().limit(NEAR).toList();
  }

  // The last part: of an article its slug.
  private static String name(String path) {
    String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return whole.substring(whole.lastIndexOf('/') + 1);
  }
}
