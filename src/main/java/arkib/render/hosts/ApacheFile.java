package arkib.render.hosts;

import arkib.address.Address;
import arkib.plan.OutputBasis;
import arkib.render.Urls;
import arkib.site.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code .htaccess} for Apache: old addresses, headers, and the page shown where there is none. An
 * old address is a regular expression, which {@code Redirect} would take for the beginning of
 * others; Apache compares with the decoded path.
 */
public final class ApacheFile extends HostFile {

  private static final String SIGNS = ".+*?()[]{}|$^";

  /** The file. */
  public ApacheFile() {
    super("apache", ".htaccess");
  }

  @Override
  Optional<List<String>> lines(OutputBasis site) {
    if (!isFor(site, false, Host.APACHE)) {
      return Optional.empty();
    }
    String base = site.site().settings().baseUrl().getPath();
    Urls urls = new Urls(site.site().settings().baseUrl());
    List<String> lines = new ArrayList<>();
    lines.add("ErrorDocument 404 " + urls.path(Address.ROOT.file("404.html")));
    for (Address missing : missing(site)) {
      String folder = literal(urls.path(folder(missing)));
      lines.add("<If \"%{REQUEST_URI} =~ m#^" + folder + "#\">");
      lines.add("  ErrorDocument 404 " + urls.path(missing));
      lines.add("</If>");
    }
    lines.add("<IfModule mod_headers.c>");
    for (String header : Policy.headers(site)) {
      lines.add("  Header always set " + set(header));
    }
    lines.add("  <If \"" + immutable(site, urls) + "\">");
    lines.add("    Header set " + set(Immutable.HEADER));
    lines.add("  </If>");
    lines.add("</IfModule>");
    for (Moved moved : Moved.of(site)) {
      String from = base.substring(0, base.length() - 1) + moved.from().path();
      lines.add("RedirectMatch 301 \"^" + literal(from) + "$\" \"" + target(urls, moved) + "\"");
    }
    return Optional.of(lines);
  }

  private static String immutable(OutputBasis site, Urls urls) {
    return Immutable.patterns(site, urls).stream()
        .map(
            pattern ->
                pattern.endsWith("*")
                    ? "%{REQUEST_URI} =~ m#^"
                        + literal(pattern.substring(0, pattern.length() - 1))
                        + "#"
                    : "%{REQUEST_URI} == '" + pattern + "'")
        .reduce((a, b) -> a + " || " + b)
        .orElse("false");
  }

  private static String set(String header) {
    int colon = header.indexOf(':');
    return header.substring(0, colon) + " \"" + header.substring(colon + 2) + "\"";
  }

  // In a target "$1" and "&" would stand for what fitted.
  private static String target(Urls urls, Moved moved) {
    return urls.path(moved.to()).replace("$", "%24").replace("&", "%26");
  }

  private static String literal(String path) {
    StringBuilder literal = new StringBuilder(path.length() + 8);
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (SIGNS.indexOf(c) >= 0) {
        literal.append('\\');
      }
      literal.append(c);
    }
    return literal.toString().replace("\"", "\\\"");
  }
}
