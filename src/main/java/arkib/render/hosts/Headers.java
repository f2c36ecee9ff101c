package arkib.render.hosts;

import arkib.address.Address;
import arkib.plan.OutputBasis;
import arkib.render.Urls;
import arkib.site.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code _headers} for Netlify and Cloudflare Pages: a pattern, then indented headers. Both put the
 * headers of all patterns that fit together, so that no header may stand twice: how long pages may
 * be kept is left to the host, which is to ask again each time.
 */
public final class Headers extends HostFile {

  /** The file. */
  public Headers() {
    super("headers", "_headers");
  }

  @Override
  Optional<List<String>> lines(OutputBasis site) {
    if (!isFor(site, true, Host.NETLIFY, Host.CLOUDFLARE)) {
      return Optional.empty();
    }
    Urls urls = new Urls(site.site().settings().baseUrl());
    List<String> lines = new ArrayList<>();
    lines.add(urls.path(Address.ROOT) + "*");
    Policy.headers(site).forEach(header -> lines.add("  " + header));
    for (String pattern : Immutable.patterns(site, urls)) {
      lines.add(pattern);
      lines.add("  " + Immutable.HEADER);
    }
    return Optional.of(lines);
  }
}
