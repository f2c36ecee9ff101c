package arkib.plan;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.address.Address;
import arkib.archive.Archive;
import arkib.article.Card;
import arkib.plan.PlannedPage.SitemapFile;
import arkib.site.Settings;
import arkib.site.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlannerIT {

  private static Plan plan(List<Card> cards) {
    Contents contents = new Contents(Archive.of(cards, List.of()), Map.of(), Map.of(), Map.of());
    return Planner.plan(
        Site.of(Path.of("site"), Settings.DEFAULT),
        contents,
        arkib.render.Outputs.ALL,
        diagnostic -> {
          throw new AssertionError(diagnostic);
        });
  }

  private static <T> Stream<T> pages(Plan plan, Class<T> kind) {
    return plan.pages().stream().filter(kind::isInstance).map(kind::cast);
  }

  private static List<Card> cards(int count) {
    List<Card> cards = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String date = String.format(Locale.ROOT, "%d-%02d-15", 2020 + i % 3, 1 + i % 12);
      cards.add(Cards.news("s" + i, i % 1000 == 0 ? Optional.empty() : Cards.date(date)));
    }
    return cards;
  }

  @Test
  void aSmallSiteHasOneSitemapOfAllItsPages() {
    Plan plan = plan(cards(10));
    SitemapFile sitemap = pages(plan, SitemapFile.class).findFirst().orElseThrow();
    assertThat(sitemap.address()).isEqualTo(new Address("/sitemap.xml"));
    assertThat(sitemap.entries())
        .extracting(PlannedPage.SitemapEntry::address)
        .containsExactlyElementsOf(pagesWithAddress(plan));
    assertThat(pages(plan, PlannedPage.SitemapIndexFile.class)).isEmpty();
  }

  /** 50,000 addresses are the most that one sitemap may hold. */
  @Test
  void aLargeSiteHasOneSitemapAYearAndAListOfThem() {
    Plan plan = plan(cards(50_001));
    PlannedPage.SitemapIndexFile index =
        pages(plan, PlannedPage.SitemapIndexFile.class).findFirst().orElseThrow();
    assertThat(index.address()).isEqualTo(new Address("/sitemap.xml"));
    List<SitemapFile> parts = pages(plan, SitemapFile.class).toList();
    assertThat(parts).extracting(SitemapFile::address).hasSameElementsAs(index.sitemaps());
    assertThat(parts)
        .extracting(part -> part.address().path())
        .containsExactlyInAnyOrder(
            "/sitemap-0000.xml",
            "/sitemap-2020.xml",
            "/sitemap-2021.xml",
            "/sitemap-2022.xml",
            "/sitemap-lists.xml");
    assertThat(parts).allMatch(part -> part.entries().size() <= SitemapFile.MAX_ENTRIES);
    assertThat(
            parts.stream().flatMap(part -> part.entries().stream()).map(entry -> entry.address()))
        .containsExactlyInAnyOrderElementsOf(pagesWithAddress(plan));
  }

  @Test
  void aYearOfMoreThanFiftyThousandIsParted() {
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < 50_001; i++) {
      cards.add(Cards.news("s" + i, Cards.date("2020-01-01")));
    }
    assertThat(pages(plan(cards), SitemapFile.class).map(part -> part.address().path()))
        .containsExactlyInAnyOrder(
            "/sitemap-2020.xml", "/sitemap-2020-2.xml", "/sitemap-lists.xml");
  }

  @Test
  void aSiteWithoutArticlesHasNeitherFeedNorYears() {
    Plan plan = plan(List.of());
    assertThat(plan.pages())
        .extracting(page -> page.address().path())
        .containsExactly("/", "/404.html", "/manifest-sha256.txt", "/robots.txt", "/sitemap.xml");
    assertThat(plan.frame().feed()).isEmpty();
  }

  private static List<Address> pagesWithAddress(Plan plan) {
    return plan.pages().stream()
        .map(PlannedPage::address)
        .filter(address -> address.path().endsWith("/"))
        .toList();
  }
}
