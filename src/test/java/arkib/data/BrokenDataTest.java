package arkib.data;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an editor is told of a text that cannot be read. The text begins at line 2 of its file, as
 * front matter does; {@code ⏎} stands for a line end, {@code ⇥} for a tab.
 */
class BrokenDataTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<Mapping> read(Format format, String text) {
    return new DataReader()
        .read(
            text.replace('⏎', '\n').replace('⇥', '\t'),
            format,
            Location.of("a.md", 2),
            diagnostics);
  }

  private List<String> told() {
    return diagnostics.sorted().stream().map(BrokenDataTest::shown).toList();
  }

  private static String shown(Diagnostic d) {
    String arguments = d.problem() == Problem.DATA_BROKEN ? "" : String.join(" ", d.arguments());
    return (d.location() + " " + d.problem().id() + " " + arguments).strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '^',
      textBlock =
          """
          # a colon within a headline
          title: Banjir: dua hilang           > a.md:2:14 data-colon
          a: 1⏎title: Banjir: dua hilang      > a.md:3:14 data-colon
          # a headline that begins with a sign
          title: @pasar dibuka                > a.md:2:8 data-needs-quotes @
          title: `x`                          > a.md:2:8 data-needs-quotes `
          title: %x                           > a.md:2:8 data-needs-quotes %
          title: *Tebal* sekali               > a.md:2:8 data-needs-quotes *
          title: & kawan                      > a.md:2:8 data-needs-quotes &
          title: - satu                       > a.md:2:8 data-needs-quotes -
          title: ? siapa                      > a.md:2:8 data-needs-quotes ?
          title: | satu                       > a.md:2:8 data-needs-quotes |
          title: ]                            > a.md:2:8 data-needs-quotes ]
          title: !! gempar                    > a.md:2:8 data-needs-quotes !
          # quotation marks and brackets
          title: "Kami" kata dia              > a.md:2:15 data-after-quote
          title: 'it's'                       > a.md:2:12 data-after-quote
          title: [Gempar] Lima maut           > a.md:2:17 data-after-quote
          title: "Kami⏎tags: [a]              > a.md:2:8 data-quote-open
          title: 'Kami⏎tags: [a]              > a.md:2:8 data-quote-open
          # tabs
          title:⇥Feri                         > a.md:2:7 data-tab
          tags:⏎⇥- a                          > a.md:3:1 data-tab
          # words that would vanish
          title: *x                           > a.md:2:8 data-sign *x
          title: &TV lancar                   > a.md:2:8 data-sign &TV
          title: !Penting rumah terbakar      > a.md:2:8 data-sign !Penting
          # an address in brackets
          a: {url: https://x.example/?p=5}    > a.md:2:28 data-sign ?
          a: [x, https://x.example/?p=5]      > a.md:2:26 data-sign ?
          # the rest
          tags:⏎  - a⏎ - b                    > a.md:4:2 data-broken
          tags: [a                            > a.md:2:9 data-broken
          title: x⏎salah⏎b: c                 > a.md:4:1 data-broken
          title: "A\\qB"                       > a.md:2:11 data-broken
          - a⏎- b                             > a.md:2 data-not-keys YAML
          hanya teks                          > a.md:2 data-not-keys YAML
          """)
  void aMistakeInYamlIsShownWhereItIs(String yaml, String told) {
    read(Format.YAML, yaml);

    assertThat(told()).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '^',
      textBlock =
          """
          title = 'a'⏎broken =⏎               > a.md:3:9 data-broken
          title = Feri                        > a.md:2:9 data-broken
          title: Feri                         > a.md:2:6 data-broken
          title = 'a'⏎title = 'b'             > a.md:3:1 data-key-twice title
          title = 'a'⏎title = 'b'⏎x = 1       > a.md:3:1 data-key-twice title
          [extra]⏎x = 1⏎[extra]⏎y = 2         > a.md:4:2 data-key-twice extra
          """)
  void aMistakeInTomlIsShownWhereItIs(String toml, String told) {
    read(Format.TOML, toml);

    assertThat(told()).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '^',
      textBlock =
          """
          {"title": "a",⏎ "x": }              > a.md:3:7 data-broken
          {"title": 'a'}                      > a.md:2:11 data-broken
          {"title": "a",}                     > a.md:2:15 data-broken
          {"title": "a",⏎ "title": "b"}       > a.md:3:2 data-key-twice title
          ["a"]                               > a.md:2 data-not-keys JSON
          {"a": 1} {"b": 2}                   > a.md:2 data-not-keys JSON
          """)
  void aMistakeInJsonIsShownWhereItIs(String json, String told) {
    read(Format.JSON, json);

    assertThat(told()).containsExactly(told);
  }

  @Test
  void aKeyThatStandsTwiceIsToldAndTheRestIsRead() {
    Mapping mapping = read(Format.YAML, "a: 1⏎b: 2⏎a: 3⏎c:⏎  d: 4⏎  d: 5").orElseThrow();

    assertThat(told()).containsExactly("a.md:4:1 data-key-twice a", "a.md:7:3 data-key-twice d");
    assertThat(Typed.plain(mapping))
        .isEqualTo(java.util.Map.of("a", "1", "b", "2", "c", java.util.Map.of("d", "4")));
  }

  @Test
  void aTagConstructsNothingAndIsTold() {
    read(
        Format.YAML,
        "a: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1:1/\"]]");

    assertThat(told())
        .containsExactly(
            "a.md:2:4 data-sign !!javax.script.ScriptEngineManager",
            "a.md:2:40 data-sign !!java.net.URL");
  }

  /** "Billion laughs": nine lists of nine aliases each would be a billion texts. */
  @Test
  void aliasesOfAliasesDoNotMultiply() {
    String bomb =
        "a: &a [x,x,x,x,x,x,x,x,x]\n"
            + IntStream.range(0, 8)
                .mapToObj(
                    i ->
                        "%c: &%c [%s]%n"
                            .formatted(
                                'b' + i,
                                'b' + i,
                                String.join(
                                    ",", java.util.Collections.nCopies(9, "*" + (char) ('a' + i)))))
                .collect(Collectors.joining());

    Mapping mapping = read(Format.YAML, bomb).orElseThrow();

    assertThat(mapping.entries()).hasSize(9);
    assertThat(Typed.plain(mapping).toString()).hasSizeLessThan(1000);
    assertThat(diagnostics.sorted()).hasSize(72).allMatch(d -> d.problem() == Problem.DATA_SIGN);
  }

  @ParameterizedTest
  @ValueSource(ints = {51, 5_000, 100_000})
  void whatIsNestedTooDeeplyIsToldInEveryFormat(int depth) {
    read(Format.YAML, "a: " + "[".repeat(depth) + "]".repeat(depth));
    read(Format.YAML, "a: " + "{a: ".repeat(depth) + "x" + "}".repeat(depth));
    read(Format.YAML, "- ".repeat(depth));
    read(Format.TOML, "a = " + "[".repeat(depth) + "]".repeat(depth));
    read(Format.JSON, "{\"a\": " + "[".repeat(depth) + "]".repeat(depth) + "}");

    assertThat(diagnostics.sorted())
        .isNotEmpty()
        .allMatch(d -> d.problem() == Problem.DATA_TOO_DEEP && d.arguments().get(0).equals("50"));
  }

  @Test
  void fortyLevelsAreNotTooDeep() {
    assertThat(read(Format.YAML, "a: " + "[".repeat(40) + "]".repeat(40))).isPresent();
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void tenThousandKeysAreRead() {
    String yaml =
        IntStream.range(0, 10_000).mapToObj(i -> "k" + i + ": v").collect(Collectors.joining("\n"));
    String toml =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "k" + i + " = 'v'")
            .collect(Collectors.joining("\n"));

    assertThat(read(Format.YAML, yaml).orElseThrow().entries()).hasSize(10_000);
    List<Entry> entries = read(Format.TOML, toml).orElseThrow().entries();
    assertThat(entries).hasSize(10_000);
    assertThat(entries.get(9_999).at()).isEqualTo(new Position(10_001, 1));
  }
}
