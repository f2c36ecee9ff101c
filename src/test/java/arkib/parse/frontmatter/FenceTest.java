package arkib.parse.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.data.Format;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Problem;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where front matter ends; {@code ⏎} stands for a line end, which may be of any system. */
class FenceTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<Fence> part(String file) {
    return Fence.part(file, "a.md", diagnostics);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '^',
      textBlock =
          """
          # file                              → format → data              → line → text → line
          ---⏎title: a⏎---⏎Teks               → YAML   → title: a⏎         → 2    → Teks  → 4
          --- ⏎title: a⏎--- ⏎Teks             → YAML   → title: a⏎         → 2    → Teks  → 4
          ---⏎title: a⏎...⏎Teks               → YAML   → title: a⏎         → 2    → Teks  → 4
          ---⏎---⏎Teks                        → YAML   → ^^                → 2    → Teks  → 3
          ---⏎title: a⏎---                    → YAML   → title: a⏎         → 2    → ^^    → 4
          ---⏎a: x --- y⏎---⏎Teks⏎---⏎        → YAML   → a: x --- y⏎       → 2    → Teks⏎---⏎ → 4
          +++⏎title = 'a'⏎+++⏎⏎Teks           → TOML   → title = 'a'⏎      → 2    → ⏎Teks → 4
          +++⏎a = '''⏎---⏎'''⏎+++⏎Teks        → TOML   → a = '''⏎---⏎'''⏎  → 2    → Teks  → 6
          {"title": "a}"}⏎Teks                → JSON   → {"title": "a}"}   → 1    → Teks  → 2
          {⏎ "a": {"b": "\\""}⏎}⏎Teks         → JSON   → {⏎ "a": {"b": "\\""}⏎} → 1 → Teks → 4
          {}⏎Teks                             → JSON   → {}                → 1    → Teks  → 2
          """)
  void aFileIsPartedIntoFrontMatterAndText(
      String file, Format format, String data, int dataLine, String text, int textLine) {
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      assertThat(part(file.replace("⏎", end)))
          .contains(
              new Fence(
                  Optional.of(format),
                  data.replace("⏎", end),
                  dataLine,
                  text.replace("⏎", end),
                  textLine));
    }
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Teks",
        "----\nTeks",
        "--\nTeks",
        "\n---\ntitle: a\n---\n",
        " ---\ntitle: a\n---\n",
        "{% include x %}",
        "{Iklan} Teks",
        "{} Teks",
        "++++\nTeks"
      })
  void aFileThatBeginsOtherwiseIsAllText(String file) {
    assertThat(part(file)).contains(new Fence(Optional.empty(), "", 1, file, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---",
        "---\ntitle: a\n",
        "+++\ntitle = 'a'\n---\n",
        "{\"a\": 1",
        "{\"a\": 1} Teks"
      })
  void frontMatterThatHasNoEndIsTold(String file) {
    assertThat(part(file)).isEmpty();
    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.problem()).isEqualTo(Problem.FRONT_MATTER_OPEN);
              assertThat(d.location()).hasToString("a.md:1");
            });
  }

  @Test
  void aVeryLongFileIsPartedAtOnce() {
    String text = "x\n".repeat(3_000_000);

    assertThat(part("---\na: b\n---\n" + text).orElseThrow().text()).hasSize(text.length());
    assertThat(part("---\n" + text)).isEmpty();
  }
}
