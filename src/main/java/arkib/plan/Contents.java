package arkib.plan;

import arkib.address.Address;
import arkib.archive.Archive;
import arkib.digest.Fingerprint;
import java.util.Map;

/**
 * What a site is planned from.
 *
 * @param archive the articles that are shown
 * @param held the articles that are not, by source, and why
 * @param assets the files that are copied, by their paths below {@code content/}, with the
 *     fingerprint of what they hold
 * @param theme the theme's files by name, with their addresses
 */
public record Contents(
    Archive archive,
    Map<String, Visibility.Held> held,
    Map<String, Fingerprint> assets,
    Map<String, Address> theme) {

  /** Copies the collections. */
  public Contents {
    held = Map.copyOf(held);
    assets = Map.copyOf(assets);
    theme = Map.copyOf(theme);
  }
}
