package arkib.plan;

import java.util.List;

/**
 * Every file that the site will have.
 *
 * @param frame what every page shows around its content
 * @param pages all files, by address
 * @param links where links and pictures in texts lead
 * @param addresses the address of each thing
 * @param names which names have pages
 * @param feeds which feeds there are
 * @param pictures the pictures of the site
 */
public record Plan(
    Frame frame,
    List<PlannedPage> pages,
    Links links,
    Addresses addresses,
    NamePages names,
    Feeds feeds,
    PlannedPictures pictures) {

  /** Copies the pages. */
  public Plan {
    pages = List.copyOf(pages);
  }
}
