package arkib.build.explain;

import arkib.address.Address;
import arkib.archive.Period;
import arkib.article.Card;
import arkib.article.Picture;
import arkib.article.body.Reference;
import arkib.plan.Ingredient;
import arkib.plan.Links;
import arkib.plan.ListSpan;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What changed in the plan of a page that is not its articles: links, periods, addresses. */
final class PlanChanges {

  private final History history;
  private final Plan now;

  PlanChanges(History history, Plan now) {
    this.history = history;
    this.now = now;
  }

  /** Which links and pictures of a page's texts lead elsewhere. */
  List<Change> links(PlannedPage page) {
    if (history.page(page.address(), Ingredient.LINKS).isEmpty()) {
      return List.of();
    }
    List<Card> texts = History.card(page).map(List::of).orElseGet(() -> History.shown(page));
    List<Change> changes = new ArrayList<>();
    for (Card card : texts) {
      Stream.concat(
              card.references().stream().map(Reference::target),
              card.heading().picture().map(Picture::src).stream())
          .distinct()
          .forEach(target -> link(card, target).ifPresent(changes::add));
    }
    return changes;
  }

  private Optional<Change> link(Card card, String target) {
    Links.Destination to = now.links().resolve(card.source(), target);
    Links.Destination from = history.plan().links().resolve(card.source(), target);
    if (to.equals(from)) {
      return Optional.empty();
    }
    if (!(to instanceof Links.Internal internal)) {
      return Optional.of(new Change(Change.Kind.GONE, target));
    }
    return Optional.of(
        from instanceof Links.Internal
            ? Change.fact(target, internal.address().path())
            : new Change(Change.Kind.NEW, target));
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
      Optional<ListSpan> before = list(page, Ingredient.COUNTS).map(PlannedPage.ListPage::span);
      int total = before.map(ListSpan::total).orElse(list.span().total());
      if (total != list.span().total()) {
        changes.add(Change.fact(Integer.toString(total), Integer.toString(list.span().total())));
      }
      before.ifPresent(
          span -> {
            different(counts(span), counts(list.span()))
                .forEach((period, counts) -> changes.add(Change.fact(period + ": " + counts)));
            changes.addAll(comings(addresses(span), addresses(list.span())));
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

  /** Which periods stand beside that of a list's page, and which no longer do. */
  List<Change> siblings(PlannedPage page) {
    Optional<PlannedPage.ListPage> before = list(page, Ingredient.SIBLINGS);
    return before.isEmpty() || !(page instanceof PlannedPage.ListPage list)
        ? List.of()
        : comings(siblings(before.get().span()), siblings(list.span()));
  }

  // Those without articles stand there too, without a link.
  private static Map<String, String> siblings(ListSpan span) {
    Map<String, String> siblings = new TreeMap<>();
    if (span instanceof ListSpan.Stretch stretch) {
      stretch.siblings().stream()
          .filter(part -> part.address().isPresent())
          .forEach(part -> part.period().ifPresent(period -> siblings.put(text(period), "")));
    }
    return siblings;
  }

  /** Where a page led, and leads now. */
  List<Change> target(PlannedPage page) {
    Optional<String> to = targetOf(page);
    Optional<String> from =
        history.page(page.address(), Ingredient.TARGET).flatMap(PlanChanges::targetOf);
    return to.isPresent() && from.isPresent()
        ? List.of(Change.fact(from.get(), to.get()))
        : to.map(Change::fact).stream().toList();
  }

  private static Optional<String> targetOf(PlannedPage page) {
    if (page instanceof PlannedPage.RedirectPage redirect) {
      return Optional.of(redirect.target().path());
    }
    return page instanceof PlannedPage.RobotsFile robots
        ? Optional.of(robots.sitemap().path())
        : Optional.empty();
  }

  /** Which addresses a sitemap lists anew, no longer, or with another date. */
  List<Change> entries(PlannedPage page) {
    Optional<PlannedPage> before = history.page(page.address(), Ingredient.ENTRIES);
    return before.isEmpty() ? List.of() : comings(entriesOf(before.get()), entriesOf(page));
  }

  private static Map<String, String> entriesOf(PlannedPage page) {
    Map<String, String> entries = new TreeMap<>();
    if (page instanceof PlannedPage.SitemapFile sitemap) {
      sitemap
          .entries()
          .forEach(e -> entries.put(e.address().path(), e.changed().map(d -> d.edtf()).orElse("")));
    } else if (page instanceof PlannedPage.SitemapIndexFile index) {
      index.sitemaps().stream().map(Address::path).forEach(path -> entries.put(path, ""));
    }
    return entries;
  }

  private static List<Change> comings(Map<String, String> before, Map<String, String> now) {
    List<Change> changes = new ArrayList<>();
    different(before, now)
        .keySet()
        .forEach(
            key ->
                changes.add(
                    new Change(
                        !before.containsKey(key)
                            ? Change.Kind.NEW
                            : now.containsKey(key) ? Change.Kind.CHANGED : Change.Kind.GONE,
                        key)));
    return changes;
  }

  private static Map<String, String> different(
      Map<String, String> before, Map<String, String> now) {
    Map<String, String> different = new TreeMap<>();
    TreeSet<String> keys = new TreeSet<>(before.keySet());
    keys.addAll(now.keySet());
    for (String key : keys) {
      if (!Objects.equals(before.get(key), now.get(key))) {
        different.put(key, before.getOrDefault(key, "0") + " → " + now.getOrDefault(key, "0"));
      }
    }
    return different;
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
