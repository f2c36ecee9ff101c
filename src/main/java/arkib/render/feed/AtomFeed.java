package arkib.render.feed;

import arkib.address.Address;
import arkib.archive.Listing;
import arkib.article.Article;
import arkib.article.Card;
import arkib.article.CarriedName;
import arkib.article.NewsDate;
import arkib.names.Entry;
import arkib.plan.Addresses;
import arkib.plan.Articles;
import arkib.plan.NamePages;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.render.Urls;
import arkib.render.Xml;
import arkib.site.Settings;
import arkib.site.Site;
import arkib.site.SiteWords;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.xml.stream.XMLStreamException;

/**
 * Writes Atom feeds (RFC 4287). The site's has the whole text of the newest articles, with absolute
 * links; that of a name has their standfirsts: its articles stand in the site's feed too. {@code
 * updated} is the article's own, else its date of publication; the feed's is the latest of these.
 */
public final class AtomFeed {

  private static final DateTimeFormatter RFC_3339 =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

  private final Settings settings;
  private final SiteWords words;
  private final Addresses addresses;
  private final NamePages names;
  private final Urls urls;
  private final BiFunction<Card, Article, String> html;

  /**
   * A writer of feeds.
   *
   * @param site its settings and words
   * @param plan knows the address of each article and name
   * @param urls makes them absolute
   * @param html the text of an article as HTML with absolute links
   */
  public AtomFeed(Site site, Plan plan, Urls urls, BiFunction<Card, Article, String> html) {
    this.settings = site.settings();
    this.words = site.words();
    this.addresses = plan.addresses();
    this.names = plan.names();
    this.urls = urls;
    this.html = html;
  }

  /** A feed of dated articles, at least one. */
  public byte[] write(PlannedPage.FeedFile feed, Articles articles) {
    Head head = new Head(feed.address(), Address.ROOT, settings.title(), settings.tagline());
    return write(
        head,
        feed.cards(),
        (entry, card) -> {
          entry(entry, card);
          // The base is for links from a footnote to its mark and back, which only know the page.
          entry.text(
              "content",
              html.apply(card, articles.of(card)),
              "type",
              "html",
              "xml:base",
              urls.absolute(addresses.article(card)));
        });
  }

  /** The feed of a list that has at least one dated article. */
  public byte[] write(PlannedPage.ListFeedFile feed) {
    Listing listing = feed.listing();
    String title = words.get("name.feed.title", listing.name(), settings.title());
    Head head = new Head(feed.address(), addresses.listing(listing), title, Optional.empty());
    return write(head, feed.cards(), this::entry);
  }

  /** What a feed says of itself: its address, the page it is of, its name and its second line. */
  private record Head(Address self, Address page, String title, Optional<String> subtitle) {}

  private interface EntryWriter {
    void write(Xml entry, Card card) throws XMLStreamException;
  }

  private byte[] write(Head head, List<Card> cards, EntryWriter entries) {
    NewsDate updated =
        cards.stream().map(AtomFeed::updated).max(Comparator.naturalOrder()).orElseThrow();
    return Xml.document(
        xml ->
            xml.element(
                "feed",
                x -> {
                  head(x, head, updated);
                  for (Card card : cards) {
                    x.element("entry", entry -> entries.write(entry, card));
                  }
                },
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xml:lang",
                settings.language()));
  }

  private void head(Xml feed, Head head, NewsDate updated) throws XMLStreamException {
    feed.text("id", urls.absolute(head.page()));
    feed.text("title", head.title());
    if (head.subtitle().isPresent()) {
      feed.text("subtitle", head.subtitle().get());
    }
    feed.text("updated", moment(updated));
    feed.empty(
        "link", "rel", "self", "type", "application/atom+xml", "href", urls.absolute(head.self()));
    feed.empty("link", "rel", "alternate", "type", "text/html", "href", urls.absolute(head.page()));
    feed.element("author", a -> a.text("name", settings.publisher().orElse(settings.title())));
    feed.text("generator", "Arkib");
  }

  private void entry(Xml entry, Card card) throws XMLStreamException {
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
    for (CarriedName name : card.names()) {
      Optional<String> known = names.authority().entry(name.id()).map(Entry::name);
      if (known.isPresent()) {
        entry.empty("category", "term", known.get());
      }
    }
    if (card.heading().standfirst().isPresent()) {
      entry.text("summary", card.heading().standfirst().get());
    }
  }

  private static NewsDate updated(Card card) {
    NewsDate published = card.published().orElseThrow();
    return card.publication().updated().filter(u -> u.compareTo(published) > 0).orElse(published);
  }

  private static String moment(NewsDate date) {
    return date.start().format(RFC_3339);
  }
}
