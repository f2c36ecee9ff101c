package arkib.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A site that replaces another at once. It is completed in a folder beside the live one: the folder
 * that was live before, in which only that is changed which differs, so that the work follows what
 * changed and no tree is ever deleted and made again. Then the link is pointed to it.
 *
 * <p>In this order: what will be in the folder is written down; {@link #fill}; its ledger is
 * written; {@link #commit}. Until then readers and ledgers know nothing of it, and if it never
 * comes to that, the next build begins here again.
 */
public final class Swap {

  private final Destination destination;
  private final LiveLink link;
  private final Site site;
  private final String number;
  private final Slot next;

  /**
   * What a build made of a site.
   *
   * @param live the folder that readers see
   * @param existing what is in it
   * @param owned the files in it that Arkib made
   * @param wanted the files that the site will have, beside those that Arkib did not make
   * @param staging those of them that are not in it
   */
  record Site(
      Slot live, Existing existing, Set<String> owned, Set<String> wanted, Staging staging) {

    /** The files that Arkib did not make. */
    Set<String> foreign() throws IOException {
      Set<String> foreign = new TreeSet<>(existing.files());
      foreign.removeAll(owned);
      foreign.removeAll(wanted);
      foreign.removeIf(Staging::isNear);
      return foreign;
    }

    /** The files that Arkib made and that are no longer wanted. */
    Set<String> stale() throws IOException {
      Set<String> stale = new TreeSet<>(owned);
      stale.retainAll(existing.files());
      stale.removeAll(wanted);
      return stale;
    }
  }

  private Swap(Destination destination, LiveLink link, Site site, String number) {
    this.destination = destination;
    this.link = link;
    this.site = site;
    this.number = number;
    this.next = destination.slot(link, number);
  }

  static Swap of(Destination destination, Site site) throws IOException {
    LiveLink link = LiveLink.at(destination.place());
    Optional<String> live = link.target();
    int number = 1;
    while (live.equals(Optional.of(Integer.toString(number)))
        || isUnknown(destination.slot(link, Integer.toString(number)))) {
      number++;
    }
    return new Swap(destination, link, site, Integer.toString(number));
  }

  // Somebody's, or ours and the list of what is in it is lost: it is left alone.
  private static boolean isUnknown(Slot slot) {
    return Files.exists(slot.folder(), LinkOption.NOFOLLOW_LINKS) && !slot.owned().isThere();
  }

  // For a folder that stands where the link is to be.
  private String free() {
    int free = 1;
    while (number.equals(Integer.toString(free))
        || Files.exists(link.folder(Integer.toString(free)), LinkOption.NOFOLLOW_LINKS)) {
      free++;
    }
    return Integer.toString(free);
  }

  /** Where the ledger of the next site's pages is to be. One that is there is of no more use. */
  public Path pages() {
    return next.pages();
  }

  /** Completes the next site beside the live one. Its ledger must be gone. */
  public void fill() throws IOException {
    Set<String> foreign = site.foreign();
    Set<String> owned = new TreeSet<>(next.owned().read());
    owned.addAll(site.wanted());
    Set<String> carried = new TreeSet<>(next.carried().read());
    carried.addAll(foreign);
    // First: a build that is cut off leaves no file there of which nobody knows whose it is.
    next.owned().write(owned);
    next.carried().write(carried);
    Set<String> kept = new HashSet<>(site.wanted());
    kept.addAll(foreign);
    Set<String> known = new HashSet<>(owned);
    known.addAll(carried);
    new Filling(site, next.folder()).fill(kept, known);
    next.owned().write(site.wanted());
  }

  /** Makes the next site the live one. Its ledger must be there. */
  public Publication commit() throws IOException {
    boolean first = link.isFolder();
    String aside = first ? free() : link.target().orElse(number);
    if (!aside.equals(number)) {
      Slot before = destination.slot(link, aside);
      before.owned().write(site.owned());
      before.carried().write(site.foreign());
    }
    if (first) {
      // What is known of a folder that goes must not be taken for that of a later one.
      Files.deleteIfExists(site.live().pages());
    }
    link.pointTo(number, aside);
    destination.mend();
    site.staging().clear(next.folder());
    int written = site.staging().paths().size();
    return new Publication(written, site.wanted().size() - written, site.stale().size());
  }
}
