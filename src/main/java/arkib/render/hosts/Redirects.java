package arkib.render.hosts;

import arkib.address.Address;
import arkib.plan.OutputBasis;
import arkib.render.Urls;
import arkib.site.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code _redirects} for Netlify, Cloudflare Pages and GitLab Pages: {@code from to code}, always
 * with the code, since Netlify takes 301 and Cloudflare 302 where it is absent. All rules are
 * static: else none has a {@code *} or a {@code :name}, which Cloudflare would want behind the
 * others.
 *
 * <p>Netlify serves a page that is there, and so the one that leads on, unless the code ends with
 * {@code !}. That is written where it is the only host named: the others do not know the sign. So
 * is the one rule with a {@code *}, the page shown where an edition has none.
 */
public final class Redirects extends HostFile {

  /** The file. */
  public Redirects() {
    super("redirects", "_redirects");
  }

  @Override
  Optional<List<String>> lines(OutputBasis site) {
    if (!isFor(site, true, Host.NETLIFY, Host.CLOUDFLARE, Host.GITLAB)) {
      return Optional.empty();
    }
    Urls urls = new Urls(site.site().settings().baseUrl());
    boolean netlify =
        isFor(site, false, Host.NETLIFY) && !isFor(site, true, Host.CLOUDFLARE, Host.GITLAB);
    String code = netlify ? "301!" : "301";
    List<String> lines = new ArrayList<>();
    lines.add("# Old addresses: from, to, status code.");
    for (Moved moved : Moved.of(site)) {
      lines.add(literal(urls.path(moved.from())) + " " + urls.path(moved.to()) + " " + code);
    }
    // Netlify alone has a code for it; Cloudflare takes the nearest 404.html by itself.
    for (Address missing : netlify ? missing(site) : List.<Address>of()) {
      lines.add(urls.path(folder(missing)) + "* " + urls.path(missing) + " 404");
    }
    return Optional.of(lines);
  }

  // In a rule "*" and ":x" stand for something else.
  private static String literal(String path) {
    return path.replace("*", "%2A").replace(":", "%3A");
  }
}
