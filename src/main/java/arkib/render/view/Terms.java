package arkib.render.view;

import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.article.Card;
import arkib.plan.Addresses;
import arkib.site.Settings;
import arkib.site.SiteWords;
import java.util.List;
import java.util.Locale;

/**
 * On what terms a site speaks: its settings, words, dates and links. Made once and shared by all
 * pages.
 *
 * @param settings the site's settings
 * @param words the words of its language
 * @param dates dates in those words
 * @param links addresses as links
 */
public record Terms(Settings settings, SiteWords words, DateWords dates, Links links) {

  /** The terms of a site. */
  public static Terms of(Settings settings, SiteWords words) {
    Links links = new Links(settings, new Addresses(settings, words));
    return new Terms(settings, words, new DateWords(words), links);
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

  String href(Card card) {
    return links.href(links.addresses().article(card));
  }

  String href(Listing listing) {
    return links.href(links.addresses().listing(listing));
  }

  Link heading(Axis axis, String name) {
    return Link.to(name, links.href(links.addresses().heading(axis, name)));
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
