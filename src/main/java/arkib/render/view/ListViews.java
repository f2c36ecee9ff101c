package arkib.render.view;

import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.archive.Period;
import arkib.plan.ListSpan;
import arkib.plan.ListSpan.Front;
import arkib.plan.ListSpan.Part;
import arkib.plan.ListSpan.Stretch;
import arkib.plan.ListSpan.Undated;
import arkib.plan.PlannedPage.ListPage;
import arkib.render.view.ListView.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pages of lists become views. */
public final class ListViews {

  private final Terms terms;
  private final Pages pages;
  private final Charts charts;
  private final Groups groups;
  private final Calendars calendars;

  /** The views of a site's lists. */
  public ListViews(Terms terms, Pages pages) {
    this.terms = terms;
    this.pages = pages;
    this.charts = new Charts(terms);
    this.groups = new Groups(terms);
    this.calendars = new Calendars(terms);
  }

  /**
   * What stands around a page of a list.
   *
   * @param span what the page shows of the list
   */
  public PageView page(ListPage page, ListSpan span) {
    Listing listing = page.listing();
    boolean isArchive = listing.axis() == Axis.ARCHIVE;
    if (isArchive && span instanceof Undated) {
      return pages.ofUndatedList(page.address());
    }
    List<Link> below = new ArrayList<>();
    if (!isArchive) {
      below.add(Link.to(listing.name(), terms.href(listing)));
    }
    if (span instanceof Stretch stretch) {
      above(listing, stretch.period()).forEach(below::add);
    } else if (span instanceof Undated) {
      below.add(Link.here(terms.words().get("nav.undated")));
    } else if (!isArchive) {
      below.set(0, Link.here(listing.name()));
    }
    return pages.ofAxis(listing.axis(), page.address(), title(listing, span), below);
  }

  /**
   * A page of a list.
   *
   * @param span what the page shows of the list
   */
  public ListView list(Listing listing, ListSpan span) {
    if (span instanceof Front front) {
      return front(listing, front);
    }
    return span instanceof Stretch stretch
        ? stretch(listing, stretch)
        : undated(listing, (Undated) span);
  }

  private ListView front(Listing listing, Front front) {
    boolean complete = front.shown().size() == front.total();
    List<Group> shown = groups.ofFront(listing.axis(), front);
    List<Part> years = front.years();
    // A single year has nothing to compare, but where it has a page this is the way there.
    boolean compares =
        years.stream().filter(year -> year.count() > 0).count() > 1
            || years.stream().anyMatch(year -> year.address().isPresent());
    Optional<Chart> chart =
        compares ? Optional.of(years(front, bars(years, shown))) : Optional.empty();
    Optional<Tally> undated =
        front
            .undated()
            .address()
            .filter(address -> front.undated().count() > 0)
            .map(
                address ->
                    new Tally(
                        terms.words().get("nav.undated"),
                        Optional.of(terms.href(address)),
                        terms.amount(front.undated().count()),
                        Optional.empty()));
    String note =
        complete
            ? count(front.total(), "") + " " + terms.words().get("list.order-newest")
            : newestOf(front);
    return new ListView(
        title(listing, front),
        note,
        Optional.empty(),
        chart,
        Optional.empty(),
        shown,
        Optional.empty(),
        Optional.empty(),
        undated,
        feeds(listing, front));
  }

  private ListView stretch(Listing listing, Stretch stretch) {
    boolean complete = stretch.shown().size() == stretch.total();
    List<Group> shown = groups.ofStretch(listing.axis(), stretch);
    String order = terms.words().get("list.order");
    String note =
        complete
            ? count(stretch.total(), within(stretch)) + " " + order
            : newestOf(stretch) + " " + order;
    Optional<CalendarView> calendar = calendars.of(stretch);
    Siblings beside = new Siblings(terms, stretch);
    return new ListView(
        title(listing, stretch),
        note,
        beside.strip(listing),
        calendar.isPresent() ? Optional.empty() : chart(stretch, shown),
        calendar,
        shown,
        beside.before(),
        beside.after(),
        Optional.empty(),
        feeds(listing, stretch));
  }

  private ListView undated(Listing listing, Undated undated) {
    return new ListView(
        title(listing, undated),
        count(undated.total(), "") + " " + terms.words().get("list.order-headline"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        groups.ofUndated(listing.axis(), undated),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private List<FeedView> feeds(Listing listing, ListSpan span) {
    return terms.feeds(terms.feeds().of(listing, span), title(listing, span));
  }

  // The days of a month are few lines on the page itself, unless they have pages of their own.
  private Optional<Chart> chart(Stretch stretch, List<Group> shown) {
    boolean hasPages = stretch.parts().stream().anyMatch(part -> part.address().isPresent());
    boolean isYear = stretch.period().kind() == Period.Kind.YEAR;
    if (stretch.parts().isEmpty() || (!isYear && !hasPages)) {
      return Optional.empty();
    }
    String kind = isYear ? "months" : "days";
    String label = terms.words().get("list." + kind, terms.dates().text(stretch.period()));
    return Optional.of(new Chart(kind, label, bars(stretch.parts(), shown), Optional.empty()));
  }

  // The months of a list stand within its years.
  private Chart years(Front front, List<Bar> bars) {
    Months months = new Months(terms, front.months());
    List<Bar> parted = new ArrayList<>(bars.size());
    for (int i = 0; i < bars.size(); i++) {
      int year = front.years().get(i).period().orElseThrow().year();
      parted.add(bars.get(i).parted(months.skyline(year)));
    }
    String label = terms.words().get("list.years");
    return new Chart("years", label, parted, months.table(parted, front.years()));
  }

  // A part without a page of its own is further down on this page.
  private List<Bar> bars(List<Part> parts, List<Group> shown) {
    List<Bar> bars = charts.bars(parts);
    List<Bar> linked = new ArrayList<>(bars.size());
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      Optional<String> id = parts.get(i).period().map(Groups::id);
      boolean isHere = shown.stream().anyMatch(group -> !bar.empty() && group.id().equals(id));
      linked.add(bar.href().isEmpty() && isHere ? bar.leadingTo(id.map("#"::concat)) : bar);
    }
    return linked;
  }

  // The larger periods with links, the period itself without.
  private List<Link> above(Listing listing, Period period) {
    List<Link> links = new ArrayList<>();
    Optional<Period> parent = period.parent();
    while (parent.isPresent()) {
      Period larger = parent.get();
      String href = terms.href(terms.addresses().period(listing, larger));
      links.add(0, Link.to(terms.dates().text(larger), href));
      parent = larger.parent();
    }
    links.add(Link.here(terms.dates().text(period)));
    return links;
  }

  private String title(Listing listing, ListSpan span) {
    String name = listing.name();
    if (span instanceof Stretch stretch) {
      String period = terms.dates().text(stretch.period());
      return name.isEmpty() ? period : terms.words().get("title.period", name, period);
    }
    if (span instanceof Undated) {
      String undated = terms.words().get("nav.undated");
      return name.isEmpty() ? undated : terms.words().get("title.period", name, undated);
    }
    return name.isEmpty() ? terms.siteName() : name;
  }

  private String within(Stretch stretch) {
    int parts = (int) stretch.parts().stream().filter(part -> part.count() > 0).count();
    String key = stretch.period().kind() == Period.Kind.YEAR ? "months" : "days";
    return parts == 0 ? "" : " " + terms.words().count(key, parts);
  }

  private String count(int total, String within) {
    return terms.words().count("news", total) + within + ".";
  }

  private String newestOf(ListSpan span) {
    return terms
        .words()
        .get(
            "list.newest-of",
            terms.words().number(span.shown().size()),
            terms.words().count("news", span.total()));
  }
}
