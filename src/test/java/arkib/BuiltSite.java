package arkib;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A site as a host would serve it.
 *
 * @param folder where it is
 * @param baseUrl where it will be, ending with {@code /}
 * @param files the paths of all its files, with {@code /} between folders
 * @param pages its pages by path
 */
record BuiltSite(Path folder, String baseUrl, Set<String> files, Map<String, Document> pages) {

  private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)");

  static BuiltSite read(Path folder, String baseUrl) throws IOException {
    Set<String> files = new TreeSet<>();
    Map<String, Document> pages = new TreeMap<>();
    for (Path file : Folder.filesOf(folder)) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      files.add(path);
      if (path.endsWith(".html")) {
        pages.put(path, Jsoup.parse(Files.readString(file), addressOf(path, baseUrl)));
      }
    }
    return new BuiltSite(folder, baseUrl, files, pages);
  }

  private static String addressOf(String path, String baseUrl) {
    return baseUrl + path.replaceAll("(^|/)index\\.html$", "$1");
  }

  /** The file that a host serves for a URL of the site; its fragment does not count. */
  String fileOf(String url) {
    String path = URI.create(url).getPath().substring(URI.create(baseUrl).getPath().length());
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  /** Whether a page only leads to another. */
  boolean isRedirect(String page) {
    return !pages.get(page).select("meta[http-equiv=refresh]").isEmpty();
  }

  /** The files to which a page links, whether they are there or not. */
  List<String> linkedFrom(String page) {
    return urls(page).stream().filter(this::isHere).map(this::fileOf).toList();
  }

  /** Links and assets, in pages and stylesheets, that lead to no file or no place in a page. */
  List<String> deadLinks() {
    List<String> dead = new ArrayList<>();
    for (String page : pages.keySet()) {
      urls(page).stream()
          .filter(this::isHere)
          .filter(url -> !leadsSomewhere(url))
          .forEach(url -> dead.add(page + ": " + url));
    }
    return dead;
  }

  /** What a browser would fetch from another host, or in vain. */
  List<String> requestsElsewhere() throws IOException {
    List<String> found = new ArrayList<>();
    pages.forEach(
        (page, document) -> {
          document
              .select(
                  "[src], link[href]:not([rel=canonical], [rel=original], [rel^=schema.]), [data],"
                      + " [poster], use, image")
              .stream()
              .map(BuiltSite::url)
              .filter(url -> !url.isEmpty() && !isHere(url))
              .forEach(url -> found.add(page + ": " + url));
          document.select("[srcset]").stream()
              .flatMap(BuiltSite::candidates)
              .filter(url -> !isHere(url) || !leadsSomewhere(url))
              .forEach(url -> found.add(page + ": " + url));
          document
              .select("style, [style], script:not([type=application/ld+json]):not([src]), base")
              .stream()
              .forEach(element -> found.add(page + ": " + element.cssSelector()));
        });
    for (String file : files) {
      if (file.endsWith(".css") || file.endsWith(".svg")) {
        String text = Files.readString(folder.resolve(file));
        Matcher url = CSS_URL.matcher(text);
        while (url.find()) {
          found.add(file + ": " + url.group(1));
        }
        if (text.contains("@import") || text.contains("xlink:href")) {
          found.add(file + ": @import or xlink:href");
        }
      }
    }
    return found;
  }

  private List<String> urls(String page) {
    return pages.get(page).select("[href], [src]").stream().map(BuiltSite::url).toList();
  }

  private static String url(Element element) {
    return element.hasAttr("src") ? element.absUrl("src") : element.absUrl("href");
  }

  // A link to the host but outside the base path is as dead as one to no file.
  // The pictures among which a browser chooses.
  private static Stream<String> candidates(Element picture) {
    return Stream.of(picture.attr("srcset").split(","))
        .map(candidate -> candidate.strip().split(" ", 2)[0])
        .map(url -> URI.create(picture.baseUri()).resolve(url).toString());
  }

  private boolean isHere(String url) {
    return url.startsWith(URI.create(baseUrl).resolve("/").toString());
  }

  private boolean leadsSomewhere(String url) {
    if (!url.startsWith(baseUrl) || !files.contains(fileOf(url))) {
      return false;
    }
    Optional<String> fragment = Optional.ofNullable(URI.create(url).getFragment());
    Document target = pages.get(fileOf(url));
    return fragment.isEmpty() || (target != null && target.getElementById(fragment.get()) != null);
  }
}
