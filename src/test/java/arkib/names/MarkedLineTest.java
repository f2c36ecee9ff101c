package arkib.names;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.body.Inline;
import arkib.article.body.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A mark changes no letter, holds the name and nothing else, and stands in no link. */
class MarkedLineTest {

  private static final Inline NAME = new Inline.Text("Siti Rahmah");

  @Test
  void aNameWithinAText() {
    assertThat(mark(new Inline.Text("Cik Siti Rahmah hadir."), 4, 15))
        .contains(
            List.of(new Inline.Text("Cik "), mention("Siti Rahmah"), new Inline.Text(" hadir.")));
  }

  @Test
  void aNameOverALineBreak() {
    List<Inline> line =
        List.of(new Inline.Text("Siti"), new Inline.SoftBreak(), new Inline.Text("Rahmah."));
    assertThat(MarkedLine.of(line, 0, 11, "siti"))
        .contains(
            List.of(
                new Inline.Mention(
                    "siti",
                    List.of(
                        new Inline.Text("Siti"),
                        new Inline.SoftBreak(),
                        new Inline.Text("Rahmah"))),
                new Inline.Text(".")));
  }

  @Test
  void aNameWithinEmphasis() {
    assertThat(mark(new Inline.Strong(List.of(NAME)), 0, 11))
        .contains(List.of(new Inline.Strong(List.of(mention("Siti Rahmah")))));
  }

  @Test
  void notWithinALinkOrWhatIsCutByMarkup() {
    assertThat(mark(new Inline.Link("x.md", Optional.empty(), List.of(NAME)), 0, 11)).isEmpty();
    assertThat(mark(new Inline.Code("Siti Rahmah"), 0, 11)).isEmpty();
    List<Inline> cut =
        List.of(
            new Inline.Emphasis(List.of(new Inline.Text("Cik Siti"))), new Inline.Text(" Rahmah"));
    assertThat(MarkedLine.of(cut, 4, 15, "siti")).isEmpty();
    List<Inline> trusted = List.of(new Inline.HtmlInline("<a href=\"/x/\">"), NAME);
    assertThat(MarkedLine.of(trusted, 0, 11, "siti")).isEmpty();
  }

  @Test
  void noLetterIsChangedWhereverTheMarkIs() {
    int marked = 0;
    for (int seed = 0; seed < 5000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<Inline> line = line(random, 2);
      String text = PlainText.of(line);
      if (text.isEmpty()) {
        continue;
      }
      int from = random.nextInt(text.length());
      int to = from + 1 + random.nextInt(text.length() - from);
      Optional<List<Inline>> with = MarkedLine.of(line, from, to, "siti");
      if (with.isPresent()) {
        marked++;
        assertThat(PlainText.of(with.get())).as("seed " + seed).isEqualTo(text);
        assertThat(mentions(with.get()))
            .as("seed " + seed)
            .containsExactly(text.substring(from, to));
      }
    }
    assertThat(marked).isGreaterThan(1000);
  }

  private static List<String> mentions(List<Inline> line) {
    List<String> found = new ArrayList<>();
    for (Inline inline : line) {
      if (inline instanceof Inline.Mention mention) {
        found.add(PlainText.of(mention.content()));
      } else if (inline instanceof Inline.Emphasis emphasis) {
        found.addAll(mentions(emphasis.content()));
      } else if (inline instanceof Inline.Strong strong) {
        found.addAll(mentions(strong.content()));
      } else if (inline instanceof Inline.Struck struck) {
        found.addAll(mentions(struck.content()));
      }
    }
    return found;
  }

  private static List<Inline> line(SplittableRandom random, int depth) {
    List<Inline> line = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      line.add(
          switch (random.nextInt(depth == 0 ? 5 : 9)) {
            case 0, 1 -> new Inline.Text("Siti Rahmah 𝕏é ".substring(0, 1 + random.nextInt(11)));
            case 2 -> new Inline.SoftBreak();
            case 3 -> new Inline.Code("kod");
            case 4 -> new Inline.FootnoteReference(1, 1);
            case 5 -> new Inline.Emphasis(line(random, depth - 1));
            case 6 -> new Inline.Strong(line(random, depth - 1));
            case 7 -> new Inline.Struck(line(random, depth - 1));
            default -> new Inline.Link("x", Optional.empty(), line(random, depth - 1));
          });
    }
    return line;
  }

  private static Optional<List<Inline>> mark(Inline inline, int from, int to) {
    return MarkedLine.of(List.of(inline), from, to, "siti");
  }

  private static Inline mention(String text) {
    return new Inline.Mention("siti", List.of(new Inline.Text(text)));
  }
}
