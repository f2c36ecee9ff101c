package arkib.plan;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.NewsDate;
import arkib.article.Precision;
import arkib.article.Publication;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown when. */
class VisibilityTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Kuala_Lumpur");

  /** A date is there from its first moment on; that moment itself counts. */
  @ParameterizedTest
  @CsvSource({
    "2026-05-01T09:00:00+08:00, 2026-05-01T00:59:59Z, FUTURE",
    "2026-05-01T09:00:00+08:00, 2026-05-01T00:59:59.999Z, FUTURE",
    "2026-05-01T09:00:00+08:00, 2026-05-01T01:00:00Z, shown",
    "2026-05-01T09:00:00+08:00, 2026-05-01T01:00:00.001Z, shown",
    "2026-05-01, 2026-04-30T15:59:59Z, FUTURE",
    "2026-05-01, 2026-04-30T16:00:00Z, shown"
  })
  void anArticleIsShownFromItsDateOn(String date, String now, String held) {
    assertThat(held(publication(Optional.of(date), Optional.empty(), false), now)).isEqualTo(held);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-01T09:00:00+08:00, 2026-05-01T00:59:59.999Z, shown",
    "2026-05-01T09:00:00+08:00, 2026-05-01T01:00:00Z, EXPIRED",
    "2026-05-01, 2026-04-30T15:59:59Z, shown",
    "2026-05-01, 2026-04-30T16:00:00Z, EXPIRED"
  })
  void untilItsTimeIsOver(String end, String now, String held) {
    assertThat(held(publication(Optional.empty(), Optional.of(end), false), now)).isEqualTo(held);
  }

  @Test
  void draftsAndWhatIsToComeAreShownToWhoAsks() {
    Instant now = Instant.parse("2026-05-01T00:00:00Z");
    Publication draft = publication(Optional.empty(), Optional.empty(), true);
    Publication later = publication(Optional.of("2026-06-01"), Optional.empty(), false);
    assertThat(new Visibility(now, false, true).held(draft)).contains(Visibility.Held.DRAFT);
    assertThat(new Visibility(now, true, false).held(draft)).isEmpty();
    assertThat(new Visibility(now, true, false).held(later)).contains(Visibility.Held.FUTURE);
    assertThat(new Visibility(now, false, true).held(later)).isEmpty();
  }

  private static String held(Publication publication, String now) {
    return new Visibility(Instant.parse(now), false, false)
        .held(publication)
        .map(Enum::name)
        .orElse("shown");
  }

  private static Publication publication(
      Optional<String> published, Optional<String> expires, boolean draft) {
    return new Publication(
        published.map(VisibilityTest::date),
        Optional.empty(),
        expires.map(VisibilityTest::date),
        draft,
        Optional.empty());
  }

  private static NewsDate date(String text) {
    return text.length() == 10
        ? NewsDate.ofDay(LocalDate.parse(text), ZONE)
        : NewsDate.ofMoment(OffsetDateTime.parse(text), Precision.SECOND, ZONE);
  }
}
