package arkib.plan;

import arkib.address.Address;
import java.util.ArrayList;
import java.util.List;

/**
 * Every file that the site will have. Of a site in several languages it is the plan of the main
 * edition, which knows those of the others.
 *
 * @param frame what every page shows around its content
 * @param pages all files, by address; those of the other editions too. In the plan of another
 *     edition, its own
 * @param links where links and pictures in texts lead
 * @param addresses the address of each thing
 * @param names which names have pages
 * @param feeds which feeds there are
 * @param counterparts which pages are the same in several languages
 * @param pictures the pictures of the site
 * @param others the plans of the other editions, in the order of the site's languages
 */
public record Plan(
    Frame frame,
    List<PlannedPage> pages,
    Links links,
    Addresses addresses,
    NamePages names,
    Feeds feeds,
    Counterparts counterparts,
    PlannedPictures pictures,
    List<Plan> others) {

  /** Copies the lists. */
  public Plan {
    pages = List.copyOf(pages);
    others = List.copyOf(others);
  }

  /** The plans of all editions, this one first. */
  public List<Plan> editions() {
    List<Plan> editions = new ArrayList<>(List.of(this));
    editions.addAll(others);
    return editions;
  }

  /**
   * Of which edition a page is: that in whose folder it lies. One that leads elsewhere is of the
   * edition that it leads to, for old addresses may be anywhere.
   *
   * @return its place in {@link #editions()}; 0, the main one, for what belongs to all
   */
  public int edition(PlannedPage page) {
    Address at =
        page instanceof PlannedPage.RedirectPage redirect ? redirect.target() : page.address();
    return edition(at);
  }

  /** Of which edition an address is: that in whose folder it lies. */
  public int edition(Address at) {
    for (int i = 0; i < others.size(); i++) {
      if (at.path().startsWith(others.get(i).addresses().home().path())) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The plan of a page's edition. */
  public Plan of(PlannedPage page) {
    int edition = edition(page);
    return edition == 0 ? this : others.get(edition - 1);
  }
}
