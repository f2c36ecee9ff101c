package arkib.names.suggest;

import java.util.List;

/**
 * A phrase that was seen once.
 *
 * @param text the phrase
 * @param position where it stands in its sentence
 * @param titles the titles before it
 * @param signs what its neighbours tell of it
 * @param context the text around it
 */
record Sighting(String text, Position position, List<String> titles, Signs signs, String context) {

  /** Where a phrase stands in its sentence. */
  enum Position {
    /** Within: its capitals are its own. */
    WITHIN,
    /** At the beginning, which gives its first word a capital. */
    INITIAL,
    /** There, and an entry covers all but the first word. */
    INITIAL_BEFORE_COVERED
  }

  /**
   * What neighbours tell.
   *
   * @param whereabouts whether it stands behind "di", "ke", "dari", as places do
   * @param speech whether it stands beside "kata", "berkata", as people do
   */
  record Signs(boolean whereabouts, boolean speech) {}
}
