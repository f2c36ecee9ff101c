package arkib.render.feed;

import arkib.article.Card;
import arkib.article.CarriedName;
import arkib.article.NewsDate;
import arkib.article.Precision;
import arkib.names.Entry;
import arkib.plan.Feeds;
import arkib.plan.Plan;
import arkib.render.Urls;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes entries of feeds from cards. */
final class FeedEntries {

  private final Plan plan;
  private final Urls urls;

  FeedEntries(Plan plan, Urls urls) {
    this.plan = plan;
    this.urls = urls;
  }

  /** The entry of an article, with its text or without. */
  FeedEntry of(Card card, Optional<String> html) {
    return new FeedEntry(
        urls.absolute(plan.addresses().article(card)),
        card.headline(),
        card.published(),
        updated(card),
        card.heading().byline(),
        categories(card),
        card.filing().language(),
        card.heading().standfirst(),
        html);
  }

  // Never before the article was there; a year or a month of an update is no moment.
  private static NewsDate updated(Card card) {
    NewsDate entered = Feeds.moment(card).orElseThrow();
    return card.publication()
        .updated()
        .filter(date -> date.knows(Precision.DAY) && date.compareTo(entered) > 0)
        .orElse(entered);
  }

  private List<String> categories(Card card) {
    Stream<String> names =
        card.names().stream()
            .map(CarriedName::id)
            .flatMap(id -> plan.names().authority().entry(id).map(Entry::name).stream());
    return Stream.of(card.filing().section().stream(), card.filing().tags().stream(), names)
        .flatMap(terms -> terms)
        .toList();
  }
}
