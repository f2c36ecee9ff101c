package arkib.names.suggest;

import java.util.List;

/**
 * A phrase that was seen once.
 *
 * @param text the phrase
 * @param initial whether it begins a sentence
 * @param titles the titles before it
 * @param signs what its neighbours tell of it
 * @param context the text around it
 */
record Sighting(String text, boolean initial, List<String> titles, Signs signs, String context) {

  /**
   * What neighbours tell.
   *
   * @param whereabouts whether it stands behind "di", "ke", "dari", as places do
   * @param speech whether it stands beside "kata", "berkata", as people do
   */
  record Signs(boolean whereabouts, boolean speech) {}
}
