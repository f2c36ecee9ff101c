package arkib.names;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.Article;
import arkib.article.CarriedName;
import arkib.article.Spelling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The captured page with which the sample site began: one man, spelt in three ways. */
class SeedNamesTest {

  private static final SampleNames SITE = SampleNames.in(Path.of("."));
  private static final Article SEED =
      SITE.articles().stream()
          .filter(article -> article.source().equals("tangkapan/iran-pakistan.txt"))
          .findFirst()
          .orElseThrow();
  private static final Found FOUND = SITE.finder().in(SEED);

  private static Stream<Mention> mentions(String id) {
    return FOUND.mentions().stream().filter(mention -> mention.id().equals(id));
  }

  private static CarriedName carried(String id) {
    return FOUND.carried().stream().filter(name -> name.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void carriesWhatItIsAbout() {
    assertThat(FOUND.carried().stream().map(CarriedName::id))
        .contains(
            "mohammad-bagheri",
            "asim-munir",
            "asif-ali-zardari",
            "amir-hatami",
            "rana-tanveer-hussain",
            "iran",
            "pakistan",
            "islamabad",
            "tehran",
            "turkiye",
            "arab-saudi",
            "tasnim",
            "jaish-al-adl",
            "kerjasama-pertahanan");
  }

  @Test
  void spellsOneManInThreeWays() {
    assertThat(carried("mohammad-bagheri").spellings())
        .containsExactly(
            new Spelling("Bageri", 6), new Spelling("Baqeri", 3), new Spelling("Bagheri", 2));
  }

  @Test
  void takesTitlesIntoTheMatch() {
    assertThat(mentions("mohammad-bagheri").map(Mention::text))
        .containsExactly(
            "Mej Jeneral Mohammad Hossein Bageri",
            "Bageri",
            "Jeneral Bageri",
            "Jeneral Bageri",
            "Jeneral Baqeri",
            "Jeneral Baqeri",
            "Bageri",
            "Mejar Jeneral Mohammad Bageri",
            "Jeneral Baqeri",
            "Jeneral Bagheri",
            "Jeneral Bagheri");
  }

  @Test
  void aLoneMunirIsTheGeneralBehindHisRank() {
    assertThat(mentions("asim-munir").map(Mention::text))
        .containsExactly("Jeneral Asim Munir", "Asim Munir", "Jeneral Munir");
  }

  @Test
  void theCommanderOfPakistansArmyIsNoMentionOfPakistan() {
    Mention commander = mentions("panglima-tentera-darat-pakistan").findFirst().orElseThrow();
    assertThat(commander.text()).isEqualTo("Panglima Tentera Darat Pakistan");
    assertThat(commander.implied())
        .as("at half the weight of a paragraph, which is a point")
        .containsExactly(
            new Mention.Implied("tentera-darat-pakistan", 2), new Mention.Implied("pakistan", 2));
    // Twelve times the word, of which three are within the names of offices.
    assertThat(carried("pakistan").spellings()).containsExactly(new Spelling("Pakistan", 9));
    assertThat(carried("iran").spellings()).containsExactly(new Spelling("Iran", 8));
  }

  @Test
  void theStandfirstThatIsAParagraphTooCountsOnce() {
    assertThat(mentions("ketua-staf-angkatan-tentera-iran").map(Mention::repeated))
        .containsExactly(false, false, true);
    assertThat(carried("ketua-staf-angkatan-tentera-iran").spellings())
        .containsExactly(new Spelling("Ketua Staf Angkatan Tentera Iran", 2));
  }

  @Test
  void whoCapturedAndSignedItIsNotInIt() {
    assertThat(SITE.authority().entry("defence-security-asia")).isPresent();
    assertThat(mentions("defence-security-asia")).isEmpty();
  }

  @Test
  void eachMentionStandsWhereItSays() {
    List<String> texts = new ArrayList<>();
    Pieces.of(
        SEED,
        piece ->
            FOUND.mentions().stream()
                .filter(mention -> mention.place().equals(piece.place()))
                .forEach(m -> texts.add(piece.text().substring(m.start(), m.end()))));
    assertThat(texts).isEqualTo(FOUND.mentions().stream().map(Mention::text).toList());
  }
}
