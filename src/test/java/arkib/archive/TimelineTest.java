package arkib.archive;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.Card;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the articles of a list fall into years, months and days. */
class TimelineTest {

  private static final List<Card> CARDS =
      Archive.of(
              List.of(
                  Cards.news("year", "2019"),
                  Cards.news("month", "2019-05"),
                  Cards.news("day", "2019-05-17"),
                  Cards.news("same day", "2019-05-17"),
                  Cards.news("next year", "2020-01-01"),
                  Cards.news("undated", "")),
              List.of())
          .timeline()
          .dated();

  private static Map<Period, List<Card>> split(Period.Kind kind) {
    return Timeline.split(CARDS, kind);
  }

  @Test
  void aYearHasAllThatIsOfIt() {
    assertThat(split(Period.Kind.YEAR).keySet())
        .containsExactly(new Period.Year(2019), new Period.Year(2020));
    assertThat(split(Period.Kind.YEAR).get(new Period.Year(2019))).hasSize(4);
  }

  @Test
  void whatIsKnownToTheYearIsInNoMonth() {
    assertThat(split(Period.Kind.MONTH).get(new Period.Month(2019, 5)))
        .extracting(Card::source)
        .containsExactly("month", "day", "same day");
    assertThat(split(Period.Kind.MONTH)).hasSize(2);
  }

  @Test
  void whatIsKnownToTheMonthIsInNoDay() {
    assertThat(split(Period.Kind.DAY).get(new Period.Day(2019, 5, 17)))
        .extracting(Card::source)
        .containsExactly("day", "same day");
    assertThat(split(Period.Kind.DAY)).hasSize(2);
  }

  @Test
  void aPeriodContainsWhatFallsIntoIt() {
    for (Period.Kind kind : Period.Kind.values()) {
      split(kind)
          .forEach(
              (period, cards) ->
                  assertThat(
                          CARDS.stream().filter(c -> period.contains(c.published().orElseThrow())))
                      .containsExactlyElementsOf(cards));
    }
  }

  @Test
  void aDayIsOfAMonthAndAMonthOfAYear() {
    Period day = new Period.Day(2019, 5, 17);

    assertThat(day.parent()).contains(new Period.Month(2019, 5));
    assertThat(day.parent().flatMap(Period::parent)).contains(new Period.Year(2019));
    assertThat(new Period.Year(2019).parent()).isEmpty();
  }
}
