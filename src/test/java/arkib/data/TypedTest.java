package arkib.data;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a value is taken for when somebody asks for a text, a list, a number, yes or no. */
class TypedTest {

  private final Diagnostics diagnostics = new Diagnostics();
  private final Typed typed = new Typed("a.md", diagnostics);

  private Entry entry(Format format, String text) {
    return new DataReader()
        .read(text, format, Location.of("a.md", 1), diagnostics)
        .orElseThrow()
        .entries()
        .get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          a:  Satu dua               → Satu dua
          a: "  Satu  "              → Satu
          a: |⏎  Satu⏎  dua          → Satu dua
          a: >⏎  Satu⏎⏎  dua         → Satu dua
          a:⏎  Satu⏎  dua            → Satu dua
          a: "Satu\\u0007dua"        → Satu dua
          a: "Satu\\n\\tdua"         → Satu dua
          a: "Satu  dua"             → Satu  dua
          """)
  void aTextIsOneLine(String yaml, String text) {
    assertThat(typed.text(entry(Format.YAML, yaml.replace('⏎', '\n')))).contains(text);
  }

  @Test
  void halfACharacterBecomesTheReplacementCharacter() {
    assertThat(typed.text(entry(Format.JSON, "{\"a\": \"x\\ud83dy\"}"))).contains("x\uFFFDy");
    assertThat(typed.text(entry(Format.JSON, "{\"a\": \"x\\ud83d\\ude00y\"}"))).contains("x😀y");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: [x]", "a: {b: c}", "a: []"})
  void aListOrKeysAreNoText(String yaml) {
    assertThat(typed.text(entry(Format.YAML, yaml))).isEmpty();
    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.problem()).isEqualTo(Problem.DATA_WRONG_TYPE);
              assertThat(d.location()).hasToString("a.md:1:4");
              assertThat(d.arguments()).containsExactly("a", "text");
            });
  }

  @Test
  void oneTextIsAListOfOne() {
    assertThat(typed.texts(entry(Format.YAML, "a: Ali, Abu"))).containsExactly("Ali, Abu");
    assertThat(typed.texts(entry(Format.YAML, "a: [Ali, ~, '', 'Abu']")))
        .containsExactly("Ali", "Abu");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void ofAListWithAnotherThingInItTheTextsAreTaken() {
    assertThat(typed.texts(entry(Format.YAML, "a: [Ali, {b: c}, Abu]")))
        .containsExactly("Ali", "Abu");
    assertThat(diagnostics.sorted()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "ya, true",
    "YA, true",
    "yes, true",
    "true, true",
    "on, true",
    "'1', true",
    "benar, true",
    "tidak, false",
    "Tidak, false",
    "no, false",
    "false, false",
    "off, false",
    "'0', false"
  })
  void yesAndNoAreSaidInMalayAndEnglish(String word, boolean flag) {
    assertThat(typed.flag(entry(Format.YAML, "a: " + word))).contains(flag);
  }

  @Test
  void anotherWordIsNeitherYesNorNo() {
    assertThat(typed.flag(entry(Format.YAML, "a: mungkin"))).isEmpty();
    assertThat(diagnostics.sorted())
        .extracting(d -> d.problem().id())
        .containsExactly("flag-invalid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "x", "1.5", "1e3", "99999999999"})
  void aNumberIsWholeAndLargeEnough(String number) {
    assertThat(typed.number(entry(Format.YAML, "a: " + number), 1)).isEqualTo(OptionalInt.empty());
    assertThat(diagnostics.sorted()).hasSize(1);
    assertThat(typed.number(entry(Format.YAML, "a: 12"), 1)).hasValue(12);
  }
}
