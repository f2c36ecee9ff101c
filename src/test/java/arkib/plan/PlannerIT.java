package arkib.plan;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.archive.Archive;
import arkib.render.Outputs;
import arkib.site.Settings;
import arkib.site.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlannerIT {

  @Test
  void aSiteWithoutArticlesHasNeitherFeedNorYears() {
    Contents nothing = new Contents(Archive.of(List.of(), List.of()), Map.of(), Map.of(), Map.of());
    Plan plan =
        Planner.plan(
            Site.of(Path.of("site"), Settings.DEFAULT),
            nothing,
            Outputs.ALL,
            diagnostic -> {
              throw new AssertionError(diagnostic);
            });
    assertThat(plan.pages())
        .extracting(page -> page.address().path())
        .containsExactly(
            "/",
            "/404.html",
            "/_headers",
            "/_redirects",
            "/manifest-sha256.txt",
            "/robots.txt",
            "/sitemap-lists.xml",
            "/sitemap.xml");
    assertThat(plan.frame().feed()).isEmpty();
  }
}
