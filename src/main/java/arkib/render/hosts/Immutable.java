package arkib.render.hosts;

import arkib.address.Address;
import arkib.plan.Addresses;
import arkib.plan.OutputBasis;
import arkib.plan.PlannedPage;
import arkib.render.Urls;
import java.util.ArrayList;
import java.util.List;

/**
 * The files that never change for who asks for them: those whose address has a hash of their
 * content in it, and those of the search index, which a browser asks for with their version.
 */
final class Immutable {

  /** What browsers and proxies are told of them: to keep them a year and not to ask again. */
  static final String HEADER = "Cache-Control: public, max-age=31536000, immutable";

  private static final String FOLDER = "/assets/";

  private Immutable() {}

  /**
   * Their paths: the folder that has only such files with a {@code *}, or, where the editor has
   * files in it too, each.
   */
  static List<String> patterns(OutputBasis site, Urls urls) {
    boolean shared =
        site.pages().stream()
            .anyMatch(
                page ->
                    page.address().path().startsWith(FOLDER)
                        && !(page instanceof PlannedPage.ThemeFile));
    List<String> patterns =
        new ArrayList<>(
            shared
                ? site.frame().theme().values().stream().sorted().map(urls::path).toList()
                : List.of(urls.path(new Address(FOLDER)) + "*"));
    site.pages().stream()
        .filter(page -> page instanceof PlannedPage.SearchPage)
        .forEach(page -> patterns.add(urls.path(Addresses.indexFolder(page.address())) + "*"));
    return patterns;
  }
}
