package arkib.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.archive.Period;
import arkib.article.NewsDate;
import arkib.article.Precision;
import arkib.render.view.DateWords.Column;
import arkib.site.SiteWords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Kuala_Lumpur");
  private static final DateWords MALAY = new DateWords(SiteWords.in("ms"));
  private static final DateWords ENGLISH = new DateWords(SiteWords.in("en"));

  @Test
  void saysADateAsExactlyAsItIsKnown() {
    assertThat(MALAY.text(NewsDate.ofYear(2019, ZONE))).isEqualTo("2019");
    assertThat(MALAY.text(NewsDate.ofMonth(2025, 8, ZONE))).isEqualTo("Ogos 2025");
    assertThat(MALAY.text(NewsDate.ofDay(LocalDate.of(2025, 8, 7), ZONE))).isEqualTo("7 Ogos 2025");
    assertThat(MALAY.text(moment("2025-08-07T16:30")))
        .isEqualTo("Khamis, 7 Ogos 2025, 4.30 petang");
    assertThat(ENGLISH.text(moment("2025-08-07T16:30")))
        .isEqualTo("Thursday, 7 August 2025, 4.30 pm");
  }

  @ParameterizedTest
  @CsvSource({
    "00:00,12.00 pagi",
    "09:05,9.05 pagi",
    "11:59,11.59 pagi",
    "12:00,12.00 tengah hari",
    "13:59,1.59 tengah hari",
    "14:00,2.00 petang",
    "18:59,6.59 petang",
    "19:00,7.00 malam",
    "23:59,11.59 malam"
  })
  void partsTheDayAsNewspapersDo(String time, String words) {
    assertThat(MALAY.text(moment("2025-08-07T" + time))).endsWith(", " + words);
  }

  /** The day has 24 hours, the months are not Malay's. */
  @Test
  void indonesianIsNotMalay() {
    DateWords indonesian = new DateWords(SiteWords.in("id"));
    assertThat(indonesian.text(moment("2025-08-01T16:05")))
        .isEqualTo("Jumat, 1 Agustus 2025, pukul 16.05");
    assertThat(indonesian.text(moment("2025-08-03T00:30")))
        .isEqualTo("Minggu, 3 Agustus 2025, pukul 00.30");
    assertThat(SiteWords.in("id").number(1234567)).isEqualTo("1.234.567");
  }

  @Test
  void jawiHasNamesOfItsOwn() {
    DateWords jawi = new DateWords(SiteWords.in("ms-Arab"));
    assertThat(jawi.text(moment("2025-08-07T16:30"))).isEqualTo("خميس، 7 اوݢوس 2025، 4.30 ڤتڠ");
    assertThat(jawi.text(new Period.Month(2019, 3))).isEqualTo("مچ 2019");
  }

  @Test
  void namesPeriods() {
    assertThat(MALAY.text(new Period.Year(2019))).isEqualTo("2019");
    assertThat(MALAY.text(new Period.Month(2019, 3))).isEqualTo("Mac 2019");
    assertThat(MALAY.text(new Period.Day(2019, 3, 8))).isEqualTo("Jumaat, 8 Mac 2019");
    assertThat(MALAY.part(new Period.Month(2019, 8))).isEqualTo("Ogos");
    assertThat(MALAY.part(new Period.Day(2019, 3, 8))).isEqualTo("8");
  }

  @Test
  void aRegisterShowsTheDayAndNoMoreThanIsKnown() {
    NewsDate moment = moment("2018-07-17T08:00");
    assertThat(MALAY.when(moment, Column.ALL_TIME))
        .isEqualTo(
            new When(
                "2018-07-17", "Selasa, 17 Julai 2018, 8.00 pagi", "17 Jul", Optional.of("2018")));
    assertThat(MALAY.when(moment, Column.WITHIN_YEAR).rest()).contains("Sel");
    assertThat(MALAY.when(moment, Column.WITHIN_DAY).brief()).isEqualTo("8.00 pagi");
    assertThat(MALAY.when(moment, Column.YEARS).brief()).isEqualTo("2018");

    When month = MALAY.when(NewsDate.ofMonth(2018, 7, ZONE), Column.WITHIN_YEAR);
    assertThat(month.datetime()).isEqualTo("2018-07");
    assertThat(month.brief()).isEqualTo("Jul");
    When year = MALAY.when(NewsDate.ofYear(2018, ZONE), Column.WITHIN_YEAR);
    assertThat(year).isEqualTo(new When("2018", "2018", "2018", Optional.empty()));
  }

  @Test
  void aYearHasFourDigits() {
    assertThat(MALAY.text(NewsDate.ofYear(987, ZONE))).isEqualTo("0987");
  }

  private static NewsDate moment(String local) {
    OffsetDateTime moment = LocalDateTime.parse(local).atZone(ZONE).toOffsetDateTime();
    return NewsDate.ofMoment(moment, Precision.MINUTE, ZONE);
  }
}
