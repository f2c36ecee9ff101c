package arkib.render.view;

import arkib.address.Address;
import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.article.Card;
import arkib.names.Entry;
import arkib.plan.Addresses;
import arkib.plan.Counterparts;
import arkib.plan.Feeds;
import arkib.plan.NamePages;
import arkib.plan.Plan;
import arkib.render.Urls;
import arkib.render.cite.Citations;
import arkib.site.Settings;
import arkib.site.SiteWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * On what terms a site speaks: its settings, its words, and how it writes dates and addresses. Made
 * once and shared by all pages.
 *
 * @param settings the site's settings
 * @param words the words of its language
 * @param dates dates in those words
 * @param addresses where things are
 * @param names which names have pages
 * @param feeds which feeds there are
 * @param counterparts which pages are the same in several languages
 * @param urls addresses as links
 */
public record Terms(
    Settings settings,
    SiteWords words,
    DateWords dates,
    Addresses addresses,
    NamePages names,
    Feeds feeds,
    Counterparts counterparts,
    Urls urls) {

  /** The terms of a site with a plan. */
  public static Terms of(Settings settings, SiteWords words, Plan plan) {
    Urls urls = new Urls(settings.baseUrl());
    return new Terms(
        settings,
        words,
        new DateWords(words),
        plan.addresses(),
        plan.names(),
        plan.feeds(),
        plan.counterparts(),
        urls);
  }

  /** The archive's whole name. */
  public String siteName() {
    return words.archiveName(settings.title());
  }

  /** Makes citations of its articles. */
  public Citations citations() {
    return new Citations(settings, words, addresses, names, urls);
  }

  Amount amount(int count) {
    return amount("news", count);
  }

  /** A count of something else than articles. */
  Amount amount(String key, int count) {
    String noun = words.get(key + ".noun." + (count == 1 ? "one" : "many"));
    return new Amount(words.number(count), noun);
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

  /** The page of a list; absent where it has too few articles for one. */
  Optional<String> page(Listing listing) {
    return names.has(listing) ? Optional.of(href(listing)) : Optional.empty();
  }

  /** A name, linked to its page where it has one. */
  Link name(Entry entry) {
    return new Link(entry.name(), names.of(entry.id()).map(urls::path), false);
  }

  /** A tag, linked to its page where it has one. */
  Link tag(String tag) {
    return new Link(tag, names.tag(tag).map(urls::path), false);
  }

  /**
   * Feeds, as a page leads to them.
   *
   * @param of what they are the feeds of
   */
  List<FeedView> feeds(List<Feeds.Feed> feeds, String of) {
    return feeds.stream()
        .map(
            feed ->
                new FeedView(
                    href(feed.address()),
                    feed.format().mediaType(),
                    words.get("feed", feed.format().label()),
                    words.get("feed.in", of, feed.format().label())))
        .toList();
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
