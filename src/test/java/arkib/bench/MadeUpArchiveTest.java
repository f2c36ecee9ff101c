package arkib.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arkib.Folder;
import arkib.Run;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the benchmarks are measured with is what it says, and the same each time. */
class MadeUpArchiveTest {

  private static final int SIZE = 1_000;

  private static final List<MadeUpArticle> ARTICLES = articles(1);

  @TempDir Path temp;

  private static List<MadeUpArticle> articles(long seed) {
    MadeUpArchive archive = new MadeUpArchive(SIZE, seed);
    return IntStream.range(0, SIZE).mapToObj(archive::article).toList();
  }

  @Test
  void theSameSeedMakesTheSameFiles() throws Exception {
    MakeArchive.main(new String[] {"150", temp.resolve("one").toString(), "7"});
    MakeArchive.main(new String[] {"150", temp.resolve("two").toString(), "7"});
    Folder.read(temp.resolve("one")).assertEquals(Folder.read(temp.resolve("two")));
    assertThat(articles(1)).isEqualTo(ARTICLES);
    assertThat(articles(2)).isNotEqualTo(ARTICLES);
  }

  @Test
  void datesSpreadOverFifteenYearsInOrderAndSomeAreMissing() {
    List<LocalDateTime> dates =
        ARTICLES.stream().map(a -> a.heading().date()).flatMap(Optional::stream).toList();
    assertThat(dates).hasSizeBetween(SIZE - 20, SIZE - 1).isSorted();
    assertThat(dates.stream().map(LocalDateTime::getYear).distinct())
        .containsExactlyElementsOf(IntStream.rangeClosed(2009, 2023).boxed().toList());
  }

  @Test
  void oneInAHundredIsACapture() {
    assertThat(ARTICLES.stream().filter(MadeUpArticle::isCapture)).hasSize(SIZE / 100);
  }

  @Test
  void articlesHaveTheLengthOfNews() {
    assertThat(ARTICLES)
        .allSatisfy(
            article -> assertThat(words(String.join(" ", article.blocks()))).isBetween(350, 750));
  }

  @Test
  void fewTagsAreFrequentAndManyAreRare() {
    Map<String, Integer> uses = new HashMap<>();
    ARTICLES.forEach(article -> article.tags().forEach(tag -> uses.merge(tag, 1, Integer::sum)));
    List<Integer> counts = uses.values().stream().sorted().toList();
    assertThat(counts.get(counts.size() - 1)).isGreaterThan(SIZE / 4);
    assertThat(counts.get(counts.size() / 2)).isLessThan(10);
  }

  @Test
  void fewPeopleAreNamedOftenAndManyRarely() {
    Map<String, Integer> mentions = new HashMap<>();
    for (MadeUpArticle article : ARTICLES) {
      String last =
          article.blocks().stream()
              .filter(b -> b.startsWith("Turut hadir "))
              .findAny()
              .orElseThrow();
      String named = last.substring("Turut hadir ".length(), last.indexOf('.'));
      for (String person : named.split(" dan ", -1)) {
        mentions.merge(person, 1, Integer::sum);
      }
    }
    List<Integer> counts = mentions.values().stream().sorted().toList();
    assertThat(counts.get(counts.size() - 1)).isGreaterThan(SIZE / 10);
    assertThat(counts.get(counts.size() / 2)).isLessThan(5);
  }

  @Test
  void oneInTenHasMarkUpOfEveryKind() {
    List<MadeUpArticle> marked =
        ARTICLES.stream().filter(article -> MadeUpMarkup.isIn(article.heading().number())).toList();
    String text =
        marked.stream().flatMap(a -> a.blocks().stream()).collect(Collectors.joining("\n\n"));
    assertThat(marked).hasSize(SIZE / 10);
    assertThat(text).contains("\n## ", "\n> ", "\n- ", "**", "](@");
  }

  @Test
  void itIsASiteWithoutAMistake() throws Exception {
    MakeArchive.write(new MadeUpArchive(110, 3), temp);
    Run run =
        Run.of("build", "--site", temp.toString(), "--now", "2024-01-01T00:00:00Z", "--lang", "en");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("110 articles, ").doesNotContain("warnings");
  }

  @Test
  void refusesSizesThatAreNone() {
    assertThatThrownBy(() -> new MadeUpArchive(0, 1)).hasMessageContaining("not 0");
    assertThatThrownBy(() -> new MadeUpArchive(1_000_001, 1)).hasMessageContaining("1000001");
  }

  private static int words(String text) {
    return text.split("\\s+", -1).length;
  }
}
