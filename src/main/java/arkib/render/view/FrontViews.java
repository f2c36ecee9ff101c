package arkib.render.view;

import arkib.archive.Archive;
import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.archive.Timeline;
import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.plan.PlannedPage;
import arkib.render.view.DateWords.Column;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The front page becomes a view. */
public final class FrontViews {

  private static final int NEWEST = 7;
  private static final int THIS_DAY = 6;
  private static final int UNDATED = 3;
  private static final int IN_SECTION = 3;

  private final Terms terms;
  private final Pages pages;
  private final Charts charts;

  /** The view of a site's front page. */
  public FrontViews(Terms terms, Pages pages) {
    this.terms = terms;
    this.pages = pages;
    this.charts = new Charts(terms);
  }

  /** What stands around it. */
  public PageView page(PlannedPage.FrontPage page) {
    return pages.front(page.address(), summary(page.archive().timeline()));
  }

  /** The front page. */
  public FrontView front(PlannedPage.FrontPage page) {
    Archive archive = page.archive();
    Timeline timeline = archive.timeline();
    Optional<NewsDate> newest =
        Timeline.newest(timeline.dated(), 1).stream().findFirst().flatMap(Card::published);
    Years years = new Years(terms, timeline);
    Rankings rankings = new Rankings(terms, archive);
    return new FrontView(
        summary(timeline),
        newest.map(terms.dates()::dayOf),
        charts.archiveYears(years.parts()),
        years.undrawn(),
        new Items(terms, Axis.ARCHIVE, Column.ALL_TIME)
            .of(Timeline.newest(timeline.dated(), NEWEST)),
        newest.map(years::allOf),
        newest.flatMap(date -> thisDay(archive, date)),
        undated(timeline),
        sections(terms, archive.listings(Axis.SECTION)),
        rankings.names(newest),
        rankings.others());
  }

  /** The sections that have articles, each with its newest. */
  static List<Group> sections(Terms terms, List<Listing> listings) {
    Items items = new Items(terms, Axis.SECTION, Column.ALL_TIME);
    List<Group> groups = new ArrayList<>(listings.size());
    for (Listing listing : listings) {
      groups.add(
          new Group(
              Optional.of(listing.name()),
              Optional.of("s-" + listing.slug()),
              Optional.of(terms.href(listing)),
              terms.amount(listing.timeline().size()),
              items.of(listing.timeline().newest(IN_SECTION)),
              ""));
    }
    return groups;
  }

  // "12,486 berita, 2009–2026"
  private String summary(Timeline timeline) {
    String count = terms.words().count("news", timeline.size());
    if (timeline.dated().isEmpty()) {
      return count;
    }
    return terms.joined("comma", List.of(count, Years.span(terms, timeline)));
  }

  private Optional<Group> thisDay(Archive archive, NewsDate newest) {
    if (newest.day().isEmpty()) {
      return Optional.empty();
    }
    List<Card> cards = archive.onThisDay(newest, THIS_DAY);
    if (cards.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Group(
            Optional.of(terms.dates().dayOfYear(newest)),
            Optional.empty(),
            Optional.of(
                terms.href(terms.addresses().day(MonthDay.from(newest.start().toLocalDate())))),
            terms.amount(cards.size()),
            new Items(terms, Axis.ARCHIVE, Column.YEARS).of(cards),
            ""));
  }

  private Optional<Group> undated(Timeline timeline) {
    List<Card> undated = timeline.undated();
    if (undated.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Group(
            Optional.empty(),
            Optional.empty(),
            pages.undated(),
            terms.amount(undated.size()),
            new Items(terms, Axis.ARCHIVE, Column.ALL_TIME)
                .of(undated.subList(0, Math.min(UNDATED, undated.size()))),
            "stack"));
  }
}
