package arkib.names.suggest;

import java.util.TreeMap;

/** What entries of the authority file cover in a piece of text. */
final class Covers {

  private final TreeMap<Integer, Cover> byStart = new TreeMap<>();

  /**
   * A place that an entry covers.
   *
   * @param end where it ends, in UTF-16 units
   * @param closed whether a phrase ends there, as at a person: "Perdana Menteri Anwar Ibrahim" is
   *     no name if "Anwar Ibrahim" is one, but "Tentera Darat Pakistan" may be one beside
   *     "Pakistan"
   */
  private record Cover(int end, boolean closed) {}

  void add(int start, int end, boolean closed) {
    byStart.put(start, new Cover(end, closed));
  }

  /** Whether an entry covers a word, if need be without what hangs at it: Tehranlah. */
  boolean has(Word word) {
    var cover = byStart.floorEntry(word.start());
    return cover != null && word.start() < cover.getValue().end();
  }

  /** Whether a name that is whole in itself begins or ends between two words. */
  boolean part(Word word, Word next) {
    return closed(word) != closed(next);
  }

  // Where the closed name that a word is in begins; -1 for none.
  private int closed(Word word) {
    var cover = byStart.floorEntry(word.start());
    boolean in = has(word) && cover.getValue().closed();
    return in ? cover.getKey() : -1;
  }
}
