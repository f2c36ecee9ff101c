package arkib.build;

import arkib.ledger.PageEntry;
import arkib.plan.Composition;
import arkib.plan.PlannedPage;
import java.util.Optional;

/**
 * A page that a build came by.
 *
 * @param page the page
 * @param entry what is from now on known of its file; absent where its template failed
 * @param rendered whether it was made anew
 */
record MadePage(PlannedPage page, Optional<PageEntry> entry, boolean rendered) {

  /** The path of its file. To be asked of a page whose template did not fail. */
  String output() {
    return entry.orElseThrow().output();
  }

  /** What it is made of. To be asked of a page whose template did not fail. */
  Composition composition() {
    PageEntry known = entry.orElseThrow();
    return new Composition(known.record().ingredients(), known.own());
  }
}
