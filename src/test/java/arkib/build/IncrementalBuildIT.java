package arkib.build;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * A build after any edit gives the same bytes as a clean build, tells the same mistakes, and a
 * further build makes and writes nothing. Who uploads what each build tells has the site. {@code
 * -Dincremental.steps=N} for longer walks than the gate's.
 */
class IncrementalBuildIT {

  private static final int STEPS = Integer.getInteger("incremental.steps", 25);

  private static final Set<String> PUBLISHED = ConcurrentHashMap.newKeySet();

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void afterEveryEditTheSiteIsThatOfACleanBuild(@ForAll long seed) throws IOException {
    Path root = Files.createTempDirectory("arkib-edits");
    try {
      EditedSite site = EditedSite.published(root, seed);
      Uploader uploader = new Uploader(root);
      uploader.follow(Folders.read(root.resolve("public")));
      for (int step = 0; step < STEPS; step++) {
        String edit = step == 0 ? "nothing yet" : site.edit();
        String where = "seed " + seed + ", step " + step + ": " + edit;
        if (isThatOfACleanBuild(root, site, uploader, where)) {
          PUBLISHED.add(edit.split("[ /]", 2)[0]);
        } else {
          site.undo();
          isThatOfACleanBuild(root, site, uploader, where + ", taken back");
        }
      }
    } finally {
      Folders.remove(root);
    }
  }

  /** No kind of edit is of no use for a mistake that it always makes. */
  @AfterContainer
  static void editsOfAllKindsWerePublished() {
    assertThat(PUBLISHED)
        .contains("settings", "names", "boilerplate", "template", "pages", "media")
        .contains("add", "rename", "remove", "translation", "sidecar", "append");
  }

  // Two articles may want one address by chance, among other mistakes: then nothing is written.
  private static boolean isThatOfACleanBuild(
      Path root, EditedSite site, Uploader uploader, String where) throws IOException {
    BuildRequest plain = Builds.request(root, "public", site.now());
    Builds build = Builds.of(site.swaps() ? Builds.atomically(plain) : plain);
    CleanBuild aside = CleanBuild.of(root, site.now());
    Builds clean = aside.build();
    assertThat(ofThisBuild(build)).as(where).isEqualTo(ofThisBuild(clean));
    assertThat(clean.problems()).as(where).doesNotContain(Problem.TEMPLATE_BROKEN.name());
    assertThat(build.report().published()).as(where).isEqualTo(clean.report().published());
    if (!clean.report().published()) {
      return false;
    }
    Map<String, String> made = Folders.read(root.resolve("public"));
    assertThat(made).as(where).isEqualTo(aside.files());
    assertThat(uploader.follow(made)).as(where).isEqualTo(made);
    // By what the build before came to, and page by page.
    assertNothingIsDone(plain, clean, where);
    assertThat(site.forgetLast()).as(where).isTrue();
    assertNothingIsDone(plain, clean, where + ", page by page");
    assertThat(uploader.follow(Map.of())).as(where).isEqualTo(made);
    return true;
  }

  private static void assertNothingIsDone(BuildRequest plain, Builds clean, String where) {
    Builds again = Builds.of(plain);
    assertThat(again.report().written()).as(where).isZero();
    assertThat(again.report().removed()).as(where).isZero();
    assertThat(again.report().rendered()).as(where).isEmpty();
    assertThat(again.report().totals()).as(where).isEqualTo(clean.report().totals());
    assertThat(again.report().held()).as(where).isEqualTo(clean.report().held());
    assertThat(ofThisBuild(again)).as(where).isEqualTo(ofThisBuild(clean));
  }

  // That a page is gone can only be told by who knows the build before.
  private static List<Diagnostic> ofThisBuild(Builds build) {
    return build.told().stream()
        .filter(told -> told.problem() != Problem.NAME_PAGE_GONE)
        .filter(told -> told.problem() != Problem.NAME_PAGE_EMPTY)
        .filter(told -> told.problem() != Problem.ARTICLE_MOVED)
        .filter(told -> told.problem() != Problem.ARTICLE_PAGE_GONE)
        .toList();
  }
}
