package arkib.build.explain;

import arkib.digest.NamedTrace;
import arkib.plan.Ingredient;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which of the ingredients that pages share changed, and what in them. */
final class SharedChanges {

  private final Map<Ingredient, List<Change>> changed = new EnumMap<>(Ingredient.class);

  SharedChanges(List<NamedTrace> before, List<NamedTrace> now) {
    for (Ingredient ingredient : Ingredient.values()) {
      Map<String, Integer> then = named(before, ingredient);
      Map<String, Integer> today = named(now, ingredient);
      if (!then.equals(today)) {
        changed.put(ingredient, changes(ingredient, then, today));
      }
    }
  }

  /** What changed in an ingredient, as far as it has names; absent where nothing did. */
  Optional<List<Change>> in(Ingredient ingredient) {
    return Optional.ofNullable(changed.get(ingredient));
  }

  private static Map<String, Integer> named(List<NamedTrace> traces, Ingredient ingredient) {
    Map<String, Integer> named = new TreeMap<>();
    traces.stream()
        .filter(trace -> trace.part() == ingredient.number())
        .forEach(trace -> named.put(trace.name(), trace.trace()));
    return named;
  }

  private static List<Change> changes(
      Ingredient ingredient, Map<String, Integer> then, Map<String, Integer> today) {
    TreeSet<String> names = new TreeSet<>(then.keySet());
    names.addAll(today.keySet());
    List<Change> changes = new ArrayList<>();
    for (String name : names) {
      Integer before = then.get(name);
      Integer now = today.get(name);
      boolean same = before != null && before.equals(now);
      if (!name.isEmpty() && !same) {
        changes.add(new Change(kind(ingredient, before, now), shown(ingredient, name)));
      }
    }
    return changes;
  }

  // A setting that is left out has its default: none is ever new or gone.
  private static Change.Kind kind(Ingredient ingredient, Integer before, Integer now) {
    if (ingredient == Ingredient.SETTINGS) {
      return Change.Kind.FACT;
    }
    if (before == null) {
      return Change.Kind.NEW;
    }
    return now == null ? Change.Kind.GONE : Change.Kind.CHANGED;
  }

  private static String shown(Ingredient ingredient, String name) {
    return switch (ingredient) {
      case STANDING_PAGES -> CardChanges.file(name);
      case THEME -> "templates/" + name;
      default -> name;
    };
  }
}
