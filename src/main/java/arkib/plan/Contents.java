package arkib.plan;

import arkib.address.Address;
import arkib.archive.Archive;
import java.util.List;
import java.util.Map;

/**
 * What a site is planned from.
 *
 * @param archive the articles that are shown
 * @param held the articles that are not, by source, and why
 * @param assets the paths below {@code content/} of the files that are copied
 * @param theme the theme's files by name, with their addresses
 */
public record Contents(
    Archive archive,
    Map<String, Visibility.Held> held,
    List<String> assets,
    Map<String, Address> theme) {

  /** Copies the collections. */
  public Contents {
    held = Map.copyOf(held);
    assets = List.copyOf(assets);
    theme = Map.copyOf(theme);
  }
}
