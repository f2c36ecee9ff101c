package arkib.parse.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which dates are told relative to the day of writing. */
class RelativeDateFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      nullValues = "-",
      textBlock =
          """
          lawatannya ke Islamabad baru-baru ini,Ketua         > baru-baru ini
          rantau ini sepanjang tahun lalu, di mana            > sepanjang tahun lalu
          bermula pada Mac depan.                             > Mac depan
          BARU-BARU ini, kira-kira 150 penduduk               > BARU-BARU ini
          telah mendaftar setakat Rabu.                       > setakat Rabu
          siap dua bulan lalu; esok dimulakan                 > dua bulan lalu|esok
          beliau tiba 3 hari yang lalu                        > 3 hari yang lalu
          they met last week and on Tuesday                   > last week|Tuesday
          setiap tiga bulan selama tujuh hari bekerja         > -
          perkara ini, semasa dan lalu lintas                 > -
          """)
  void finds(String text, String expected) {
    List<String> found =
        new RelativeDateFinder().find(text).stream().map(span -> span.in(text)).toList();
    assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected.split("\\|", -1)));
  }
}
