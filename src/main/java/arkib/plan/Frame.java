package arkib.plan;

import arkib.address.Address;
import arkib.archive.Axis;
import arkib.article.Card;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every page shows around its content. It changes only when an axis gets its first article or
 * loses its last, or a standing page or the theme changes: a frame that told the newest story would
 * change every page with it.
 *
 * @param axes the indexes that exist, in the order of navigation
 * @param undated the page of undated articles, if there are any
 * @param standing the pages that are no news, for the foot of the page
 * @param feed the site's Atom feed, if any article has a place in it
 * @param data the page of what the archive hands out as data, if there is one
 * @param oldLinks where links of the original site are looked up, if any article tells its own
 * @param corrections the page of what was corrected, if anything was
 * @param search where the archive is searched, if it can be
 * @param theme the theme's files by name, such as {@code arkib.css}, with their addresses
 */
public record Frame(
    List<Axis> axes,
    Optional<Address> undated,
    List<Card> standing,
    Optional<Address> feed,
    Optional<Address> data,
    Optional<OldLinks> oldLinks,
    Optional<Address> corrections,
    Optional<Address> search,
    Map<String, Address> theme) {

  /** Copies the lists. */
  public Frame {
    axes = List.copyOf(axes);
    standing = List.copyOf(standing);
    theme = Map.copyOf(theme);
  }

  /** The same with other files of a theme. */
  public Frame with(Map<String, Address> files) {
    return new Frame(axes, undated, standing, feed, data, oldLinks, corrections, search, files);
  }
}
