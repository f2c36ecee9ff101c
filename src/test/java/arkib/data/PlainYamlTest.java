package arkib.data;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without the YAML library is what the library reads, to the last column. */
class PlainYamlTest {

  private static final Location START = new Location("content/a.md", 2, 1);

  private static final String[] PIECES = {
    "title",
    "tags",
    "date",
    "a",
    "key-2",
    "x_y",
    ":",
    ": ",
    ":  ",
    "\n",
    "\n",
    "\n  ",
    "\n- ",
    "\n  - ",
    "\n    - ",
    "- ",
    " ",
    "  ",
    "\"",
    "'",
    "[",
    "]",
    ", ",
    ",",
    "{",
    "}",
    "#",
    " #",
    "&",
    "*",
    "!",
    "|",
    ">",
    "%",
    "@",
    "`",
    "?",
    "-",
    "--- ",
    "...",
    "~",
    "null",
    "True",
    "no",
    "Y",
    "0x1f",
    "12",
    "1_0",
    "1.5",
    "2019-05-17",
    "2019-05-17T08:00:00+08:00",
    "2019-05-17 08:00",
    "-5",
    ".inf",
    "1e3",
    "0o7",
    "Banjir di Kelantan",
    "Kata \u201cya\u201d",
    "جاوي",
    "é",
    "\u00a0",
    "😀",
    "\t",
    "\\",
    "\\n",
    "http://a.my/b?c=d",
    "a:b",
    "\u2028",
    "\u0085",
    "\ufeff",
    "<<",
    "=",
    "\r\n",
    "Mej. Jen. A/B",
    "f",
    "Che Puan",
    "[a, b]",
    "[é]",
    "[\"a: b\", 'c d']",
    "[\"a\"",
    "\n  - é",
    "\n  - a, b",
    "\"a: b\"",
    "title: Banjir besar\n",
    "tags: [a, b c, 2019-05]\n",
    "tags:\n  - satu\n  - dua: tiga\n",
    "date: 2019-05-17\n",
    "x: \"a: b # c\"\n",
    "x: 'it''s'\n"
  };

  @Test
  void usualFrontMatterNeedsNoLibrary() {
    String text =
        """
        title: "Feri rosak: 84 terkandas"
        date: 2019-02-18T14:38:00+08:00
        authors: [Ghazali Mat Piah, "Che Puan, Aminah", 'Long']
        section: Maritim
        tags:
          - feri
          - 'jeti: penumpang'
        standfirst: Enjin kiri mati di tengah Selat Telinting, kejadian ketiga.
        source: https://contoh.my/a?b=c
        """;
    Optional<Mapping> read = PlainYaml.read(text, 1);
    assertThat(read).isEqualTo(byLibrary(text)).isPresent();
    assertThat(read.get().entries())
        .extracting(Entry::key)
        .containsExactly("title", "date", "authors", "section", "tags", "standfirst", "source");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: *bintang",
        "title: a # b",
        "title: a: b",
        "title:",
        "title: [a, {b: c}]",
        "title: [\"a\\tb\"]",
        "title: ['it''s']",
        "title: [\"a\" ]",
        "title: [\"a\": b]",
        "title: satu\n  dua",
        "title: satu\ntitle: dua",
        "title: \"a\\nb\"",
        "title: 'it''s'",
        "# apa\ntitle: x",
        "title: ya\n\ntags: x",
        "draft: true",
        "n: 007",
        "title: a ",
        "title:\tx",
        "tags:\n- a",
        "title: x\r\n"
      })
  void whatIsNotPlainIsLeftToTheLibrary(String text) {
    assertThat(PlainYaml.read(text, 1)).isEmpty();
  }

  /** Of lines that mostly are what they should be, many are read. */
  @Property(tries = 100)
  void asTheLibraryReadsIt(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int plain = 0;
    for (int i = 0; i < 400; i++) {
      String text = i % 8 == 0 ? pieces(random, 12) : lines(random);
      Optional<Mapping> read = PlainYaml.read(text, 1);
      if (read.isPresent()) {
        plain++;
        assertThat(read).as(text).isEqualTo(byLibrary(text));
      }
    }
    assertThat(plain).isGreaterThan(5);
  }

  private static String lines(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(1, 5); i > 0; i--) {
      text.append((char) ('a' + random.nextInt(6))).append(random.nextInt(9) == 0 ? ":" : ": ");
      String line = random.nextInt(3) == 0 ? pieces(random, 4) : pieces(random, 2);
      text.append(line).append('\n');
    }
    return text.toString();
  }

  private static String pieces(SplittableRandom random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(1, most); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static Optional<Mapping> byLibrary(String text) {
    List<Diagnostic> told = new ArrayList<>();
    Optional<Mapping> read = new DataReader().parse(text, Format.YAML, START, told::add);
    assertThat(told).as(text).isEmpty();
    return read;
  }
}
