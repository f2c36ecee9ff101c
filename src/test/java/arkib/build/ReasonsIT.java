package arkib.build;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.build.explain.Answer;
import arkib.build.explain.Cause;
import arkib.build.explain.Reason;
import arkib.build.explain.Rebuilt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** After any edit every page that was made has a reason, and none that was kept has one. */
class ReasonsIT {

  private static final int STEPS = 25;

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void everyPageThatWasMadeHasAReason(@ForAll long seed) throws IOException {
    Path root = Files.createTempDirectory("arkib-reasons");
    try {
      EditedSite site = EditedSite.published(root, seed);
      Folders.remove(root.resolve(".arkib"));
      Folders.remove(root.resolve("public"));
      for (int step = 0; step < STEPS; step++) {
        String edit = step == 0 ? "nothing yet" : site.edit();
        String where = "seed " + seed + ", step " + step + ": " + edit;
        if (!isExplained(root, site, where)) {
          site.undo();
          isExplained(root, site, where + ", taken back");
        }
      }
    } finally {
      Folders.remove(root);
    }
  }

  private static boolean isExplained(Path root, EditedSite site, String where) {
    BuildReport report = build(root, site, Optional.empty());
    if (!report.published()) {
      assertThat(report.answers().reasons()).as(where).isEmpty();
      return false;
    }
    Answer.All all = (Answer.All) report.answers().reasons().orElseThrow();
    assertThat(all.pages()).as(where).isEqualTo(report.pages());
    assertThat(all.rebuilt())
        .as(where)
        .extracting(Rebuilt::address)
        .containsExactlyElementsOf(report.rendered());
    // Each change leaves a trace of its own, and each page of a kind is told as what it is.
    assertThat(all.rebuilt())
        .as(where)
        .allSatisfy(
            page ->
                assertThat(page.reasons())
                    .extracting(Reason::cause)
                    .doesNotContain(Cause.UNEXPLAINED)
                    .doesNotHaveDuplicates());
    Answer again = build(root, site, Optional.of("/")).answers().reasons().orElseThrow();
    assertThat(again).as(where).isEqualTo(new Answer.Kept("/"));
    return true;
  }

  private static BuildReport build(Path root, EditedSite site, Optional<String> address) {
    BuildRequest plain = Builds.request(root, "public", site.now());
    return Builds.of(Builds.asking(plain, new Inquiry(true, address, false))).report();
  }
}
