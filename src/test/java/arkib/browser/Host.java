package arkib.browser;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers a browser's requests to a site's own address from the folder of the built site, with the
 * headers that its {@code _headers} asks for, as a host does. Nothing else is answered.
 */
final class Host {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css"),
          Map.entry("js", "text/javascript"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("xml", "application/xml"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  private final ReaderSite site;
  private final Map<String, String> headers;

  Host(ReaderSite site) throws IOException {
    this.site = site;
    this.headers = headersOfAllPages(site.folder().resolve("_headers"));
  }

  void answer(Route route) {
    String url = route.request().url();
    if (!url.startsWith(site.url())) {
      route.abort();
      return;
    }
    String path = URI.create(url).getPath().substring(URI.create(site.url()).getPath().length());
    Path file =
        site.folder().resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    boolean found = Files.isRegularFile(file);
    Path sent = found ? file : site.folder().resolve("404.html");
    try {
      route.fulfill(
          new Route.FulfillOptions()
              .setStatus(found ? 200 : 404)
              .setHeaders(headers)
              .setContentType(type(sent))
              .setBodyBytes(Files.readAllBytes(sent)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a file is, by its ending. */
  static String type(Path file) {
    String name = file.getFileName().toString();
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }

  // The first block, of "/*": a name and a value a line, indented.
  private static Map<String, String> headersOfAllPages(Path file) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    Files.readAllLines(file).stream()
        .skip(1)
        .takeWhile(line -> line.startsWith("  "))
        .map(line -> line.strip().split(": ", 2))
        .forEach(header -> headers.put(header[0], header[1]));
    return headers;
  }
}
