package arkib.ledger;

import arkib.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;

/**
 * What a build came to that was published: a build of the same comes to the same.
 *
 * @param sources the seal of the ledger of its sources
 * @param pages the seal of the ledger of its pages
 * @param from the moment for which it was made, in seconds since 1970
 * @param until the first moment after it for which a build of the same may come to something else
 * @param told what was wrong with the site, not with one of its files, to be told again
 * @param articles how many news items are shown
 * @param withdrawn how many articles the newsroom took back
 * @param held how many articles are not shown, by the word for the reason
 * @param kinds its files
 */
public record BuildRecord(
    Seal sources,
    Seal pages,
    long from,
    long until,
    List<Diagnostic> told,
    int articles,
    int withdrawn,
    Map<String, Integer> held,
    List<Kind> kinds) {

  /** Copies the collections. */
  public BuildRecord {
    told = List.copyOf(told);
    held = Map.copyOf(held);
    kinds = List.copyOf(kinds);
  }

  /** The same, of the same sources in another ledger. */
  public BuildRecord of(Seal others) {
    return new BuildRecord(others, pages, from, until, told, articles, withdrawn, held, kinds);
  }

  /**
   * The files of a kind.
   *
   * @param word what it is called
   * @param files how many
   * @param bytes all of their bytes
   */
  public record Kind(String word, int files, long bytes) {}
}
