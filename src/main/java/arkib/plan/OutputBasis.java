package arkib.plan;

import arkib.archive.Archive;
import arkib.site.Site;
import java.util.Collections;
import java.util.List;

/**
 * What files for machines are planned from.
 *
 * @param site the settings and words
 * @param contents what is shown, and what is held back
 * @param addresses the address of each thing
 * @param names the pages of names
 * @param feeds which feeds there are
 * @param frame what every page shows around its content
 * @param pages the pages that were planned before, by address; those of earlier kinds among them
 */
public record OutputBasis(
    Site site,
    Contents contents,
    Addresses addresses,
    NamePages names,
    Feeds feeds,
    Frame frame,
    List<PlannedPage> pages) {

  /** Keeps others from adding pages. */
  public OutputBasis {
    pages = Collections.unmodifiableList(pages);
  }

  /** All articles that are shown. */
  public Archive archive() {
    return contents.archive();
  }
}
