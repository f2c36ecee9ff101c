package arkib.theme.reference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a template finds each record: {@code article.names[].names[]} is each of the names of each
 * kind. A record that several views share, such as a link, has its own name in place of a way to
 * it.
 */
final class Places {

  private final List<ViewDoc> views;
  private final Map<ViewDoc, String> places = new LinkedHashMap<>();

  /** The places of all views; one that no template can come to is a mistake. */
  Places(List<ViewDoc> views) {
    this.views = views;
    views.stream().filter(v -> v.place().isPresent()).forEach(v -> place(v, v.place().get()));
    views.stream().filter(this::isShared).forEach(view -> place(view, view.name()));
    for (ViewDoc view : views) {
      if (!places.containsKey(view)) {
        throw new IllegalStateException("no template comes to " + view.name());
      }
    }
  }

  /** Whether a record is no variable's own. */
  boolean isShared(ViewDoc view) {
    return view.place().isEmpty() && view.outer().isEmpty();
  }

  /** The views in order, those within a view after it. */
  List<ViewDoc> all() {
    return List.copyOf(places.keySet());
  }

  /** The place of a view. */
  String of(ViewDoc view) {
    return places.get(view);
  }

  /** The view that a component's type names; absent where it is a text, a number, yes or no. */
  Optional<ViewDoc> named(ViewDoc user, ViewDoc.Component component) {
    String type = component.inner();
    String outer = user.outer().isEmpty() ? user.name() : user.outer();
    return view(outer + "." + type)
        .or(() -> view(type))
        .or(() -> views.stream().filter(v -> v.name().endsWith("." + type)).findFirst());
  }

  private Optional<ViewDoc> view(String name) {
    return views.stream().filter(v -> v.name().equals(name)).findFirst();
  }

  private void place(ViewDoc first, String at) {
    places.putIfAbsent(first, at);
    Deque<ViewDoc> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      ViewDoc view = open.remove();
      for (ViewDoc.Component component : view.components()) {
        named(view, component)
            .filter(inner -> !inner.outer().isEmpty() && !places.containsKey(inner))
            .ifPresent(
                inner -> {
                  String each = "[]".repeat(component.lists());
                  places.put(inner, of(view) + "." + component.name() + each);
                  open.add(inner);
                });
      }
    }
  }
}
