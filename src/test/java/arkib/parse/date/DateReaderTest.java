package arkib.parse.date;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.NewsDate;
import arkib.article.Precision;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read as a date, and as which. */
class DateReaderTest {

  private final DateReader reader = new DateReader(ZoneId.of("Asia/Kuala_Lumpur"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          # ISO 8601
          2025-01-05                        > 2025-01-05
          2025-01-05T10:00                  > 2025-01-05T10:00:00+08:00
          2025-01-05 10:00                  > 2025-01-05T10:00:00+08:00
          2025-01-05T10:00:00Z              > 2025-01-05T18:00:00+08:00
          2025-01-05T10:00:00+08:00         > 2025-01-05T10:00:00+08:00
          2025-01-05T10:00:17.250+0800      > 2025-01-05T10:00:17+08:00
          2017-03-08 2:05:17 -0400          > 2017-03-08T14:05:17+08:00
          2025-01-05T10:00:00+07            > 2025-01-05T11:00:00+08:00
          2019-05                           > 2019-05
          2019                              > 2019
          # day, month, year
          14 Mac 2024                       > 2024-03-14
          ` 14 Mac 2024 `                   > 2024-03-14
          02 Sept. 2023                     > 2023-09-02
          7 Ogos, 2025                      > 2025-08-07
          7 Ogo 2025                        > 2025-08-07
          5hb Mei 2020                      > 2020-05-05
          1 Dis 2019                        > 2019-12-01
          31 DISEMBER 2019                  > 2019-12-31
          17-Agustus-1985                   > 1985-08-17
          Senin, 3 Maret 2025               > 2025-03-03
          Minggu, 1 Desember 2024           > 2024-12-01
          Khamis, 7 Ogos 2025               > 2025-08-07
          Rabu, 04 Jan 2023                 > 2023-01-04
          Rab 4 Jan 2023                    > 2023-01-04
          January 5, 2025                   > 2025-01-05
          Sunday, Jan. 5th, 2025            > 2025-01-05
          # numbers, day first
          03/04/2023                        > 2023-04-03
          3-4-2023                          > 2023-04-03
          3.4.2023                          > 2023-04-03
          2023/4/3                          > 2023-04-03
          # with a time
          14 Mac 2024, 3:05 petang          > 2024-03-14T15:05:00+08:00
          Khamis, 7 Ogos 2025 | 4:30 PTG    > 2025-08-07T16:30:00+08:00
          7 Ogos 2025 - 4.30 ptg            > 2025-08-07T16:30:00+08:00
          7 Ogos 2025 pada jam 8.30 malam   > 2025-08-07T20:30:00+08:00
          7 Ogos 2025 12.30 tengah hari     > 2025-08-07T12:30:00+08:00
          7 Ogos 2025, 1.15 tgh             > 2025-08-07T13:15:00+08:00
          7 Ogos 2025, 12:10 pg             > 2025-08-07T00:10:00+08:00
          7 Ogos 2025, 12 tengah malam      > 2025-08-07T00:00:00+08:00
          7 Ogos 2025, 09:05 AM             > 2025-08-07T09:05:00+08:00
          7 Ogos 2025 9 pagi                > 2025-08-07T09:00:00+08:00
          August 7, 2025 at 4:30 p.m.       > 2025-08-07T16:30:00+08:00
          7 Ogos 2025, 21:45                > 2025-08-07T21:45:00+08:00
          07/08/2025 14.30 WIB              > 2025-08-07T15:30:00+08:00
          7 Ogos 2025, 4:30 petang (MYT)    > 2025-08-07T16:30:00+08:00
          4:30 PTG, 7 Ogos 2025             > 2025-08-07T16:30:00+08:00
          Wed, 02 Oct 2024 13:00:00 GMT     > 2024-10-02T21:00:00+08:00
          # less than a day
          Mac 2024                          > 2024-03
          Disember, 2024                    > 2024-12
          """)
  void readsAsEdtf(String text, String edtf) {
    assertThat(reader.read(text).map(NewsDate::edtf)).hasValue(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "semalam",
        "31 Feb 2024",
        "29 Februari 2023",
        "2025-02-30",
        "2025-13",
        "0000",
        "14 Mac",
        "14/03/24",
        "14 Mac 2024 dan seterusnya",
        "Diterbitkan 14 Mac 2024",
        "14 Mac 2024 25:00",
        "14 Mac 2024, 4:61 petang",
        "2025-01-05T10:00+99:00",
        "3.4-2023",
        "20250105",
        "2019an",
        "Macam 2024",
        "Mac 2024, 4:30 petang",
        "1 Syawal 1446H",
        "٧ أغسطس ٢٠٢٥"
      })
  void readsNoDate(String text) {
    assertThat(reader.read(text)).isEmpty();
  }

  @Test
  void knowsHowExactlyADateIsTold() {
    assertThat(reader.read("2025-01-05T10:00:00Z").orElseThrow().precision())
        .as("seconds of zero are no seconds")
        .isEqualTo(Precision.MINUTE);
    assertThat(reader.read("2025-01-05T10:00:01Z").orElseThrow().precision())
        .isEqualTo(Precision.SECOND);
    assertThat(reader.read("Mac 2024").orElseThrow().precision()).isEqualTo(Precision.MONTH);
  }

  @Test
  void takesItsOwnZoneWhereTheTextTellsNone() {
    DateReader inNewYork = new DateReader(ZoneId.of("America/New_York"));
    assertThat(inNewYork.read("14 Mac 2024, 3:05 petang").map(NewsDate::edtf))
        .hasValue("2024-03-14T15:05:00-04:00");
  }

  @Test
  void readsTheSameUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(reader.read("1 APRIL 2024, 9:05 AM").map(NewsDate::edtf))
          .hasValue("2024-04-01T09:05:00+08:00");
    } finally {
      Locale.setDefault(before);
    }
  }
}
