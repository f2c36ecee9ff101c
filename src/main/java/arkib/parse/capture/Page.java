package arkib.parse.capture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of one page while they are given their roles, each once. Not shared between threads.
 */
final class Page {

  private final List<Line> lines;
  private final LineRole[] roles;
  private final List<Reading.SetAside> rests = new ArrayList<>();

  Page(List<Line> lines) {
    this.lines = lines;
    this.roles = new LineRole[lines.size()];
  }

  /** How many lines there are. */
  int size() {
    return lines.size();
  }

  Line line(int index) {
    return lines.get(index);
  }

  /** Whether a line has no role yet. */
  boolean isFree(int index) {
    return roles[index] == null;
  }

  /** Whether a line has this role. */
  boolean is(int index, Role role) {
    return roles[index] != null && roles[index].role() == role;
  }

  /** Whether a line has its role by this rule. */
  boolean isBy(int index, String rule) {
    return roles[index] != null && roles[index].rule().equals(rule);
  }

  /** Gives a line its role. */
  void assign(int index, Role role, String rule) {
    if (roles[index] != null) {
      throw new IllegalStateException("a second role for line " + lines.get(index).number());
    }
    roles[index] = new LineRole(lines.get(index).number(), role, rule);
  }

  /** Takes note of boilerplate that shares its line with a sign-off. */
  void setRestAside(int index, String rule, String text) {
    rests.add(new Reading.SetAside(lines.get(index).number(), rule, text));
  }

  /** The next line without a role, from this one on; {@link #size()} where there is none. */
  int nextFree(int from) {
    int index = from;
    while (index < size() && !isFree(index)) {
      index++;
    }
    return index;
  }

  /** The lines without a role from this one on. */
  List<Integer> free(int from, int to) {
    List<Integer> free = new ArrayList<>();
    for (int i = nextFree(from); i < to; i = nextFree(i + 1)) {
      free.add(i);
    }
    return free;
  }

  /** The roles of all lines. */
  List<LineRole> roles() {
    return Arrays.asList(roles.clone());
  }

  /** What was set aside, in order. */
  List<Reading.SetAside> setAside() {
    List<Reading.SetAside> all = new ArrayList<>();
    int rest = 0;
    for (int i = 0; i < size(); i++) {
      int number = lines.get(i).number();
      if (is(i, Role.BOILERPLATE) || is(i, Role.BREADCRUMB)) {
        all.add(new Reading.SetAside(number, roles[i].rule(), lines.get(i).text()));
      }
      while (rest < rests.size() && rests.get(rest).line() == number) {
        all.add(rests.get(rest++));
      }
    }
    return all;
  }
}
