package arkib.render.view;

import arkib.address.Address;
import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.article.Card;
import arkib.plan.Addresses;
import arkib.render.Urls;
import arkib.site.Settings;
import arkib.site.SiteWords;
import java.util.List;
import java.util.Locale;

/**
 * On what terms a site speaks: its settings, its words, and how it writes dates and addresses. Made
 * once and shared by all pages.
 *
 * @param settings the site's settings
 * @param words the words of its language
 * @param dates dates in those words
 * @param addresses where things are
 * @param urls addresses as links
 */
public record Terms(
    Settings settings, SiteWords words, DateWords dates, Addresses addresses, Urls urls) {

  /** The terms of a site whose plan has these addresses. */
  public static Terms of(Settings settings, SiteWords words, Addresses addresses) {
    Urls urls = new Urls(settings.baseUrl());
    return new Terms(settings, words, new DateWords(words), addresses, urls);
  }

  /** The archive's whole name. */
  public String siteName() {
    String word = words.get("archive.word");
    return settings.title().equalsIgnoreCase(word)
        ? word
        : words.get("archive.name", settings.title());
  }

  Amount amount(int count) {
    return new Amount(words.number(count), words.get("news.noun." + (count == 1 ? "one" : "many")));
  }

  String href(Address address) {
    return urls.path(address);
  }

  String href(Card card) {
    return urls.path(addresses.article(card));
  }

  String href(Listing listing) {
    return urls.path(addresses.listing(listing));
  }

  String href(Axis axis) {
    return urls.path(addresses.axis(axis));
  }

  Link heading(Axis axis, String name) {
    return Link.to(name, urls.path(addresses.heading(axis, name)));
  }

  /** The name of an axis in the words' keys: {@code tag}; of the whole archive {@code years}. */
  static String key(Axis axis) {
    return axis == Axis.ARCHIVE ? "years" : axis.name().toLowerCase(Locale.ROOT);
  }

  /** Words in a row, parted by the given kind of joint: {@code dot}, {@code comma}. */
  String joined(String joint, List<String> parts) {
    return parts.stream().reduce((a, b) -> words.get("join." + joint, a, b)).orElse("");
  }
}
