package arkib.build.explain;

import arkib.archive.Portion;
import arkib.article.Card;
import arkib.article.Picture;
import arkib.article.body.Reference;
import arkib.plan.Ingredient;
import arkib.plan.Links;
import arkib.plan.OutputStatement;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What changed in where a page's links lead, and in the addresses that it lists. */
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

  /** In which languages a page is there too, or is no longer. */
  List<Change> languages(PlannedPage page) {
    Optional<PlannedPage> before = history.page(page.address(), Ingredient.LANGUAGES);
    return before.isEmpty()
        ? List.of()
        : comings(languages(history.plan(), page), languages(now, page));
  }

  private static Map<String, String> languages(Plan plan, PlannedPage page) {
    Map<String, String> languages = new TreeMap<>();
    plan.counterparts()
        .of(page.address())
        .forEach(one -> languages.put(one.language(), one.address().path()));
    return languages;
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
    return page instanceof PlannedPage.RedirectPage redirect
        ? Optional.of(redirect.target().path())
        : Optional.empty();
  }

  /** What a file for machines lists anew, no longer, or with another date. */
  List<Change> entries(PlannedPage page) {
    Optional<PlannedPage> before = history.page(page.address(), Ingredient.ENTRIES);
    return before.isEmpty() ? List.of() : comings(entriesOf(before.get()), entriesOf(page));
  }

  private Map<String, String> entriesOf(PlannedPage page) {
    if (page instanceof PlannedPage.OutputFile file) {
      return OutputStatement.of(file.content()).entries();
    }
    Map<String, String> entries = new TreeMap<>();
    if (page instanceof PlannedPage.DataPage data) {
      data.portions().forEach(portion -> entries.put(folder(page, portion), ""));
    }
    if (page instanceof PlannedPage.DaysPage index) {
      index.days().forEach(day -> entries.put(now.of(page).addresses().day(day).path(), ""));
    }
    return entries;
  }

  // What all files of a portion begin with.
  private String folder(PlannedPage page, Portion portion) {
    String path = now.of(page).addresses().data(portion, "").path();
    return path.substring(0, path.lastIndexOf('.'));
  }

  /** What is new, what is gone, what has another value. */
  static List<Change> comings(Map<String, String> before, Map<String, String> now) {
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

  /** What differs: from its value then to its value now, each 0 where there is none. */
  static Map<String, String> different(Map<String, String> before, Map<String, String> now) {
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
}
