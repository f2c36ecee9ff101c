package arkib.plan;

import arkib.archive.Portion;
import arkib.archive.Portions;
import arkib.archive.Timeline;
import arkib.site.Settings;
import arkib.site.SideFile;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans the page of what the archive hands out as data. */
final class DataPlanner {

  /** The files of data of which there is one for each portion. */
  private static final Set<SideFile> OF_PORTIONS = EnumSet.of(SideFile.JSONL, SideFile.CSV);

  private DataPlanner() {}

  /** The page; absent where there is no article, or where the settings ask for no data. */
  static Optional<PlannedPage.DataPage> plan(
      Settings settings, Addresses addresses, Timeline timeline) {
    List<SideFile> files = settings.outputs().files();
    boolean parted = !Collections.disjoint(files, OF_PORTIONS);
    if (timeline.size() == 0 || !(parted || files.contains(SideFile.NINJS))) {
      return Optional.empty();
    }
    List<Portion> portions = parted ? Portions.of(timeline, Portions.MOST) : List.of();
    return Optional.of(new PlannedPage.DataPage(addresses.data(), portions));
  }
}
