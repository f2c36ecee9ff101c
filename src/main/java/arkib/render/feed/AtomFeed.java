package arkib.render.feed;

import arkib.address.Address;
import arkib.article.Article;
import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.plan.Addresses;
import arkib.plan.PlannedPage;
import arkib.render.Articles;
import arkib.render.Urls;
import arkib.render.Xml;
import arkib.site.Settings;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import javax.xml.stream.XMLStreamException;

/**
 * Writes the Atom feed (RFC 4287): the whole text of the newest articles, with absolute links.
 * {@code updated} is the article's own, else its date of publication; the feed's is the latest of
 * these.
 */
public final class AtomFeed {

  private static final DateTimeFormatter RFC_3339 =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

  private final Settings settings;
  private final Addresses addresses;
  private final Urls urls;
  private final BiFunction<Card, Article, String> html;

  /**
   * A writer of feeds.
   *
   * @param settings the site's
   * @param addresses the address of each article
   * @param urls makes them absolute
   * @param html the text of an article as HTML with absolute links
   */
  public AtomFeed(
      Settings settings, Addresses addresses, Urls urls, BiFunction<Card, Article, String> html) {
    this.settings = settings;
    this.addresses = addresses;
    this.urls = urls;
    this.html = html;
  }

  /** A feed of dated articles, at least one. */
  public byte[] write(PlannedPage.FeedFile feed, Articles articles) {
    List<Card> cards = feed.cards();
    NewsDate updated =
        cards.stream().map(AtomFeed::updated).max(Comparator.naturalOrder()).orElseThrow();
    return Xml.document(
        xml ->
            xml.element(
                "feed",
                x -> {
                  head(x, feed.address(), updated);
                  for (Card card : cards) {
                    x.element("entry", entry -> entry(entry, card, articles));
                  }
                },
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xml:lang",
                settings.language()));
  }

  private void head(Xml feed, Address address, NewsDate updated) throws XMLStreamException {
    feed.text("id", urls.absolute(Address.ROOT));
    feed.text("title", settings.title());
    if (settings.tagline().isPresent()) {
      feed.text("subtitle", settings.tagline().get());
    }
    feed.text("updated", moment(updated));
    feed.empty(
        "link", "rel", "self", "type", "application/atom+xml", "href", urls.absolute(address));
    feed.empty(
        "link", "rel", "alternate", "type", "text/html", "href", urls.absolute(Address.ROOT));
    feed.element("author", a -> a.text("name", settings.publisher().orElse(settings.title())));
    feed.text("generator", "Arkib");
  }

  private void entry(Xml entry, Card card, Articles articles) throws XMLStreamException {
    String url = urls.absolute(addresses.article(card));
    entry.text("id", url);
    entry.text("title", card.headline());
    entry.text("published", moment(card.published().orElseThrow()));
    entry.text("updated", moment(updated(card)));
    entry.empty("link", "rel", "alternate", "type", "text/html", "href", url);
    for (String author : card.heading().byline()) {
      entry.element("author", a -> a.text("name", author));
    }
    if (card.filing().section().isPresent()) {
      entry.empty("category", "term", card.filing().section().get());
    }
    for (String tag : card.filing().tags()) {
      entry.empty("category", "term", tag);
    }
    if (card.heading().standfirst().isPresent()) {
      entry.text("summary", card.heading().standfirst().get());
    }
    // The base is for links from a footnote to its mark and back, which only know the page.
    entry.text("content", html.apply(card, articles.of(card)), "type", "html", "xml:base", url);
  }

  private static NewsDate updated(Card card) {
    NewsDate published = card.published().orElseThrow();
    return card.publication().updated().filter(u -> u.compareTo(published) > 0).orElse(published);
  }

  private static String moment(NewsDate date) {
    return date.start().format(RFC_3339);
  }
}
