package arkib.render.feed;

import arkib.address.Address;
import arkib.archive.Period;
import arkib.plan.Articles;
import arkib.plan.Feeds;
import arkib.plan.OutputBasis;
import arkib.plan.OutputContent;
import arkib.plan.OutputKind;
import arkib.plan.OutputRecipe;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.render.Urls;
import arkib.site.FeedFormat;
import arkib.site.Site;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A feed of each month's articles, with standfirsts: the archive of the site's feed (RFC 5005,
 * section 4), in Atom. It leads to the month before, and is as it was when articles of later months
 * come: they are in other feeds, and it names none of these.
 */
public final class MonthFeeds implements OutputKind {

  @Override
  public String name() {
    return "month-feed";
  }

  @Override
  public void plan(OutputBasis site, Consumer<PlannedPage.OutputFile> files) {
    Feeds feeds = site.feeds();
    Optional<Address> earlier = Optional.empty();
    for (Period month : feeds.months()) {
      Address address = feeds.month(month);
      files.accept(
          new PlannedPage.OutputFile(
              address, name(), new Content(site.site(), feeds, month, earlier)));
      earlier = Optional.of(address);
    }
  }

  private record Content(Site site, Feeds feeds, Period month, Optional<Address> earlier)
      implements OutputContent {
    @Override
    public void state(OutputRecipe recipe) {
      recipe.entry(earlier.map(Address::path));
      feeds.in(month).forEach(recipe::article);
    }

    @Override
    public byte[] write(Plan plan, Articles articles) {
      FeedEntries entries = new FeedEntries(plan, new Urls(site.settings().baseUrl()));
      FeedHead head =
          new FeedHead(
              site.settings().title(),
              Optional.empty(),
              plan.addresses().home(),
              feeds.month(month),
              feeds.site().stream().map(Feeds.Feed::address).findFirst(),
              earlier);
      return FeedWriter.in(FeedFormat.ATOM, site)
          .write(
              head,
              feeds.in(month).stream().map(card -> entries.of(card, Optional.empty())).toList());
    }
  }
}
