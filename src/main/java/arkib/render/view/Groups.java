package arkib.render.view;

import arkib.archive.Axis;
import arkib.archive.Period;
import arkib.article.Card;
import arkib.plan.ListSpan;
import arkib.render.view.DateWords.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The articles of a list's page under labels: years on its front, months within a year. */
final class Groups {

  private final Terms terms;

  Groups(Terms terms) {
    this.terms = terms;
  }

  /** The fragment that leads to the articles of a period on the same page. */
  static String id(Period period) {
    if (period instanceof Period.Month month) {
      return "b" + (month.month() < 10 ? "0" : "") + month.month();
    }
    return "t" + DateWords.year(period.year());
  }

  /** A front that shows all has a label for each year; else it shows the newest. */
  List<Group> ofFront(Axis axis, ListSpan.Front front) {
    Items items = new Items(terms, axis, Column.ALL_TIME);
    if (front.shown().size() < front.total()) {
      String label = terms.words().get("list.newest");
      return List.of(group(Optional.of(label), Optional.of("newest"), items.of(front.shown())));
    }
    Map<Optional<Period>, List<Card>> years = new LinkedHashMap<>();
    for (Card card : front.shown()) {
      Optional<Period> year = card.published().flatMap(date -> Period.of(date, Period.Kind.YEAR));
      years.computeIfAbsent(year, y -> new ArrayList<>()).add(card);
    }
    Items withinYear = new Items(terms, axis, Column.WITHIN_YEAR);
    List<Group> groups = new ArrayList<>(years.size());
    years.forEach(
        (year, cards) ->
            groups.add(labelled(year, terms.words().get("nav.undated"), withinYear.of(cards))));
    return groups;
  }

  /** A year has a label for each month; a month and a day need none. */
  List<Group> ofStretch(Axis axis, ListSpan.Stretch stretch) {
    Column column =
        stretch.period().kind() == Period.Kind.DAY ? Column.WITHIN_DAY : Column.WITHIN_YEAR;
    Items items = new Items(terms, axis, column);
    if (stretch.period().kind() != Period.Kind.YEAR) {
      return List.of(group(Optional.empty(), Optional.empty(), items.of(stretch.shown())));
    }
    Map<Optional<Period>, List<Card>> months = new LinkedHashMap<>();
    for (Card card : stretch.shown()) {
      Optional<Period> month = card.published().flatMap(date -> Period.of(date, Period.Kind.MONTH));
      months.computeIfAbsent(month, m -> new ArrayList<>()).add(card);
    }
    Map<Optional<Period>, ListSpan.Part> parts = new HashMap<>();
    stretch.parts().forEach(part -> parts.put(part.period(), part));
    List<Group> groups = new ArrayList<>(months.size());
    months.forEach(
        (month, cards) -> {
          Group here = labelled(month, terms.words().get("month.unknown"), items.of(cards));
          groups.add(month.isPresent() ? whole(here, Optional.ofNullable(parts.get(month))) : here);
        });
    return groups;
  }

  // Where a year shows only its newest, a month's label tells how many it has, and where.
  private Group whole(Group here, Optional<ListSpan.Part> month) {
    return new Group(
        here.label(),
        here.id(),
        month.flatMap(ListSpan.Part::address).map(terms::href),
        month.map(part -> terms.amount(part.count())).orElse(here.amount()),
        here.items(),
        here.layout());
  }

  List<Group> ofUndated(Axis axis, ListSpan.Undated undated) {
    Items items = new Items(terms, axis, Column.ALL_TIME);
    return List.of(group(Optional.empty(), Optional.empty(), items.of(undated.shown())));
  }

  private Group labelled(Optional<Period> period, String otherwise, List<Item> items) {
    String label = period.map(terms.dates()::text).orElse(otherwise);
    return group(Optional.of(label), Optional.of(period.map(Groups::id).orElse("t0")), items);
  }

  private Group group(Optional<String> label, Optional<String> id, List<Item> items) {
    boolean timed = items.stream().anyMatch(item -> item.when().isPresent());
    boolean wide =
        items.stream()
            .flatMap(item -> item.when().stream())
            .anyMatch(when -> when.rest().isEmpty() && when.brief().length() > 4);
    String layout = !timed ? "stack" : wide ? "dated" : "";
    return new Group(label, id, Optional.empty(), terms.amount(items.size()), items, layout);
  }
}
