package arkib.plan;

import arkib.address.Address;
import arkib.archive.Archive;
import arkib.digest.Fingerprint;
import arkib.picture.PictureFacts;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a site is planned from.
 *
 * @param archive the articles that are shown
 * @param held the articles that are not, by source, and why
 * @param assets the files that are copied, by their paths below {@code content/}, with the
 *     fingerprint of what they hold
 * @param pictures what is known of those that are pictures, likewise
 * @param broken the files that are not copied, for they are not the pictures that they promise
 * @param theme the theme's files by name, with their addresses
 * @param now the moment for which the site is built; absent where it is not known, as of the build
 *     before
 */
public record Contents(
    Archive archive,
    Map<String, Visibility.Held> held,
    Map<String, Fingerprint> assets,
    Map<String, PictureFacts> pictures,
    Set<String> broken,
    Map<String, Address> theme,
    Optional<Instant> now) {

  /** Copies the collections. */
  public Contents {
    held = Map.copyOf(held);
    assets = Map.copyOf(assets);
    pictures = Map.copyOf(pictures);
    broken = Set.copyOf(broken);
    theme = Map.copyOf(theme);
    Objects.requireNonNull(now, "now");
  }

  /** What a site without pictures is planned from at no known moment. */
  public Contents(
      Archive archive,
      Map<String, Visibility.Held> held,
      Map<String, Fingerprint> assets,
      Map<String, Address> theme) {
    this(archive, held, assets, Map.of(), Set.of(), theme, Optional.empty());
  }
}
