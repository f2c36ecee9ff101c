package arkib.plan;

import arkib.address.Address;
import arkib.picture.Renditions;
import arkib.site.PictureSettings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Plans the files that all editions share: those that are copied, and those of the theme. */
final class AssetPlanner {

  private AssetPlanner() {}

  /**
   * Plans.
   *
   * @param editions all editions, the main one first: the files are the main one's
   * @param pages takes each file
   * @return where pictures are
   */
  static PlannedPictures plan(List<EditionPlanner> editions, Consumer<PlannedPage> pages) {
    EditionPlanner main = editions.get(0);
    Contents contents = main.contents();
    PictureSettings wanted = main.settings().pictures();
    PicturePlanner planner =
        new PicturePlanner(
            main.addresses(), new Renditions(wanted.widths(), wanted.quality()), pages);
    // In order: of two files that clash it is always the same one that is told.
    Set<String> takenBack =
        Withdrawals.files(editions.stream().map(EditionPlanner::contents).toList(), main.names());
    new TreeMap<>(contents.assets())
        .entrySet().stream()
            .filter(asset -> !takenBack.contains(asset.getKey()))
            .forEach(
                asset ->
                    address(asset.getKey())
                        .ifPresent(
                            at ->
                                planner.plan(
                                    at,
                                    asset.getKey(),
                                    asset.getValue(),
                                    Optional.ofNullable(contents.pictures().get(asset.getKey())))));
    new TreeMap<>(contents.theme())
        .forEach((name, at) -> pages.accept(new PlannedPage.ThemeFile(at, name)));
    return planner.planned();
  }

  private static Optional<Address> address(String path) {
    return Address.isValid("/" + path) ? Optional.of(new Address("/" + path)) : Optional.empty();
  }
}
