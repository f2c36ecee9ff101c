package arkib.render.hosts;

import arkib.address.Address;
import arkib.plan.OutputBasis;
import arkib.render.Urls;
import arkib.site.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Old addresses as the content of a {@code map} of nginx. {@code $uri} is decoded, so that the old
 * addresses are written in characters; the new ones are sent and therefore percent-encoded.
 */
public final class NginxMap extends HostFile {

  private static final String NAME = "nginx-redirects.map";

  /** The file. */
  public NginxMap() {
    super("nginx", NAME);
  }

  @Override
  Optional<List<String>> lines(OutputBasis site) {
    if (!isFor(site, false, Host.NGINX)) {
      return Optional.empty();
    }
    String base = site.site().settings().baseUrl().getPath();
    Urls urls = new Urls(site.site().settings().baseUrl());
    List<String> lines = new ArrayList<>();
    lines.add("# Old addresses. In http { }:");
    lines.add("#   map_hash_bucket_size 512;");
    lines.add("#   map $uri $arkib_moved { include /path/to/" + NAME + "; }");
    lines.add("# and in server { }:");
    lines.add("#   if ($arkib_moved) { return 301 $arkib_moved; }");
    for (Address missing : missing(site)) {
      String path = urls.path(missing);
      lines.add("# and in server { }, for what is not there:");
      lines.add("#   location " + urls.path(folder(missing)) + " { error_page 404 " + path + "; }");
    }
    for (Moved moved : Moved.of(site)) {
      String from = base.substring(0, base.length() - 1) + moved.from().path();
      lines.add(quoted(from) + " " + quoted(urls.path(moved.to()).replace("$", "%24")) + ";");
    }
    return Optional.of(lines);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
