package arkib.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A date is as exact as it is known. */
class NewsDateTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Kuala_Lumpur");

  private static NewsDate moment(String iso, Precision precision) {
    return NewsDate.ofMoment(OffsetDateTime.parse(iso), precision, ZONE);
  }

  @Test
  void aYearHasNoMonthAndAMonthNoDay() {
    NewsDate year = NewsDate.ofYear(2019, ZONE);
    NewsDate month = NewsDate.ofMonth(2019, 5, ZONE);
    NewsDate day = NewsDate.ofDay(LocalDate.of(2019, 5, 17), ZONE);

    assertThat(year.month()).isEqualTo(OptionalInt.empty());
    assertThat(month.month()).hasValue(5);
    assertThat(month.day()).isEqualTo(OptionalInt.empty());
    assertThat(day.day()).hasValue(17);
    assertThat(day.hasTime()).isFalse();
    assertThat(Stream.of(year, month, day).map(NewsDate::edtf))
        .containsExactly("2019", "2019-05", "2019-05-17");
  }

  @Test
  void aMomentIsToldInTheZoneOfTheSite() {
    NewsDate late = moment("2024-12-31T23:30:00Z", Precision.MINUTE);

    assertThat(late.edtf()).isEqualTo("2025-01-01T07:30:00+08:00");
    assertThat(late.year()).isEqualTo(2025);
    assertThat(late.hasTime()).isTrue();
  }

  @Test
  void theFirstMomentIsToldToThoseWhoWantOne() {
    assertThat(NewsDate.ofMonth(2019, 5, ZONE).rfc3339()).isEqualTo("2019-05-01T00:00:00+08:00");
    assertThat(moment("2024-12-31T23:30:00Z", Precision.MINUTE).rfc3339())
        .isEqualTo("2025-01-01T07:30:00+08:00");
  }

  @Test
  void anEarlyYearHasFourDigits() {
    assertThat(NewsDate.ofYear(987, ZONE).edtf()).isEqualTo("0987");
    assertThat(NewsDate.ofMonth(987, 5, ZONE).edtf()).isEqualTo("0987-05");
  }

  @Test
  void theLessExactComesBeforeWhatItHolds() {
    NewsDate year = NewsDate.ofYear(2019, ZONE);
    NewsDate month = NewsDate.ofMonth(2019, 1, ZONE);
    NewsDate day = NewsDate.ofDay(LocalDate.of(2019, 1, 1), ZONE);
    NewsDate midnight = moment("2019-01-01T00:00:00+08:00", Precision.MINUTE);

    assertThat(Stream.of(midnight, day, month, year).sorted())
        .containsExactly(year, month, day, midnight);
  }

  @Test
  void aYearThatCannotBeWrittenIsRefused() {
    assertThatThrownBy(() -> NewsDate.ofYear(0, ZONE)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> NewsDate.ofYear(10_000, ZONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void yearHasFourDigits() {
    assertThat(NewsDate.ofYear(987, ZoneOffset.UTC).yearInDigits()).isEqualTo("0987");
    assertThat(NewsDate.ofYear(2019, ZoneOffset.UTC).yearInDigits()).isEqualTo("2019");
  }
}
