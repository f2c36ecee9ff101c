package arkib.plan;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.archive.Archive;
import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.render.sitemap.Sitemaps;
import arkib.site.Settings;
import arkib.site.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** 50,000 addresses are the most that one sitemap may hold. */
class SitemapLimitsIT {

  private static final Optional<NewsDate> UNDATED = Optional.empty();

  private final List<Card> cards = new ArrayList<>();

  private void add(int count, String date) {
    for (int i = 0; i < count; i++) {
      cards.add(Cards.news("s" + cards.size(), date.isEmpty() ? UNDATED : Cards.date(date)));
    }
  }

  /** How many addresses each sitemap has. */
  private Map<String, Integer> sitemaps() {
    Contents contents = new Contents(Archive.of(cards, List.of()), Map.of(), Map.of(), Map.of());
    Plan plan =
        Planner.plan(
            Site.of(Path.of("site"), Settings.DEFAULT),
            contents,
            List.of(new Sitemaps()),
            diagnostic -> {
              throw new AssertionError(diagnostic);
            });
    Map<String, Integer> sizes = new TreeMap<>();
    for (PlannedPage page : plan.pages()) {
      if (page instanceof PlannedPage.OutputFile file) {
        sizes.put(file.address().path(), OutputStatement.of(file.content()).entries().size());
      }
    }
    return sizes;
  }

  @Test
  void aMonthThatFitsIsOneFile() {
    add(50_000, "2020-01-01");
    assertThat(sitemaps()).containsEntry("/sitemap-2020-01.xml", 50_000);
  }

  @Test
  void aMonthThatDoesNotFitIsPartedByDayAndADayByNumber() {
    add(3, "2020-01-01");
    add(50_001, "2020-01-02");
    add(2, "2020-01");
    add(4, "2020-02-01");
    assertThat(sitemaps())
        .containsEntry("/sitemap-2020-01.xml", 2)
        .containsEntry("/sitemap-2020-01-01.xml", 3)
        .containsEntry("/sitemap-2020-01-02.xml", 50_000)
        .containsEntry("/sitemap-2020-01-02-part-2.xml", 1)
        .containsEntry("/sitemap-2020-02.xml", 4);
  }

  @Test
  void whatHasNoMonthIsPartedByNumber() {
    add(50_001, "");
    add(50_001, "2020");
    assertThat(sitemaps())
        .containsEntry("/sitemap-undated.xml", 50_000)
        .containsEntry("/sitemap-undated-part-2.xml", 1)
        .containsEntry("/sitemap-2020.xml", 50_000)
        .containsEntry("/sitemap-2020-part-2.xml", 1)
        .containsEntry("/sitemap.xml", 6);
  }
}
