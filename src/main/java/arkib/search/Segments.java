package arkib.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts an archive into parts by the calendar alone, so that a clean build cuts as all builds did. A
 * node of the tree 20 years → 10 → 5 → year → quarter → month is one part if it is small enough;
 * then neighbours join while they are. Parts with one of the newest articles are kept small, since
 * each new article makes all files of its part anew. The rest of their year, if it was cut, stays a
 * part of its own: each month that ends joins it, and only it is made anew then; once a year it
 * joins the years before.
 */
final class Segments {

  /** The folder of the articles without a date. */
  static final String UNDATED = "tt";

  private static final int[] MONTHS = {240, 120, 60, 12, 3, 1};
  private static final int YEAR = 12;
  private static final int NEWEST = 256;
  private static final int HOT = 1_024;
  private static final int CLOSED = 65_536;
  private static final int LARGEST = 262_144;

  private final int[] months;
  private final int largest;

  private Segments(int[] months) {
    this.months = months;
    int quarter = Integer.highestOneBit(Math.max(1, months.length / 4 - 1)) * 2;
    this.largest = Math.min(LARGEST, Math.max(CLOSED, quarter));
  }

  /**
   * The parts of an archive, oldest first.
   *
   * @param months those of all articles as {@link Entry#month} tells them, in order
   */
  static List<Segment> of(int[] months) {
    Segments segments = new Segments(months);
    int dated = 0;
    while (dated < months.length && months[dated] < 0) {
      dated++;
    }
    List<Segment> parts = new ArrayList<>();
    if (dated > 0) {
      parts.add(new Segment(UNDATED, 0, dated, false, false));
    }
    parts.addAll(
        segments.joined(segments.children(new Segment("", dated, months.length, true, false), 0)));
    return parts;
  }

  private List<Segment> children(Segment node, int depth) {
    List<Segment> parts = new ArrayList<>();
    int span = MONTHS[depth];
    for (int from = node.from(); from < node.to(); ) {
      int start = months[from] / span * span;
      int to = from;
      while (to < node.to() && months[to] < start + span) {
        to++;
      }
      boolean hot = to > months.length - NEWEST;
      Segment child =
          new Segment(month(start) + "-" + month(start + span - 1), from, to, hot, false);
      if (child.size() <= (hot ? HOT : largest) || depth == MONTHS.length - 1) {
        parts.add(child);
      } else {
        List<Segment> some = joined(children(child, depth + 1));
        boolean newest = hot && span == YEAR;
        parts.addAll(newest ? some.stream().map(Segment::opened).toList() : some);
      }
      from = to;
    }
    return parts;
  }

  private List<Segment> joined(List<Segment> parts) {
    List<Segment> joined = new ArrayList<>();
    for (Segment part : parts) {
      int last = joined.size() - 1;
      if (last >= 0
          && !part.hot()
          && !joined.get(last).hot()
          && joined.get(last).open() == part.open()
          && joined.get(last).size() + part.size() <= largest) {
        joined.set(last, joined.get(last).with(part));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  private static String month(int month) {
    return String.format(Locale.ROOT, "%04d%02d", month / 12, month % 12 + 1);
  }
}
