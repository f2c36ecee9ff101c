package arkib.render.view;

import arkib.archive.Axis;
import arkib.plan.DaySpan;
import arkib.plan.PlannedPage.DayPage;
import arkib.plan.PlannedPage.DaysPage;
import arkib.render.view.DateWords.Column;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Days of the year become views. */
public final class DayViews {

  private final Terms terms;
  private final Pages pages;

  /** The views of a site's days of the year. */
  public DayViews(Terms terms, Pages pages) {
    this.terms = terms;
    this.pages = pages;
  }

  /** What stands around a day. */
  public PageView page(DayPage page) {
    String day = terms.dates().text(page.day());
    String title = terms.words().get("title.period", name(), day);
    return pages.below(all(), page.address(), title, day);
  }

  /** What stands around the index. */
  public PageView page(DaysPage page) {
    return pages.ofNone(page.address(), name(), Optional.empty());
  }

  /** A day. */
  public DayView day(DayPage page) {
    DaySpan span = page.span().get();
    List<Group> groups = new ArrayList<>();
    List<Tally> older = new ArrayList<>();
    Items items = new Items(terms, Axis.ARCHIVE, Column.WITHIN_DAY);
    for (DaySpan.Year year : span.years()) {
      String label = DateWords.year(year.day().year());
      Optional<String> href = Optional.of(terms.href(year.address()));
      Amount amount = terms.amount(year.count());
      if (year.shown().isEmpty()) {
        older.add(new Tally(label, href, amount, Optional.empty()));
      } else {
        List<Item> shown = items.of(year.shown());
        boolean timed = shown.stream().anyMatch(item -> item.when().isPresent());
        groups.add(
            new Group(
                Optional.of(label),
                Optional.of("t" + label),
                href,
                amount,
                shown,
                timed ? "dated" : "stack"));
      }
    }
    return new DayView(
        terms.dates().text(page.day()),
        terms.words().count("news", span.total()) + ".",
        groups,
        older,
        span.before().map(day -> turn("turn.day.before", day)),
        span.after().map(day -> turn("turn.day.after", day)),
        all());
  }

  /** The index. */
  public DaysView days(DaysPage page) {
    Set<MonthDay> present = new HashSet<>(page.days());
    List<DaysView.Month> months = new ArrayList<>();
    for (Month month : Month.values()) {
      List<Link> days = new ArrayList<>();
      for (int number = 1; number <= month.maxLength(); number++) {
        MonthDay day = MonthDay.of(month, number);
        Optional<String> href =
            present.contains(day)
                ? Optional.of(terms.href(terms.addresses().day(day)))
                : Optional.empty();
        days.add(new Link(Integer.toString(number), href, false));
      }
      months.add(
          new DaysView.Month("b" + month.getValue(), terms.dates().month(month.getValue()), days));
    }
    return new DaysView(months);
  }

  private Turn turn(String label, MonthDay day) {
    return new Turn(
        terms.words().get(label),
        terms.dates().text(day),
        terms.href(terms.addresses().day(day)),
        Optional.empty());
  }

  private Link all() {
    return Link.to(name(), terms.href(terms.addresses().days()));
  }

  private String name() {
    return terms.words().get("front.this-day");
  }
}
