package arkib.plan;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A kind of file for machines: a feed, a sitemap, a list of addresses for a host. It says which
 * files there are; each file knows what it is made of and how it is made. A kind is one file, and
 * the list of all of them is written by hand.
 */
public interface OutputKind {

  /** What it is called in summaries and messages, such as {@code sitemap}. */
  String name();

  /**
   * Whether its files are of the whole site, whatever its languages; then no text decides anything
   * of them. All others are planned anew for each edition, from what that edition has.
   */
  default boolean isOfSite() {
    return false;
  }

  /**
   * Whether its files tell of every other file of the site, those of the search index too: they are
   * planned when these are known. All other kinds are planned while the index is made, and see
   * nothing of it.
   */
  default boolean isOfAllFiles() {
    return false;
  }

  /**
   * Gets ready to plan those of its files that tell of some others, of a site whose addresses stay:
   * of a kind {@linkplain #isOfAllFiles of all files}. All others have none.
   *
   * @param all the paths of all files below the output folder
   * @return plans them, told the paths of those that are others now
   */
  default Function<Set<String>, List<PlannedPage.OutputFile>> about(Collection<String> all) {
    return changed -> List.of();
  }

  /**
   * Plans its files.
   *
   * @param site what there is to plan from
   * @param files takes each of them
   */
  void plan(OutputBasis site, Consumer<PlannedPage.OutputFile> files);
}
