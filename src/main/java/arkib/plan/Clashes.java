package arkib.plan;

import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds pages that want one address, addresses that differ only in case (one file on Windows and
 * macOS), and a file where another page needs a folder.
 */
final class Clashes {

  private final Map<String, PlannedPage> files;
  private final Set<String> told = new HashSet<>();
  private final Reporter reporter;

  private Clashes(int pages, Reporter reporter) {
    this.files = new HashMap<>(pages + pages / 2);
    this.reporter = reporter;
  }

  /**
   * Tells of them.
   *
   * @param pages in any order, but soonest by address
   */
  static void report(List<PlannedPage> pages, Reporter reporter) {
    Clashes clashes = new Clashes(pages.size(), reporter);
    String[] paths = new String[pages.size()];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = key(pages.get(i).address().outputPath());
      clashes.add(pages.get(i), paths[i]);
    }
    for (int i = 0; i < paths.length; i++) {
      clashes.folders(pages.get(i), paths[i], i == 0 ? "" : paths[i - 1]);
    }
  }

  private void add(PlannedPage page, String path) {
    PlannedPage other = files.putIfAbsent(path, page);
    if (other == null) {
      return;
    }
    boolean same = page.address().equals(other.address());
    PlannedPage told = hasSource(page) ? page : other;
    PlannedPage against = told.equals(page) ? other : page;
    if (page instanceof PlannedPage.RedirectPage alias) {
      reporter.report(Problem.ALIAS_TAKEN, at(alias), alias.address().path(), shown(other));
    } else if (same) {
      reporter.report(Problem.ADDRESS_TWICE, at(told), told.address().path(), shown(against));
    } else {
      reporter.report(
          Problem.ADDRESS_CASE,
          at(told),
          told.address().path(),
          against.address().path(),
          shown(against));
    }
  }

  private void folders(PlannedPage page, String path, String before) {
    // From the longest: a folder of the page before was looked at, and what lies above it.
    for (int slash = path.lastIndexOf('/');
        slash > 0 && !before.regionMatches(0, path, 0, slash + 1);
        slash = path.lastIndexOf('/', slash - 1)) {
      String folder = path.substring(0, slash);
      PlannedPage file = files.get(folder);
      if (file != null && told.add(folder)) {
        PlannedPage told = hasSource(file) ? file : page;
        PlannedPage against = told.equals(file) ? page : file;
        reporter.report(Problem.ADDRESS_TWICE, at(told), file.address().path(), shown(against));
      }
    }
  }

  private static String key(String path) {
    return path.toLowerCase(java.util.Locale.ROOT);
  }

  private static Location at(PlannedPage page) {
    return Location.of(shown(page));
  }

  private static String shown(PlannedPage page) {
    return hasSource(page) ? "content/" + page.wantedBy() : page.wantedBy();
  }

  private static boolean hasSource(PlannedPage page) {
    return page instanceof PlannedPage.ArticlePage
        || page instanceof PlannedPage.StandingPage
        || page instanceof PlannedPage.WithdrawnPage
        || page instanceof PlannedPage.RedirectPage
        || page instanceof PlannedPage.RawFile
        || page instanceof PlannedPage.AssetFile
        || page instanceof PlannedPage.ScaledFile
        || page instanceof PlannedPage.ShareCardFile;
  }
}
