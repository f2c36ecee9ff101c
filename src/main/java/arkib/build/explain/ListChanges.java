package arkib.build.explain;

import arkib.archive.Period;
import arkib.plan.Ingredient;
import arkib.plan.ListSpan;
import arkib.plan.PlannedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What changed in the page of a list that is not its articles: its name and its periods. */
final class ListChanges {

  private final History history;

  ListChanges(History history) {
    this.history = history;
  }

  /** How the list of a page is called now. */
  List<Change> heading(PlannedPage page) {
    Optional<String> before = list(page, Ingredient.HEADING).map(list -> list.listing().name());
    return page instanceof PlannedPage.ListPage list
            && before.filter(name -> !name.equals(list.listing().name())).isPresent()
        ? List.of(Change.fact(before.get(), list.listing().name()))
        : List.of();
  }

  /** Which counts of a list's page changed: the whole, then each period. */
  List<Change> counts(PlannedPage page) {
    List<Change> changes = new ArrayList<>();
    if (page instanceof PlannedPage.ListPage list) {
      ListSpan now = list.span();
      Optional<ListSpan> before = list(page, Ingredient.COUNTS).map(PlannedPage.ListPage::span);
      int total = before.map(ListSpan::total).orElse(now.total());
      if (total != now.total()) {
        changes.add(Change.fact(Integer.toString(total), Integer.toString(now.total())));
      }
      before.ifPresent(
          span -> {
            PlanChanges.different(counts(span), counts(now))
                .forEach((period, counts) -> changes.add(Change.fact(period + ": " + counts)));
            changes.addAll(PlanChanges.comings(addresses(span), addresses(now)));
          });
    }
    return changes;
  }

  private static Map<String, String> counts(ListSpan span) {
    Map<String, String> counts = new TreeMap<>();
    // A year without articles stands there only between years that have some.
    parts(span).stream()
        .filter(part -> part.count() > 0)
        .forEach(
            part ->
                part.period()
                    .ifPresent(period -> counts.put(text(period), Integer.toString(part.count()))));
    return counts;
  }

  private static Map<String, String> addresses(ListSpan span) {
    Map<String, String> addresses = new TreeMap<>();
    parts(span).forEach(part -> part.address().ifPresent(at -> addresses.put(at.path(), "")));
    return addresses;
  }

  private static List<ListSpan.Part> parts(ListSpan span) {
    if (span instanceof ListSpan.Front front) {
      List<ListSpan.Part> parts = new ArrayList<>(front.years());
      parts.add(front.undated());
      return parts;
    }
    return span instanceof ListSpan.Stretch stretch ? stretch.parts() : List.of();
  }

  /** Which periods stand beside that of a list's page, which no longer do, or with other counts. */
  List<Change> siblings(PlannedPage page) {
    Optional<PlannedPage.ListPage> before = list(page, Ingredient.SIBLINGS);
    return before.isEmpty() || !(page instanceof PlannedPage.ListPage list)
        ? List.of()
        : PlanChanges.comings(siblings(before.get().span()), siblings(list.span()));
  }

  // Those without articles stand there too, without a link.
  private static Map<String, String> siblings(ListSpan span) {
    Map<String, String> siblings = new TreeMap<>();
    if (span instanceof ListSpan.Stretch stretch) {
      stretch.siblings().stream()
          .filter(part -> part.address().isPresent())
          .forEach(part -> siblings.put(text(part.period()), part.count().toString()));
    }
    return siblings;
  }

  private Optional<PlannedPage.ListPage> list(PlannedPage page, Ingredient ingredient) {
    return history
        .page(page.address(), ingredient)
        .filter(PlannedPage.ListPage.class::isInstance)
        .map(PlannedPage.ListPage.class::cast);
  }

  private static String text(Period period) {
    String year = String.format(Locale.ROOT, "%04d", period.year());
    if (period instanceof Period.Month month) {
      return String.format(Locale.ROOT, "%s-%02d", year, month.month());
    }
    return period instanceof Period.Day day
        ? String.format(Locale.ROOT, "%s-%02d-%02d", year, day.month(), day.day())
        : year;
  }
}
