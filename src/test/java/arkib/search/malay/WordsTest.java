package arkib.search.malay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How a line falls into words. Names are shown with a star. */
class WordsTest {

  @Test
  void wordsAreWithoutCaseAndMarks() {
    assertThat(words("Café naïve ÉCOLE")).isEqualTo("cafe naive ecole*");
  }

  @Test
  void hyphensPartWords() {
    assertThat(words("undang-undang kanak‑kanak")).isEqualTo("undang undang kanak kanak");
  }

  @Test
  void apostrophesDoNot() {
    assertThat(words("hari Jumaat, hari Juma’at; kitab al-Qur'an"))
        .isEqualTo("hari jumaat* hari jumaat* kitab al quran*");
    assertThat(words("'kata' Dato' itu")).isEqualTo("kata dato* itu");
  }

  @Test
  void lettersAndDigitsArePartedAndGroupsOfDigitsAreNot() {
    assertThat(words("pesawat Su-30MKM, SU30 mkm")).isEqualTo("pesawat su* 30 mkm* su* 30 mkm");
    assertThat(words("kos RM1,250,000.50 itu")).isEqualTo("kos rm* 1250000 50 itu");
    assertThat(words("1,25 dan 1,2345")).isEqualTo("1 25 dan 1 2345");
  }

  @Test
  void longNumbersAreNoWords() {
    assertThat(words("telefon 012345678901 segera")).isEqualTo("telefon segera");
  }

  @Test
  void capitalWithinSentenceIsOfName() {
    assertThat(words("Menurut Bakri, ketua di Kota Bharu. Beliau pergi."))
        .isEqualTo("menurut bakri* ketua di kota* bharu* beliau pergi");
    assertThat(words("Katanya: “Kami setuju dengan Ketua itu.”"))
        .isEqualTo("katanya kami setuju dengan ketua* itu");
  }

  @Test
  void capitalsOfHeadlineWithMostlyCapitalsSayNothing() {
    assertThat(words("Tentera Menyerang Hendap Di Sempadan"))
        .isEqualTo("tentera menyerang hendap di sempadan");
    assertThat(words("TENTERA LAUT MENYERANG LAGI")).isEqualTo("tentera laut menyerang lagi");
  }

  @Test
  void jawiIsWrittenInOneWay() {
    assertThat(words("كراجأن مليسيا")).isEqualTo(words("کراجاْن مليسيا"));
    assertThat(words("ڬاجه ݢاجة")).isEqualTo("ݢاجه ݢاجه");
  }

  @Test
  void longWordsAreCutAndWholeCharactersStay() {
    assertThat(words("a".repeat(50))).isEqualTo("a".repeat(40));
    String gothic = "\uD800\uDF30";
    assertThat(words("a" + gothic.repeat(30))).isEqualTo("a" + gothic.repeat(19));
  }

  @Test
  void textWithoutLettersHasNoWords() {
    assertThat(words(" — … ’ ")).isEmpty();
  }

  private static String words(String line) {
    return Words.of(line).stream()
        .map(word -> word.text() + (word.name() ? "*" : ""))
        .collect(Collectors.joining(" "));
  }
}
