package arkib.names;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of the same thing elsewhere: URLs, and identifiers of which the URL is known. */
final class SameAs {

  /** What an editor may write. */
  static final String ALLOWED = "https://…, wikidata:Q794, viaf:…, geonames:…";

  private static final Pattern IDENTIFIER = Pattern.compile("([a-z]+): ?([Qq]?[0-9]{1,24})");

  private static final Map<String, String> URLS =
      Map.of(
          "wikidata", "https://www.wikidata.org/wiki/",
          "viaf", "https://viaf.org/viaf/",
          "geonames", "https://www.geonames.org/");

  private SameAs() {}

  /** The URL that a text is or stands for. */
  static Optional<String> url(String text) {
    Matcher identifier = IDENTIFIER.matcher(text);
    if (identifier.matches() && URLS.containsKey(identifier.group(1))) {
      String number = identifier.group(2).toUpperCase(Locale.ROOT);
      boolean ofWikidata = identifier.group(1).equals("wikidata");
      return number.startsWith("Q") == ofWikidata
          ? Optional.of(URLS.get(identifier.group(1)) + number)
          : Optional.empty();
    }
    try {
      URI uri = URI.create(text);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
