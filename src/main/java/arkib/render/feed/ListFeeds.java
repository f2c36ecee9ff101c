package arkib.render.feed;

import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.article.Card;
import arkib.plan.Articles;
import arkib.plan.Feeds;
import arkib.plan.OutputBasis;
import arkib.plan.OutputContent;
import arkib.plan.OutputKind;
import arkib.plan.OutputRecipe;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.render.Urls;
import arkib.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The feeds of sections, tags, authors, series and names: their newest articles with standfirsts.
 * Their texts stand in the site's feed; else a new article with fifteen names would read hundreds
 * of old ones.
 */
public final class ListFeeds implements OutputKind {

  @Override
  public String name() {
    return "list-feed";
  }

  @Override
  public void plan(OutputBasis site, Consumer<PlannedPage.OutputFile> files) {
    for (Axis axis : Axis.values()) {
      List<Listing> listings =
          site.feeds().mayBeOf(axis) ? site.archive().listings(axis) : List.of();
      for (Listing listing : listings) {
        for (Feeds.Feed feed : site.feeds().of(listing)) {
          files.accept(
              new PlannedPage.OutputFile(
                  feed.address(), name(), new Content(site.site(), site.feeds(), feed, listing)));
        }
      }
    }
  }

  // Which articles is found when it is asked: held for every list it would be much.
  private record Content(Site site, Feeds feeds, Feeds.Feed feed, Listing listing)
      implements OutputContent {
    @Override
    public void state(OutputRecipe recipe) {
      recipe.list(listing);
      feeds.newest(listing).forEach(recipe::article);
    }

    @Override
    public byte[] write(Plan plan, Articles articles) {
      FeedEntries entries = new FeedEntries(plan, new Urls(site.settings().baseUrl()));
      List<Card> newest = feeds.newest(listing);
      FeedHead head =
          FeedHead.alone(
              site.words().get("feed.of", listing.name(), site.settings().title()),
              Optional.empty(),
              plan.addresses().listing(listing),
              feed.address());
      return FeedWriter.in(feed.format(), site)
          .write(head, newest.stream().map(card -> entries.of(card, Optional.empty())).toList());
    }
  }
}
