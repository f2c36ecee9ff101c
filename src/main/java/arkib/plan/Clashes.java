package arkib.plan;

import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds pages that want one address, addresses that differ only in case (one file on Windows and
 * macOS), and a file where another page needs a folder.
 */
final class Clashes {

  private final Map<String, PlannedPage> files = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final Reporter reporter;

  /** Looks for them among the pages that are added. */
  Clashes(Reporter reporter) {
    this.reporter = reporter;
  }

  /**
   * Adds the first pages, and tells of their clashes.
   *
   * @param pages in any order, but soonest by address
   */
  void add(List<PlannedPage> pages) {
    add(pages, List.of());
  }

  /**
   * Adds pages, and tells of clashes that they are in.
   *
   * @param pages in any order, but soonest by address
   * @param before all that were added before
   */
  void add(List<PlannedPage> pages, List<PlannedPage> before) {
    List<String> keys = new ArrayList<>(pages.size());
    for (PlannedPage page : pages) {
      String key = key(page);
      keys.add(key);
      add(page, key);
    }
    folders(pages, keys);
    // Where they are files, those of before may need folders; few are in the same folders at all.
    Set<String> tops = pages.stream().map(Clashes::top).collect(Collectors.toSet());
    List<PlannedPage> near = before.stream().filter(page -> tops.contains(top(page))).toList();
    folders(near, near.stream().map(Clashes::key).toList());
  }

  private static String top(PlannedPage page) {
    String path = page.address().path();
    int slash = path.indexOf('/', 1);
    return path.substring(1, slash < 0 ? path.length() : slash).toLowerCase(Locale.ROOT);
  }

  private void folders(List<PlannedPage> pages, List<String> keys) {
    for (int i = 0; i < keys.size(); i++) {
      folders(pages.get(i), keys.get(i), i == 0 ? "" : keys.get(i - 1));
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

  private static String key(PlannedPage page) {
    return page.address().outputPath().toLowerCase(Locale.ROOT);
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
