package arkib.build;

import arkib.address.Address;
import arkib.archive.Axis;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import arkib.names.Authority;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tells of the pages of names that the build before made and this one does not, with the line that
 * would lead readers on. Nothing is redirected from what was: a clean build would not know it.
 */
final class GonePages {

  private static final String PAGE = "/index.html";

  private final Plan plan;
  private final Reporter reporter;

  GonePages(Plan plan, Reporter reporter) {
    this.plan = plan;
    this.reporter = reporter;
  }

  /**
   * Tells of them.
   *
   * @param before the files that the build before made, below the output folder
   */
  void report(Collection<String> before) {
    Set<String> gone = new TreeSet<>();
    for (Axis axis : Axis.NAMES) {
      pagesOf(axis, before).forEach(gone::add);
    }
    // Among the tags are the topics. Which of them was one, nobody knows any more.
    if (!plan.names().authority().isEmpty()) {
      pagesOf(Axis.TAG, before).forEach(gone::add);
    }
    if (gone.isEmpty()) {
      return;
    }
    Set<String> now = new HashSet<>();
    for (PlannedPage page : plan.pages()) {
      now.add(page.address().outputPath());
    }
    gone.removeAll(now);
    gone.forEach(this::tell);
  }

  private Stream<String> pagesOf(Axis axis, Collection<String> files) {
    String folder = folder(axis);
    return files.stream().filter(file -> isPageIn(folder, file));
  }

  private String folder(Axis axis) {
    return plan.addresses().axis(axis).path().substring(1);
  }

  // "orang/x/index.html", and neither the index above nor the periods below.
  private static boolean isPageIn(String folder, String file) {
    int end = file.length() - PAGE.length();
    return file.startsWith(folder)
        && file.endsWith(PAGE)
        && end > folder.length()
        && file.indexOf('/', folder.length()) == end;
  }

  private void tell(String file) {
    String folder = file.substring(0, file.length() - PAGE.length());
    String id = folder.substring(folder.lastIndexOf('/') + 1);
    Address address = new Address("/" + folder + "/");
    Authority authority = plan.names().authority();
    if (file.startsWith(folder(Axis.TAG))) {
      reporter.report(Problem.TAG_PAGE_GONE, Location.of("content/names"), address.path(), id);
    } else if (authority.entry(id).isPresent()) {
      reporter.report(Problem.NAME_PAGE_EMPTY, Location.of("content/names"), address.path());
    } else {
      reporter.report(Problem.NAME_PAGE_GONE, Location.of("content/names"), address.path(), id);
    }
  }
}
