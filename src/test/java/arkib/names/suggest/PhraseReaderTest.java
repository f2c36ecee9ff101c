package arkib.names.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which phrases of a text may be names; titles stand in brackets before what they are taken off.
 */
class PhraseReaderTest {

  private static List<Phrase> phrases(String text, Covers covers) {
    return PhraseReader.of(WordReader.of(text, WordLists.STANDARD), WordLists.STANDARD, covers);
  }

  private static String shown(List<Phrase> phrases) {
    return phrases.stream()
        .map(
            phrase ->
                phrase.titles().stream().map(t -> "[" + t + "]").collect(Collectors.joining())
                    + phrase.text())
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "kata Siti binti Ahmad semalam; Siti binti Ahmad",
        "kata Mutu a/l Samy; Mutu a/l Samy",
        "kumpulan Jaish al-Adl itu; Jaish al-Adl",
        "kumpulan al-Qaeda itu; al-Qaeda",
        "pesawat JF-17 itu; JF-17",
        "rantau Iran-Pakistan; Iran | Pakistan",
        "se-Malaysia; Malaysia",
        "University of Malaya; University of Malaya",
        "bayaran RM80 di Kuala  Lumpur; Kuala Lumpur",
        "bertemu M. Nasir dan Dr. Ali; M Nasir | [Dr]Ali",
        "kata Dato' Sri Najib; [Dato' Sri]Najib",
        "kata Datuk Seri Dr Ahmad; [Datuk Seri][Dr]Ahmad",
        "Panglima Tentera Darat Pakistan Jeneral Asim Munir; Panglima Tentera Darat Pakistan | [Jeneral]Asim Munir",
        "Ali bin Haji Abu; Ali bin Haji Abu",
        "di Jalan Tun Razak; Jalan Tun Razak",
        "di Asia Barat dan Asia Selatan; Asia Barat | Asia Selatan",
        "di Sistan dan Balochistan; Sistan dan Balochistan",
        "Ali bin Abu dan Siti binti Omar; Ali bin Abu | Siti binti Omar",
        "Anwar dan Datuk Ali; Anwar | [Datuk]Ali",
        "Di Nanga Merintai; Nanga Merintai",
        "tiada nama di sini; ''",
        "dan Datuk Seri; ''"
      })
  void are(String text, String expected) {
    assertThat(shown(phrases(text, new Covers()))).isEqualTo(expected);
  }

  @Test
  void whatAnEntryCoversWholeIsNone() {
    Covers covers = new Covers();
    covers.add(0, 8, false);
    assertThat(shown(phrases("Pakistan dan Oman", covers))).isEqualTo("Oman");
  }

  @Test
  void aPlaceWithinALongerNameLeavesItWhole() {
    Covers covers = new Covers();
    covers.add(14, 22, false);
    assertThat(shown(phrases("Tentera Darat Pakistan", covers)))
        .isEqualTo("Tentera Darat Pakistan");
  }

  @Test
  void aPersonIsAName() {
    Covers covers = new Covers();
    covers.add(8, 21, true);
    assertThat(shown(phrases("Menteri Anwar Ibrahim", covers))).isEqualTo("Menteri");
  }
}
