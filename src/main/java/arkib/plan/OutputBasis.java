package arkib.plan;

import arkib.archive.Archive;
import arkib.site.Site;
import java.util.Collections;
import java.util.List;

/**
 * What files for machines are planned from: an edition, or for files of the whole site the main one
 * with the pages and articles of all.
 *
 * @param site the settings and words
 * @param contents what is shown, and what is held back
 * @param addresses the address of each thing
 * @param names the pages of names
 * @param feeds which feeds there are
 * @param frame what every page shows around its content
 * @param pages the pages that were planned before, by address; those of earlier kinds among them
 * @param archives the articles of every edition that {@code pages} are of
 * @param counterparts which pages are the same in several languages; known for files of the whole
 *     site
 */
public record OutputBasis(
    Site site,
    Contents contents,
    Addresses addresses,
    NamePages names,
    Feeds feeds,
    Frame frame,
    List<PlannedPage> pages,
    List<Archive> archives,
    Counterparts counterparts) {

  /** Keeps others from adding pages. */
  public OutputBasis {
    pages = Collections.unmodifiableList(pages);
    archives = List.copyOf(archives);
  }

  /** All articles of the edition that are shown. */
  public Archive archive() {
    return contents.archive();
  }
}
