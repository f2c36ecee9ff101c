package arkib.render.feed;

import arkib.address.Address;
import arkib.article.Card;
import arkib.plan.Articles;
import arkib.plan.Feeds;
import arkib.plan.OutputBasis;
import arkib.plan.OutputContent;
import arkib.plan.OutputKind;
import arkib.plan.OutputRecipe;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.render.AbsoluteHtml;
import arkib.render.Urls;
import arkib.site.FeedFormat;
import arkib.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The site's feeds: the newest articles with their texts, in all formats. Atom leads on to the
 * feeds of the months (RFC 5005), the newest of which may have the same articles.
 */
public final class SiteFeeds implements OutputKind {

  @Override
  public String name() {
    return "feed";
  }

  @Override
  public void plan(OutputBasis site, Consumer<PlannedPage.OutputFile> files) {
    List<Feeds.Feed> feeds = site.feeds().site();
    if (feeds.isEmpty()) {
      return;
    }
    Texts texts = new Texts(site.site(), site.feeds().newest());
    List<Address> months = site.feeds().months().stream().map(site.feeds()::month).toList();
    Address newest = months.get(months.size() - 1);
    for (Feeds.Feed feed : feeds) {
      Optional<Address> earlier =
          feed.format() == FeedFormat.ATOM ? Optional.of(newest) : Optional.empty();
      files.accept(
          new PlannedPage.OutputFile(
              feed.address(), name(), new Content(site.site(), feed, earlier, texts)));
    }
  }

  private record Content(Site site, Feeds.Feed feed, Optional<Address> earlier, Texts shown)
      implements OutputContent {
    @Override
    public List<Card> texts() {
      return shown.cards();
    }

    @Override
    public void state(OutputRecipe recipe) {
      recipe.entry(earlier.map(Address::path));
    }

    @Override
    public byte[] write(Plan plan, Articles articles) {
      FeedHead head =
          new FeedHead(
              site.settings().title(),
              site.settings().tagline(),
              plan.addresses().home(),
              feed.address(),
              Optional.empty(),
              earlier);
      return FeedWriter.in(feed.format(), site).write(head, shown.entries(plan, articles));
    }
  }

  /** The newest articles: read once for all formats, and only where one of them is made. */
  private static final class Texts {
    private final Urls urls;
    private final List<Card> cards;
    private final AbsoluteHtml html;
    private Optional<List<FeedEntry>> entries = Optional.empty();

    Texts(Site site, List<Card> cards) {
      this.urls = new Urls(site.settings().baseUrl());
      this.html = new AbsoluteHtml(site);
      this.cards = cards;
    }

    List<Card> cards() {
      return cards;
    }

    synchronized List<FeedEntry> entries(Plan plan, Articles articles) {
      if (entries.isEmpty()) {
        FeedEntries writer = new FeedEntries(plan, urls);
        List<FeedEntry> read = new ArrayList<>();
        for (Card card : cards) {
          read.add(writer.of(card, Optional.of(html.of(card, plan, articles))));
        }
        entries = Optional.of(List.copyOf(read));
      }
      return entries.get();
    }
  }
}
