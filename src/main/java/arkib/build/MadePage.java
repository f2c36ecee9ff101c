package arkib.build;

import arkib.ledger.PageRecord;
import arkib.plan.Composition;
import arkib.plan.PlannedPage;
import java.util.Optional;

/**
 * A page that a build came by.
 *
 * @param page the page
 * @param composition what it is made of
 * @param record what is from now on known of its file; absent where its template failed
 * @param rendered whether it was made anew
 */
record MadePage(
    PlannedPage page, Composition composition, Optional<PageRecord> record, boolean rendered) {

  /** Its path below the output folder. */
  String output() {
    return page.address().outputPath();
  }
}
