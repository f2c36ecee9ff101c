package arkib.parse.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which dates a running text mentions. */
class DateFinderTest {

  private final DateFinder finder = new DateFinder();

  private List<String> dates(String text) {
    return finder.dates(text).stream()
        .map(m -> text.substring(m.start(), m.end()) + "=" + m.date().edtf())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          lawatannya pada Julai 2018 dan Oktober 2021.      > Julai 2018=2018-07|Oktober 2021=2021-10
          Pada tahun 2018, perbincangan serupa              > 2018=2018
          dijalankan pada 10 Mac lalu.                      > 10 Mac=--03-10
          mulai 1 September ini bagi memudahkan             > 1 September=--09-01
          (Khamis, 7 Ogos 2025) dan 3-5 Jun 2023            > Khamis, 7 Ogos 2025=2025-08-07|5 Jun 2023=2023-06-05
          antara 2018 dan 2020, atau sejak 2016-2017        > 2018=2018|2020=2020|2016=2016|2017=2017
          pada 12 Jan.                                      > 12 Jan=--01-12
          bertarikh 03/04/2023.                             > 03/04/2023=2023-04-03
          """)
  void finds(String text, String expected) {
    assertThat(dates(text)).containsExactly(expected.split("\\|", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seramai 2019 penduduk dan 1,280 orang",
        "RM2019 dan 3.14 Mac",
        "komputer Mac baharu, macam tahun lalu",
        "Resolusi 2334 pada 2,019 helai",
        "harga 1.5.1",
        "4.30 petang"
      })
  void leavesNumbersAlone(String text) {
    assertThat(dates(text)).isEmpty();
  }

  @Test
  void takesTheTimeAlongWhereAsked() {
    String line = "Oleh Nurul Aisyah Kamal - 14 Mac 2024, 3:05 petang";
    DateMention mention = finder.moments(line).get(0);
    assertThat(mention.start()).isEqualTo(line.indexOf("14"));
    assertThat(mention.end()).isEqualTo(line.length());
    assertThat(mention.in(ZoneId.of("Asia/Kuala_Lumpur")).orElseThrow().edtf())
        .isEqualTo("2024-03-14T15:05:00+08:00");
  }

  @Test
  void findsSeveralInALine() {
    String line = "Diterbitkan: 2 Jun 2023  Dikemas kini: 5 Jun 2023";
    assertThat(finder.moments(line))
        .extracting(m -> m.date().edtf())
        .containsExactly("2023-06-02", "2023-06-05");
  }
}
