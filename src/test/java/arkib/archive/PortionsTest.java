package arkib.archive;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.Card;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How an archive is parted into what is handed out as one file. */
class PortionsTest {

  private static List<Portion> portions(int most, Card... cards) {
    return portions(most, List.of(cards));
  }

  private static List<Portion> portions(int most, List<Card> cards) {
    return Portions.of(Archive.of(cards, List.of()).timeline(), most);
  }

  private static Map<String, List<String>> told(List<Portion> portions) {
    Map<String, List<String>> told = new HashMap<>();
    for (Portion portion : portions) {
      String name = portion.period().map(Period::toString).orElse("undated") + portion.part();
      told.put(name, portion.cards().stream().map(Card::source).toList());
    }
    return told;
  }

  private static List<Card> undated(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> Cards.news("a" + i + ".md", "")).toList();
  }

  @Test
  void aMonthIsAPortionAndSoIsWhatHasNoMonthInAYearAndWhatHasNoYear() {
    List<Portion> portions =
        portions(
            10,
            Cards.news("later", "2020-01-01"),
            Cards.news("undated", ""),
            Cards.news("day", "2019-05-17"),
            Cards.news("month", "2019-05"),
            Cards.news("december", "2019-12-31"),
            Cards.news("year", "2019"));

    assertThat(portions)
        .extracting(portion -> portion.period().map(Period::toString).orElse("undated"))
        .containsExactly(
            new Period.Year(2019).toString(),
            new Period.Month(2019, 5).toString(),
            new Period.Month(2019, 12).toString(),
            new Period.Month(2020, 1).toString(),
            "undated");
    assertThat(portions)
        .extracting(portion -> portion.cards().stream().map(Card::source).toList())
        .containsExactly(
            List.of("year"),
            List.of("month", "day"),
            List.of("december"),
            List.of("later"),
            List.of("undated"));
  }

  @Test
  void anEmptyArchiveHasNone() {
    assertThat(portions(10)).isEmpty();
  }

  @Test
  void aPortionHasNoMoreArticlesThanAllowedAndNoneIsLost() {
    List<Card> cards = new ArrayList<>(undated(0, 500));
    for (int i = 0; i < 100; i++) {
      cards.add(Cards.news("b" + i, i % 2 == 0 ? "1957" : "2019-05-17"));
    }
    List<Portion> portions = portions(7, cards);

    Set<String> seen = new HashSet<>();
    for (Portion portion : portions) {
      assertThat(portion.cards()).hasSizeBetween(1, 7);
      portion.cards().forEach(card -> assertThat(seen.add(card.source())).isTrue());
    }
    assertThat(seen).hasSize(600);
    assertThat(told(portions)).as("no two have one name").hasSameSizeAs(portions);
  }

  @Test
  void whatFitsIsNotParted() {
    assertThat(portions(7, undated(0, 7))).singleElement().extracting(Portion::part).isEqualTo("");
    assertThat(portions(7, undated(0, 8))).hasSizeGreaterThan(1);
  }

  /** In an archive that is undated as a whole, too. */
  @Test
  void oneArticleMoreChangesOnePortion() {
    Map<String, List<String>> before = told(portions(50, undated(0, 1000)));
    Map<String, List<String>> after = told(portions(50, undated(0, 1001)));

    after.entrySet().removeAll(before.entrySet());
    assertThat(before).hasSizeGreaterThan(20);
    assertThat(after.values())
        .singleElement()
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .contains("a1000.md");
  }

  /** The hash is of the path alone: files on other sites may be found by it. */
  @Test
  void aPartIsTheBeginningOfTheHashOfTheFilesPath() {
    assertThat(portions(1, Cards.news("123456789", ""), Cards.news("x", "")))
        .filteredOn(portion -> portion.cards().get(0).source().equals("123456789"))
        .singleElement()
        .extracting(Portion::part)
        .as("CRC-32 of 123456789 is cbf43926")
        .isEqualTo("c");
  }
}
