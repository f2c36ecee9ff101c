package arkib.render.data;

import arkib.article.Card;
import arkib.article.CarriedName;
import arkib.article.NewsDate;
import arkib.names.Entry;
import arkib.plan.Addresses;
import arkib.plan.Links;
import arkib.plan.NamePages;
import arkib.plan.OutputRecipe;
import arkib.plan.Plan;
import arkib.render.Urls;
import arkib.site.Settings;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the archive knows of an article beside its card: where it is, and who its names are.
 *
 * @param settings the site's settings
 * @param addresses where things are
 * @param names which names have pages
 * @param urls makes URLs of addresses
 */
record Catalogue(Settings settings, Addresses addresses, NamePages names, Urls urls) {

  Catalogue(Settings settings, Addresses addresses, NamePages names) {
    this(settings, addresses, names, new Urls(settings.baseUrl()));
  }

  /** The address of an article within the site, by which records know it. */
  String id(Card card) {
    return addresses.article(card).path();
  }

  String url(Card card) {
    return urls.absolute(addresses.article(card));
  }

  /** The URL of the text as captured, beside a captured article. */
  String raw(Card card) {
    return urls.absolute(addresses.raw(card));
  }

  static String file(Card card) {
    return "content/" + card.source();
  }

  String language(Card card) {
    return card.filing().language().orElse(settings.language());
  }

  Optional<Entry> entry(CarriedName name) {
    return names.authority().entry(name.id());
  }

  Optional<String> page(CarriedName name) {
    return names.of(name.id()).map(urls::absolute);
  }

  static String precision(NewsDate date) {
    return date.precision().name().toLowerCase(Locale.ROOT);
  }

  /** Where the lead picture is; absent where the archive lacks it. */
  Optional<String> picture(Plan plan, Card card) {
    return card.heading()
        .picture()
        .map(picture -> plan.links().resolve(card.source(), picture.src()))
        .flatMap(this::url);
  }

  private Optional<String> url(Links.Destination picture) {
    if (picture instanceof Links.External external) {
      return uri(external.target()).filter(uri -> uri.startsWith("http"));
    }
    return picture instanceof Links.Internal internal
        ? Optional.of(urls.absolute(internal.address()) + internal.suffix())
        : Optional.empty();
  }

  /** An address as a URI (RFC 3986), whose letters are ASCII; absent where it is no address. */
  static Optional<String> uri(String address) {
    try {
      return Optional.of(URI.create(address).toASCIIString());
    } catch (IllegalArgumentException e) {
      // "https://x.example/a b.jpg", as an editor may write it.
      return Optional.empty();
    }
  }

  /** States what is said of the names of articles beyond their pages. */
  void state(OutputRecipe recipe, List<Card> cards) {
    for (Card card : cards) {
      for (CarriedName name : card.names()) {
        entry(name).ifPresent(entry -> entry.sameAs().forEach(recipe::entry));
      }
    }
  }
}
