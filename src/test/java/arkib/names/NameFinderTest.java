package arkib.names;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.CarriedName;
import arkib.article.Filing;
import arkib.article.GivenName;
import arkib.article.NameType;
import arkib.article.Spelling;
import arkib.site.NameSettings;
import arkib.site.SettingsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which names an article carries by its text, its editor and the settings. */
class NameFinderTest {

  @TempDir Path root;
  private Authority authority;

  @BeforeEach
  void read() throws IOException {
    Files.createDirectories(root.resolve("content/names"));
    Files.writeString(
        root.resolve("content/names/a.yaml"),
        """
        entities:
          - { id: iran, type: place, name: Iran }
          - { id: siti, type: person, name: Siti Aminah, titles: [Puan] }
          - { id: jambatan, type: topic, name: jambatan gantung }
          - { id: satu, type: place, name: Satu, implies: [dua] }
          - { id: dua, type: place, name: Dua, implies: [tiga] }
          - { id: tiga, type: place, name: Tiga }
        """);
    authority = SampleNames.in(root).authority();
  }

  private NameFinder finder(String settings) {
    NameSettings names = SettingsReader.read(settings, "site.yaml", diagnostic -> {}).names();
    return new NameFinder(authority, names);
  }

  private static Filing filing(List<String> tags, List<GivenName> named, List<String> notTags) {
    return new Filing(Optional.empty(), tags, Optional.empty(), Optional.empty(), named, notTags);
  }

  private static List<String> ids(Found found) {
    return found.carried().stream().map(CarriedName::id).toList();
  }

  @Test
  void whatTheEditorListsIsCarriedThoughTheTextHasItNot() {
    Filing filing =
        filing(List.of(), List.of(new GivenName("siti  aminah", NameType.PERSON)), List.of());
    assertThat(finder("").in(Articles.of(filing, "Tajuk", "Teks.")).carried())
        .containsExactly(new CarriedName("siti", NameType.PERSON, 0, List.of()));
  }

  @Test
  void aTagThatIsANameIsCarried() {
    Filing filing = filing(List.of("Jambatan Gantung", "banjir"), List.of(), List.of());
    assertThat(ids(finder("").in(Articles.of(filing, "Tajuk", "Teks."))))
        .containsExactly("jambatan");
  }

  @Test
  void whatNoEntryHasIsGivenBack() {
    GivenName unknown = new GivenName("Tan Ah Kow", NameType.PERSON);
    Filing filing = filing(List.of(), List.of(unknown), List.of());
    Found found = finder("").in(Articles.of(filing, "Tajuk", "Teks."));
    assertThat(found.carried()).isEmpty();
    assertThat(found.unknown()).containsExactly(unknown);
  }

  @Test
  void notTagsTakesAwayWhateverElseSaysSo() {
    Filing filing = filing(List.of("Iran"), List.of(), List.of("IRAN", "siti"));
    Found found = finder("").in(Articles.of(filing, "Iran", "Siti Aminah di Iran."));
    assertThat(found.carried()).isEmpty();
    assertThat(found.mentions()).as("the text is as it is").hasSize(3);
  }

  @Test
  void theThresholdIsASetting() {
    assertThat(ids(finder("names.threshold: 2").in(Articles.of("x", "x", "Iran.")))).isEmpty();
    assertThat(ids(finder("names.threshold: 2").in(Articles.of("x", "Iran."))))
        .containsExactly("iran");
  }

  @Test
  void theScoresAreSettings() {
    String settings =
        "names.score: {headline: 7, firstParagraph: 0.5, otherParagraph: 3, otherParagraphs: 4}";
    CarriedName iran =
        finder(settings)
            .in(Articles.of("Iran", "Dari Iran.", "Di Iran.", "Ke Iran."))
            .carried()
            .get(0);
    // 7 + 0.5 + 3 + 1, in quarters.
    assertThat(iran.quarters()).isEqualTo(46);
    assertThat(iran.spellings()).containsExactly(new Spelling("Iran", 4));
  }

  @Test
  void whatIsImpliedByWhatIsImpliedIsWorthHalfToo() {
    Found found = finder("").in(Articles.of("Satu", "x"));
    assertThat(found.carried())
        .containsExactly(
            new CarriedName("satu", NameType.PLACE, 12, List.of(new Spelling("Satu", 1))),
            new CarriedName("dua", NameType.PLACE, 6, List.of()),
            new CarriedName("tiga", NameType.PLACE, 6, List.of()));
  }

  @Test
  void typesComeInTheirOrderAndScoresFallWithinAType() {
    Found found = finder("").in(Articles.of("Jambatan gantung", "Tiga. Siti Aminah.", "Iran."));
    assertThat(ids(found)).containsExactly("siti", "tiga", "iran", "jambatan");
  }

  @Test
  void withoutAnAuthorityFileThereIsNothingToDo() {
    NameFinder finder = new NameFinder(Authority.EMPTY, NameSettings.DEFAULT);
    assertThat(finder.in(Articles.of("Iran", "Iran."))).isSameAs(Found.NOTHING);
  }

  @Test
  void manyThreadsFindTheSame() {
    NameFinder finder = finder("");
    Found one = finder.in(Articles.of("Iran", "Puan Siti Aminah di Iran. Satu, Dua."));
    assertThat(
            IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(
                    i -> finder.in(Articles.of("Iran", "Puan Siti Aminah di Iran. Satu, Dua."))))
        .containsOnly(one);
  }
}
