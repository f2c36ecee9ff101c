package arkib.data;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of YAML, TOML and JSON, and where it stands. Mistakes: {@link BrokenDataTest}. */
class DataReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<Mapping> read(Format format, String text) {
    return new DataReader().read(text, format, Location.of("a.md", 2), diagnostics);
  }

  private Object plain(Format format, String text) {
    Object plain = Typed.plain(read(format, text).orElseThrow());
    assertThat(diagnostics.sorted()).isEmpty();
    return plain;
  }

  private static String sample(Format format) {
    return switch (format) {
      case YAML ->
          """
          title: Feri rosak
          tags: [satu, "2024"]
          image:
            src: a.jpg
          list:
            - note: x
          """;
      case TOML ->
          """
          title = "Feri rosak"
          tags = ["satu", "2024"]
          [image]
          src = "a.jpg"
          [[list]]
          note = "x"
          """;
      case JSON ->
          """
          {"title": "Feri rosak",
           "tags": ["satu", "2024"],
           "image": {
            "src": "a.jpg"},
           "list": [{"note": "x"}]}
          """;
    };
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void theThreeFormatsSayTheSame(Format format) {
    assertThat(plain(format, sample(format)))
        .isEqualTo(
            Map.of(
                "title", "Feri rosak",
                "tags", List.of("satu", "2024"),
                "image", Map.of("src", "a.jpg"),
                "list", List.of(Map.of("note", "x"))));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void everyKeyKnowsItsLineInTheFile(Format format) {
    String text = sample(format);
    for (Entry entry : read(format, text).orElseThrow().entries()) {
      String line = text.lines().toList().get(entry.at().line() - 2);
      assertThat(line.substring(entry.at().column() - 1).replace("\"", "")).startsWith(entry.key());
    }
  }

  @Test
  void theOrderOfTheTextIsKept() {
    assertThat(read(Format.YAML, "z: 1\na: 2\nm: 3").orElseThrow().entries())
        .extracting(Entry::key)
        .containsExactly("z", "a", "m");
  }

  @Test
  void aTomlKeyIsNotLookedForWithinATextOrAComment() {
    String text =
        "title = \"date = 1\" # date = 2\n\n[extra]\nname = 'x'\n[source]\nname = 'y'\ndate = 3";
    Mapping source = (Mapping) read(Format.TOML, text).orElseThrow().get("source").orElseThrow();

    assertThat(source.entries())
        .extracting(Entry::key, Entry::at)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("name", new Position(7, 1)),
            org.assertj.core.api.Assertions.tuple("date", new Position(8, 1)));
  }

  @Test
  void scalarsStayAsTyped() {
    assertThat(plain(Format.YAML, "a: [2024, no, 007, 1.10, 1_000, 0x1F, 12:30, 2020-01-02, .5]"))
        .isEqualTo(
            Map.of(
                "a",
                List.of(
                    "2024", "no", "007", "1.10", "1_000", "0x1F", "12:30", "2020-01-02", ".5")));
    assertThat(plain(Format.JSON, "{\"a\": [2024, 1.10, true, \"007\"]}"))
        .isEqualTo(Map.of("a", List.of("2024", "1.10", "true", "007")));
    assertThat(
            plain(Format.TOML, "a = [2024, 1.10, true, '007', 2020-01-02, 2020-01-02T03:04:05Z]"))
        .isEqualTo(
            Map.of(
                "a", List.of("2024", "1.10", "true", "007", "2020-01-02", "2020-01-02T03:04:05Z")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:", "a: ~", "a: null", "a: Null", "a: NULL", "a: # nothing"})
  void nothingIsAbsent(String yaml) {
    assertThat(read(Format.YAML, yaml).orElseThrow().get("a")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: 'null'", "a: \"~\"", "a: 'null' # note", "a: |\n  null"})
  void aWordInQuotesIsAWord(String yaml) {
    assertThat(read(Format.YAML, yaml).orElseThrow().get("a")).isPresent();
  }

  @Test
  void aNullInJsonIsAbsentAndTheWordIsNot() {
    Mapping mapping = read(Format.JSON, "{\"a\": null, \"b\": \"null\"}").orElseThrow();

    assertThat(mapping.get("a")).isEmpty();
    assertThat(mapping.get("b")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only a remark", "~"})
  void anEmptyTextIsAnEmptyMapping(String yaml) {
    assertThat(read(Format.YAML, yaml)).contains(Mapping.EMPTY);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void anAnchorAboveKeysOrAListTakesNothingAway() {
    assertThat(plain(Format.YAML, "a: &x [1]\nb: &y\n  c: 2\nd: !!str 3"))
        .isEqualTo(Map.of("a", List.of("1"), "b", Map.of("c", "2"), "d", "3"));
  }

  @Test
  void columnsAreThoseOfAnEditorAfterAnEmojiToo() {
    Mapping mapping = read(Format.YAML, "a: [\"😀\", x]").orElseThrow();
    Sequence list = (Sequence) mapping.get("a").orElseThrow();

    assertThat(list.items().get(1).at()).isEqualTo(new Position(2, 11));
  }

  @Test
  void whatLayoutProgramsLeaveWithinATextPartsWords() {
    assertThat(plain(Format.YAML, "a: Satu\u2028dua\u0003tiga\nb: c"))
        .isEqualTo(Map.of("a", "Satu dua tiga", "b", "c"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: b\nc: d", "a: b\r\nc: d", "a: b\rc: d"})
  void lineEndsOfAnySystemAreLineEnds(String yaml) {
    assertThat(read(Format.YAML, yaml).orElseThrow().entries())
        .extracting(entry -> entry.at().line())
        .containsExactly(2, 3);
  }
}
