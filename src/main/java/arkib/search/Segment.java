package arkib.search;

/**
 * A part of the archive in time that has files of its own.
 *
 * @param id its folder: {@code 202501-202503}, or {@code tt} for articles without a date
 * @param from its first article's place among all
 * @param to the place after its last
 * @param hot whether it has one of the newest articles
 * @param open whether it is of a year that has them, and was cut out of it
 */
record Segment(String id, int from, int to, boolean hot, boolean open) {

  /** How many articles it has. */
  int size() {
    return to - from;
  }

  /** This one and the next in one. */
  Segment with(Segment next) {
    String first = id.substring(0, id.indexOf('-') + 1);
    return new Segment(
        first + next.id.substring(next.id.indexOf('-') + 1),
        from,
        next.to,
        hot || next.hot,
        open || next.open);
  }

  /** The same, being of the newest year. */
  Segment opened() {
    return new Segment(id, from, to, hot, true);
  }
}
