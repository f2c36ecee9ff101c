package arkib.site;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A search engine of the web, for readers whose browser runs no script. */
public enum SearchEngine {
  /** DuckDuckGo. */
  DUCKDUCKGO("https://duckduckgo.com/", "sites"),
  /** Google. */
  GOOGLE("https://www.google.com/search", "as_sitesearch");

  private final URI form;
  private final String site;

  SearchEngine(String form, String site) {
    this.form = URI.create(form);
    this.site = site;
  }

  /** Where its form is sent; the query is {@code q}. */
  public URI form() {
    return form;
  }

  /** The parameter that keeps a search to one site. */
  public String site() {
    return site;
  }

  /** The word for it in {@code site.yaml}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<SearchEngine> of(String word) {
    return Arrays.stream(values()).filter(engine -> engine.word().equals(word)).findFirst();
  }
}
