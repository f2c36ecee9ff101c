package arkib.plan;

import arkib.address.Address;
import arkib.archive.Archive;
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
      Settings settings, Addresses addresses, Archive archive) {
    return address(settings, addresses, archive)
        .map(
            at ->
                new PlannedPage.DataPage(at, isParted(settings) ? archive.portions() : List.of()));
  }

  /** Where the page is, if there is one. */
  static Optional<Address> address(Settings settings, Addresses addresses, Archive archive) {
    boolean wanted = isParted(settings) || settings.outputs().files().contains(SideFile.NINJS);
    return archive.timeline().size() > 0 && wanted
        ? Optional.of(addresses.data())
        : Optional.empty();
  }

  private static boolean isParted(Settings settings) {
    return !Collections.disjoint(settings.outputs().files(), OF_PORTIONS);
  }
}
