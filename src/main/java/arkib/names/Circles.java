package arkib.names;

import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds entries that imply themselves, or lie within themselves, by way of others. */
final class Circles {

  private static final String ARROW = " → ";

  private final List<Draft> drafts;
  private final Map<String, Draft> byId;
  private final Reporter reporter;

  /** What is under way from an entry: the ties of it that are still to be followed. */
  private record Step(String id, Iterator<Placed> ties) {}

  Circles(List<Draft> drafts, Map<String, Draft> byId, Reporter reporter) {
    this.drafts = drafts;
    this.byId = byId;
    this.reporter = reporter;
  }

  /** Tells of each circle once, where the tie stands that closes it. */
  void all() {
    for (Key key : List.of(Key.IMPLIES, Key.WITHIN)) {
      Set<String> done = new HashSet<>();
      drafts.forEach(draft -> follow(draft.entry().id(), key, done));
    }
  }

  // Depth first, without recursion: a chain may be as long as the file.
  private void follow(String start, Key key, Set<String> done) {
    if (!done.add(start)) {
      return;
    }
    Set<String> open = new LinkedHashSet<>();
    Deque<Step> way = new ArrayDeque<>();
    way.push(step(start, key));
    open.add(start);
    while (!way.isEmpty()) {
      Step step = way.peek();
      if (!step.ties().hasNext()) {
        open.remove(step.id());
        way.pop();
        continue;
      }
      Placed tie = step.ties().next();
      if (open.contains(tie.text())) {
        report(tie, new ArrayList<>(open));
      } else if (byId.containsKey(tie.text()) && done.add(tie.text())) {
        open.add(tie.text());
        way.push(step(tie.text(), key));
      }
    }
  }

  private Step step(String id, Key key) {
    return new Step(id, byId.get(id).said(key).iterator());
  }

  private void report(Placed tie, List<String> way) {
    List<String> circle = new ArrayList<>(way.subList(way.indexOf(tie.text()), way.size()));
    circle.add(tie.text());
    reporter.report(
        Problem.NAMES_TIE_CIRCLE, tie.at(), tie.key().word(), String.join(ARROW, circle));
  }
}
