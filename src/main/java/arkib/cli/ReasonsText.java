package arkib.cli;

import arkib.build.explain.Answer;
import arkib.build.explain.Cause;
import arkib.build.explain.Change;
import arkib.build.explain.Reason;
import arkib.build.explain.Rebuilt;
import arkib.diagnostic.Words;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells people why pages were made: first each reason with how many pages have it, then each page
 * with its own. What a great many pages have in common is told once.
 */
final class ReasonsText {

  private static final int MOST_CHANGES = 8;

  private final Terminal terminal;
  private final Words words;

  ReasonsText(Terminal terminal) {
    this.terminal = terminal;
    this.words = terminal.words();
  }

  void print(Answer answer) {
    if (answer instanceof Answer.All all) {
      all(all);
    } else if (answer instanceof Answer.Made made) {
      line(words.get("rebuild.made", made.page().address()));
      made.page().reasons().forEach(reason -> line("  " + text(reason)));
    } else if (answer instanceof Answer.Kept kept) {
      line(words.get("rebuild.kept", kept.address()));
    } else if (answer instanceof Answer.Gone gone) {
      line(words.get("rebuild.gone", gone.address()));
    } else if (answer instanceof Answer.Nowhere nowhere) {
      line(words.get("rebuild.nowhere", nowhere.asked()));
      if (!nowhere.near().isEmpty()) {
        line(words.get("rebuild.near"));
        nowhere.near().forEach(address -> line("  " + address));
      }
    }
  }

  private void all(Answer.All all) {
    List<Rebuilt> pages = all.rebuilt();
    if (pages.isEmpty()) {
      line(words.get("rebuild.none", all.pages()));
      return;
    }
    List<Reason> first = pages.get(0).reasons();
    if (pages.size() > 1 && pages.stream().allMatch(page -> page.reasons().equals(first))) {
      line(words.get("rebuild.all-the-same", pages.size(), all.pages(), text(first)));
      return;
    }
    line(words.get("rebuild.all", pages.size(), all.pages()));
    groups(pages).forEach(this::group);
    pages.forEach(this::own);
  }

  // What it shares with very many was told above.
  private void own(Rebuilt page) {
    List<Reason> own = page.reasons().stream().filter(r -> !r.cause().isShared()).toList();
    if (!own.isEmpty()) {
      line(page.address() + ": " + text(own));
    }
  }

  private static Map<Cause, List<Reason>> groups(List<Rebuilt> pages) {
    return pages.stream()
        .flatMap(page -> page.reasons().stream())
        .collect(
            Collectors.groupingBy(
                Reason::cause, () -> new EnumMap<>(Cause.class), Collectors.toList()));
  }

  private void group(Cause cause, List<Reason> reasons) {
    String what = cause.isShared() ? text(reasons.get(0)) : cause(cause);
    line(String.format(Locale.ROOT, "%8d  %s", reasons.size(), what));
  }

  private String text(Collection<Reason> reasons) {
    return reasons.stream().map(this::text).collect(Collectors.joining("; "));
  }

  private String text(Reason reason) {
    String cause = cause(reason.cause());
    if (reason.changes().isEmpty()) {
      return cause;
    }
    int more = reason.changes().size() - MOST_CHANGES;
    return cause
        + ": "
        + reason.changes().stream()
            .limit(MOST_CHANGES)
            .map(this::change)
            .collect(Collectors.joining(", "))
        + (more > 0 ? " " + words.get("rebuild.more", more, kinds(reason)) : "");
  }

  // "3 new, 1 gone": of very many changes, how many there are of each kind.
  private String kinds(Reason reason) {
    Map<Change.Kind, Long> counts =
        reason.changes().stream()
            .collect(Collectors.groupingBy(Change::kind, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(e -> words.get("change." + key(e.getKey()), e.getValue()))
        .collect(Collectors.joining(", "));
  }

  private String change(Change change) {
    return words.get("change." + key(change.kind()), change.what());
  }

  private String cause(Cause cause) {
    return words.get("cause." + key(cause));
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void line(String text) {
    terminal.say(Visible.text(text));
  }
}
