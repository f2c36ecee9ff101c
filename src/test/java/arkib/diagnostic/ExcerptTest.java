package arkib.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is shown of a line around a place in it. */
class ExcerptTest {

  private static Excerpt of(String line, int column) {
    return Excerpt.of(line, new Location("a.md", 1, column));
  }

  @Test
  void aShortLineIsShownWhole() {
    assertThat(of("date: esok", 7)).isEqualTo(new Excerpt("date: esok", 6));
  }

  @Test
  void aWholeLineHasNoCaret() {
    assertThat(of("date: esok", 0)).isEqualTo(new Excerpt("date: esok", -1));
  }

  @Test
  void ofALongLineThatIsShownWhichStandsAround() {
    String line = "a".repeat(300) + "X" + "b".repeat(300);
    Excerpt excerpt = of(line, 301);
    assertThat(excerpt.text()).startsWith("…a").endsWith("b…");
    assertThat(excerpt.text().charAt(excerpt.caret())).isEqualTo('X');
  }

  @Test
  void aPlaceBehindTheLineIsItsEnd() {
    assertThat(of("abc", 9)).isEqualTo(new Excerpt("abc", 3));
    assertThat(of("", 1)).isEqualTo(new Excerpt("", 0));
  }
}
