package arkib.names;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.Article;
import arkib.article.CarriedName;
import arkib.article.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sample site's authority file covers its articles. */
class SampleSiteNamesTest {

  private static final SampleNames SITE = SampleNames.in(Path.of("."));
  private static final List<Article> ARTICLES = SITE.articles();
  private static final NameFinder FINDER = SITE.finder();

  @Test
  void nothingIsWrongInIt() {
    SITE.authority();
    assertThat(SITE.told()).noneMatch(told -> told.contains("names-"));
  }

  @Test
  void newsCarriesNames() {
    assertThat(ARTICLES.stream().filter(article -> article.kind() == Kind.NEWS))
        .filteredOn(article -> FINDER.in(article).carried().isEmpty())
        .extracting(Article::source)
        .as("a doctor's opinion in which nobody is named")
        .containsExactly("2025/06/klinik-terapung.txt");
  }

  @Test
  void everyEntryIsCarriedBySomeArticle() {
    Set<String> carried =
        ARTICLES.stream()
            .flatMap(article -> FINDER.in(article).carried().stream())
            .map(CarriedName::id)
            .collect(Collectors.toSet());
    assertThat(SITE.authority().entries().stream().map(Entry::id))
        .filteredOn(id -> !carried.contains(id))
        .as("what is only implied, and once, is too weak")
        .containsExactly("tentera-darat-pakistan");
  }
}
