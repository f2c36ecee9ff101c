package arkib.names.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings that are one name to a Malay reader, and some that are not. */
class SpellingKeyTest {

  private static String key(String word) {
    return SpellingKey.of(SpellingKey.plain(word));
  }

  @ParameterizedTest
  @CsvSource({
    "Bageri, Baqeri",
    "Bageri, Bagheri",
    "Khalid, Kalid",
    "Ramadhan, Ramadan",
    "Redzuan, Reduan",
    "Syarif, Sharif",
    "Sharif, Sarif",
    "Sameer, Samir",
    "Mahmood, Mahmud",
    "Mohammad, Mohamad",
    "Haqq, Hak",
    "Türkiye, Turkiye",
    "Ka'abah, Kaabah"
  })
  void areOne(String one, String other) {
    assertThat(key(one)).isEqualTo(key(other));
  }

  @ParameterizedTest
  @CsvSource({"Hassan, Hussin", "Ali, Adli", "Ahmad, Ahmed", "Razak, Razali"})
  void areTwo(String one, String other) {
    assertThat(key(one)).isNotEqualTo(key(other));
  }

  @Test
  void isReadFromLeftToRight() {
    assertThat(key("Sshyam")).isEqualTo("syam");
    assertThat(key("Deeen")).isEqualTo("dien");
  }
}
