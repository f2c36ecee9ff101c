package arkib.archive;

import static arkib.archive.Cards.carrying;
import static arkib.archive.Cards.news;
import static arkib.archive.Cards.ofSection;
import static arkib.archive.Cards.standing;
import static arkib.archive.Cards.tagged;
import static arkib.archive.Cards.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.Card;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How articles are arranged. */
class ArchiveTest {

  private static Archive archive(Card... cards) {
    return Archive.of(List.of(cards), List.of());
  }

  private static List<String> sources(List<Card> cards) {
    return cards.stream().map(Card::source).toList();
  }

  private static List<String> names(List<Listing> listings) {
    return listings.stream().map(Listing::name).toList();
  }

  @Test
  void datedArticlesComeAsItHappened() {
    Archive archive =
        archive(
            news("d", "2020-05-17"),
            news("c", "2020-05-01"),
            news("b", "2020-05"),
            news("a", "2021"),
            news("e", "2020"));

    assertThat(sources(archive.timeline().dated())).containsExactly("e", "b", "c", "d", "a");
  }

  @Test
  void ofTheSameDayTheNameOfTheFileDecides() {
    Archive archive =
        archive(news("b", "2020-05-17"), news("c", "2020-05-17"), news("a", "2020-05-17"));

    assertThat(sources(archive.timeline().dated())).containsExactly("a", "b", "c");
  }

  @Test
  void ofTwoThatBeginTogetherTheLessExactIsFirst() {
    Archive archive = archive(news("a", "2020-01-01"), news("b", "2020-01"), news("c", "2020"));

    assertThat(sources(archive.timeline().dated())).containsExactly("c", "b", "a");
  }

  @Test
  void undatedArticlesComeByHeadline() {
    Archive archive = archive(news("zebra", ""), news("Ábu", ""), news("ali", ""), news("2 x", ""));

    assertThat(sources(archive.timeline().undated())).containsExactly("2 x", "Ábu", "ali", "zebra");
    assertThat(archive.timeline().dated()).isEmpty();
    assertThat(archive.timeline().size()).isEqualTo(4);
  }

  @Test
  void neighboursAreOfTheSameKind() {
    Card first = news("a", "2020");
    Card last = news("b", "2021");
    Card undated = news("c", "");
    Timeline timeline = archive(last, undated, first).timeline();

    assertThat(Archive.Neighbours.of(timeline.dated(), 0))
        .isEqualTo(new Archive.Neighbours(Optional.empty(), Optional.of(last)));
    assertThat(Archive.Neighbours.of(timeline.dated(), 1))
        .isEqualTo(new Archive.Neighbours(Optional.of(first), Optional.empty()));
    assertThat(Archive.Neighbours.of(timeline.undated(), 0))
        .isEqualTo(new Archive.Neighbours(Optional.empty(), Optional.empty()));
  }

  @Test
  void standingPagesAreInNoList() {
    Archive archive = archive(standing("pages/b.md"), standing("pages/a.md"));

    assertThat(sources(archive.standing())).containsExactly("pages/a.md", "pages/b.md");
    assertThat(archive.timeline().size()).isZero();
  }

  @Test
  void theNewestComeFirstAndTheUndatedLast() {
    Timeline timeline = archive(news("a", "2020"), news("b", "2021"), news("c", "")).timeline();

    assertThat(sources(timeline.newest(1))).containsExactly("b");
    assertThat(sources(timeline.newest(2))).containsExactly("b", "a");
    assertThat(sources(timeline.newest(9))).containsExactly("b", "a", "c");
    assertThat(timeline.newest(0)).isEmpty();
  }

  @Test
  void headingsThatDifferInCaseAndSpaceAreOne() {
    Archive archive =
        archive(
            tagged("a", "2020", "Banjir Kilat"),
            tagged("b", "2021", "banjir kilat "),
            tagged("c", "", "banjir  kilat"),
            tagged("d", "2022", "Banjir Kilat"));

    Listing listing = archive.listings(Axis.TAG).get(0);

    assertThat(archive.listings(Axis.TAG)).hasSize(1);
    assertThat(listing.name()).isEqualTo("Banjir Kilat");
    assertThat(listing.slug()).isEqualTo("banjir-kilat").isEqualTo(Listing.slugOf("BANJIR kilat"));
    assertThat(sources(listing.timeline().dated())).containsExactly("a", "b", "d");
    assertThat(sources(listing.timeline().undated())).containsExactly("c");
  }

  @Test
  void ofEquallyFrequentFormsTheFirstInCodePointOrderIsShown() {
    assertThat(
            names(
                archive(tagged("a", "2020", "banjir"), tagged("b", "2021", "Banjir"))
                    .listings(Axis.TAG)))
        .containsExactly("Banjir");
  }

  @Test
  void anArticleThatNamesAHeadingInTwoFormsIsListedOnce() {
    Listing listing = archive(tagged("a", "2020", "Banjir", "banjir")).listings(Axis.TAG).get(0);

    assertThat(listing.timeline().size()).isEqualTo(1);
  }

  @Test
  void headingsWithoutLatinLettersAndOnesOfDigitsHaveASlugOfTheirOwn() {
    Archive archive = archive(tagged("a", "2020", "برتيا", "سلطان", "2024"));

    assertThat(archive.listings(Axis.TAG))
        .extracting(Listing::slug)
        .doesNotHaveDuplicates()
        .allMatch(slug -> slug.startsWith("n-"))
        .contains("n-2024");
  }

  @Test
  void listsComeByName() {
    Archive archive = archive(tagged("a", "2020", "zoo", "Élan", "ekonomi", "1Malaysia"));

    assertThat(names(archive.listings(Axis.TAG)))
        .containsExactly("1Malaysia", "ekonomi", "Élan", "zoo");
  }

  @Test
  void sectionsComeInTheOrderOfTheSiteAndUnderItsNames() {
    Archive archive =
        Archive.of(
            List.of(
                ofSection("a", "Cuaca"),
                ofSection("b", "sukan"),
                ofSection("c", "sukan"),
                ofSection("d", "Nasional"),
                ofSection("e", "Agama")),
            List.of("Sukan", "Nasional", "Tiada Berita"));

    assertThat(names(archive.listings(Axis.SECTION)))
        .containsExactly("Sukan", "Nasional", "Agama", "Cuaca");
  }

  @Test
  void onThisDayIsTheSameDayOfEarlierYears() {
    Archive archive =
        archive(
            news("2018", "2018-05-17"),
            news("2019", "2019-05-17"),
            news("2019-b", "2019-05-17"),
            news("2020", "2020-05-17"),
            news("2021", "2021-05-17"),
            news("other day", "2019-05-16"),
            news("other month", "2019-06-17"),
            news("month", "2019-05"));

    assertThat(sources(archive.onThisDay(Cards.date("2020-05-17").orElseThrow(), 9)))
        .containsExactly("2019-b", "2019", "2018");
    assertThat(archive.onThisDay(Cards.date("2020-05-17").orElseThrow(), 2)).hasSize(2);
    assertThat(archive.onThisDay(Cards.date("2020-05").orElseThrow(), 9)).isEmpty();
  }

  @Test
  void anEmptyArchiveHasNothing() {
    assertThat(archive().timeline().size()).isZero();
    assertThat(archive().listings(Axis.TAG)).isEmpty();
    assertThat(archive().listings(Axis.ARCHIVE)).hasSize(1);
  }

  /** It is told without filing them, so that it must come to the same. */
  @ParameterizedTest
  @MethodSource("archives")
  void itIsToldOfWhichAxesThereAreLists(Archive archive) {
    for (Axis axis : Axis.values()) {
      assertThat(archive.has(axis)).as("%s", axis).isEqualTo(!archive.listings(axis).isEmpty());
    }
  }

  static List<Archive> archives() {
    return List.of(
        archive(),
        archive(news("dated", "2018-05-17")),
        archive(tagged("tagged", "2019-05-17", "Banjir")),
        archive(news("dated", "2019"), tagged("undated", "", "Banjir")),
        archive(withdrawn(tagged("taken back", "2019", "Banjir"))),
        archive(carrying("topic", "2019", "topic:banjir", "person:siti")),
        archive(standing("about"), ofSection("filed", "Laut")));
  }
}
