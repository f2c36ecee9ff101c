package arkib.archive;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which earlier articles stand under an article, and which texts are told as nearly one. */
class RelatedStoriesTest {

  private static final String FERRY =
      "Feri yang membawa lapan puluh empat penumpang ke Pulau Telinting terkandas selama empat jam"
          + " semalam selepas enjinnya rosak di tengah laut. Jabatan Laut berkata semua penumpang"
          + " selamat dan dipindahkan ke bot nelayan sebelum malam. Pengerusi syarikat feri meminta"
          + " maaf dan berjanji menukar enjin lama itu sebelum musim tengkujuh tahun ini bermula.";

  private static final String OTHER =
      "Pasukan bola sepak daerah mara ke pusingan akhir piala setelah menang dengan dua gol tanpa"
          + " balas di hadapan lima ribu penyokong yang tidak berhenti bersorak. Jurulatihnya memuji"
          + " pemain muda yang baru dinaikkan dari akademi, dan menyebut bahawa latihan pada waktu"
          + " subuh sepanjang bulan puasa akhirnya memberikan hasil yang ditunggu oleh semua orang.";

  private final List<Card> cards = new ArrayList<>();

  /** Forty articles a year from 2018 on, each about a person and a place of its own. */
  private void anArchive() {
    for (int i = 0; i < 120; i++) {
      String date =
          String.format(Locale.ROOT, "%d-%02d-%02d", 2018 + i / 40, 1 + i % 12, 1 + i % 28);
      cards.add(Cards.carrying("lain-" + i, date, "person:p" + i, "place:l" + i));
    }
  }

  private void add(String source, String date, String... names) {
    cards.add(Cards.carrying(source, date, names));
  }

  private List<String> relatedTo(String source) {
    Archive archive = Archive.of(cards, List.of());
    Card card = cards.stream().filter(c -> c.source().equals(source)).findFirst().orElseThrow();
    return archive.related(card).stream().map(Card::source).toList();
  }

  private List<String> alike() {
    return Archive.of(cards, List.of()).alike().stream()
        .map(two -> two.later().source() + " " + two.earlier().source() + " " + two.percent())
        .toList();
  }

  @Test
  void whatSharesARareNameIsOfTheSameStory() {
    anArchive();
    add("dahulu", "2019-03-01", "person:nakhoda", "place:pulau");
    add("kini", "2019-05-01", "person:nakhoda", "place:pulau");
    assertThat(relatedTo("kini")).containsExactly("dahulu");
  }

  @Test
  void whatIsNewerIsNeverShown() {
    anArchive();
    add("kini", "2019-05-01", "person:nakhoda", "place:pulau");
    add("kemudian", "2019-05-02", "person:nakhoda", "place:pulau");
    assertThat(relatedTo("kini")).isEmpty();
    assertThat(relatedTo("kemudian")).containsExactly("kini");
  }

  @Test
  void aPlaceAloneIsTooLittle() {
    anArchive();
    add("dahulu", "2019-03-01", "place:pulau");
    add("kini", "2019-05-01", "place:pulau");
    assertThat(relatedTo("kini")).isEmpty();
  }

  @Test
  void aNameThatManyArticlesCarryTellsLittle() {
    anArchive();
    for (int i = 0; i < 40; i++) {
      add("menteri-" + i, "2019-02-01", "person:menteri", "place:ibu-negeri");
    }
    add("kini", "2019-05-01", "person:menteri", "place:ibu-negeri");
    assertThat(relatedTo("kini")).isEmpty();
  }

  // Of 2018 and 2019, hardly anybody spoke of him: what came years later does not make him common.
  @Test
  void howRareANameIsTheTwentyFourMonthsBeforeDecide() {
    anArchive();
    add("dahulu", "2019-03-01", "person:nakhoda", "place:pulau");
    add("kini", "2019-05-01", "person:nakhoda", "place:pulau");
    for (int i = 0; i < 200; i++) {
      add("kemudian-" + i, "2019-06-01", "person:nakhoda", "place:pulau");
      add("lama-" + i, "2010-06-01", "person:nakhoda", "place:pulau");
    }
    assertThat(relatedTo("kini")).containsExactly("dahulu");
  }

  @Test
  void nothingOlderThanTwentyFourMonthsIsShown() {
    anArchive();
    add("lama", "2017-05-01", "person:nakhoda", "place:pulau");
    add("baru", "2017-05-02", "person:nakhoda", "place:pulau");
    add("kini", "2019-05-02", "person:nakhoda", "place:pulau");
    assertThat(relatedTo("kini")).containsExactly("baru");
  }

  @Test
  void atMostFiveAreShownTheNewestFirst() {
    anArchive();
    for (int i = 1; i <= 7; i++) {
      add("bahagian-" + i, "2019-03-0" + i, "person:nakhoda", "place:pulau", "event:karam");
    }
    add("kini", "2019-05-02", "person:nakhoda", "place:pulau", "event:karam");
    assertThat(relatedTo("kini"))
        .containsExactly("bahagian-7", "bahagian-6", "bahagian-5", "bahagian-4", "bahagian-3");
  }

  @Test
  void whatSharesMoreIsShownBeforeWhatIsNearer() {
    anArchive();
    for (int i = 1; i <= 5; i++) {
      add("dekat-" + i, "2019-04-0" + i, "person:nakhoda", "place:pulau", "person:kelasi");
    }
    add("sama", "2019-03-01", "person:nakhoda", "place:pulau", "person:kelasi", "event:karam");
    add("kini", "2019-05-02", "person:nakhoda", "place:pulau", "person:kelasi", "event:karam");
    assertThat(relatedTo("kini"))
        .containsExactly("dekat-5", "dekat-4", "dekat-3", "dekat-2", "sama");
  }

  @Test
  void tagsTellWithoutAnAuthorityFile() {
    anArchive();
    cards.add(Cards.tagged("dahulu", "2019-03-01", "Feri rosak", "Pulau Telinting"));
    cards.add(Cards.tagged("kini", "2019-05-01", "feri ROSAK", "pulau telinting"));
    assertThat(relatedTo("kini")).containsExactly("dahulu");
  }

  @Test
  void aTopicOfTheAuthorityFileIsTheTagOfItsName() {
    anArchive();
    add("dahulu", "2019-03-01", "topic:feri-rosak", "person:nakhoda");
    cards.add(
        Cards.whole(
            "kini",
            "2019-05-01",
            List.of("person:nakhoda"),
            List.of("Feri rosak"),
            Optional.empty()));
    assertThat(relatedTo("kini")).containsExactly("dahulu");
  }

  @Test
  void textsTellWhereNothingElseDoes() {
    anArchive();
    cards.add(Cards.written("dahulu", "2019-03-01", FERRY));
    cards.add(Cards.written("lain", "2019-04-01", OTHER));
    cards.add(Cards.written("kini", "2019-05-01", FERRY.replace("semalam", "pada pagi Isnin")));
    assertThat(relatedTo("kini")).containsExactly("dahulu");
  }

  @Test
  void anArticleWithoutADateHasNoEarlierOnesAndIsOne() {
    anArchive();
    add("dahulu", "2019-03-01", "person:nakhoda", "place:pulau");
    add("bila", "", "person:nakhoda", "place:pulau");
    add("bila-lagi", "", "person:nakhoda", "place:pulau");
    assertThat(relatedTo("bila")).isEmpty();
    assertThat(relatedTo("bila-lagi")).isEmpty();
    add("kini", "2019-05-01", "person:nakhoda", "place:pulau");
    assertThat(relatedTo("kini")).containsExactly("dahulu");
  }

  // It may be of December: no article of 2018 knows that it came before.
  @Test
  void anArticleOfWhichTheYearIsKnownIsEarlierThanThoseOfLaterYears() {
    anArchive();
    add("tahun", "2018", "person:nakhoda", "place:pulau", "event:karam");
    add("bulan", "2018-12", "person:nakhoda", "place:pulau", "event:karam");
    add("krismas", "2018-12-25", "person:nakhoda", "place:pulau", "event:karam");
    add("tahun-baru", "2019-01-01", "person:nakhoda", "place:pulau", "event:karam");
    assertThat(relatedTo("tahun")).isEmpty();
    assertThat(relatedTo("bulan")).isEmpty();
    assertThat(relatedTo("krismas")).isEmpty();
    assertThat(relatedTo("tahun-baru")).containsExactly("krismas", "bulan", "tahun");
  }

  @Test
  void ofTwoArticlesOfOneDayTheFirstIsEarlier() {
    anArchive();
    add("a", "2019-05-01", "person:nakhoda", "place:pulau");
    add("b", "2019-05-01", "person:nakhoda", "place:pulau");
    add("pagi", "2019-05-01T08:00:00+08:00", "person:nakhoda", "place:pulau");
    assertThat(relatedTo("a")).isEmpty();
    assertThat(relatedTo("pagi")).containsExactly("b", "a");
  }

  @Test
  void whatWasTakenBackIsShownNowhere() {
    anArchive();
    cards.add(
        Cards.withdrawn(Cards.carrying("ditarik", "2019-03-01", "person:nakhoda", "place:pulau")));
    add("kini", "2019-05-01", "person:nakhoda", "place:pulau");
    assertThat(relatedTo("kini")).isEmpty();
  }

  @Test
  void theSameStoryTwiceIsTold() {
    anArchive();
    cards.add(Cards.written("asal", "2019-03-01", FERRY));
    cards.add(Cards.written("lain", "2019-03-02", OTHER));
    cards.add(Cards.written("sekali-lagi", "2019-03-03", FERRY.toUpperCase(Locale.ROOT)));
    assertThat(alike()).containsExactly("sekali-lagi asal 100");
  }

  @Test
  void ofTheSameStoryTheFirstIsNamed() {
    anArchive();
    cards.add(Cards.written("a", "2019-03-01", FERRY));
    cards.add(Cards.written("b", "2019-03-02", FERRY));
    cards.add(Cards.written("c", "2019-03-03", FERRY));
    assertThat(alike()).containsExactly("b a 100", "c a 100");
  }

  @Test
  void theSameStoryAfterMoreThanTwentyFourMonthsIsAnotherAnniversary() {
    anArchive();
    cards.add(Cards.written("asal", "2017-03-01", FERRY));
    cards.add(Cards.written("ulang", "2020-03-01", FERRY));
    assertThat(alike()).isEmpty();
  }

  // Else each day's tides would be told.
  @Test
  void aFormThatIsFilledInAgainAndAgainIsToldOnlyAtFirst() {
    anArchive();
    for (int i = 1; i <= 9; i++) {
      cards.add(Cards.written("pasang-" + i, "2019-03-0" + i, FERRY));
    }
    assertThat(alike())
        .containsExactly("pasang-2 pasang-1 100", "pasang-3 pasang-1 100", "pasang-4 pasang-1 100");
  }

  @Test
  void aCapturedPageWithoutADateMayBeAnyArticle() {
    anArchive();
    cards.add(Cards.written("asal", "2011-03-01", FERRY));
    cards.add(Cards.written("tangkapan", "", FERRY));
    cards.add(Cards.written("tangkapan-lain", "", OTHER));
    assertThat(alike()).containsExactly("tangkapan asal 100");
    assertThat(relatedTo("tangkapan")).isEmpty();
  }

  @Test
  void fewWordsAreNoText() {
    String few = String.join(" ", IntStream.range(0, 40).mapToObj(i -> "kata" + i).toList());
    cards.add(Cards.written("a", "2019-03-01", few));
    cards.add(Cards.written("b", "2019-03-02", few));
    assertThat(alike()).isEmpty();
    cards.add(Cards.written("c", "2019-03-03", few + " lagi"));
    cards.add(Cards.written("d", "2019-03-04", few + " lagi"));
    assertThat(alike()).containsExactly("d c 100");
  }
}
