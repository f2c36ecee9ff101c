package arkib.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** How the words of a language are filled in; see {@code words.properties} beside this class. */
class WordsTest {

  private final Words words = Words.load(WordsTest.class, "words.properties");

  @Test
  void argumentsAreFilledInWhereTheyStand() {
    assertThat(words.get("order", "a", "b")).isEqualTo("b, a and b");
  }

  @Test
  void nothingElseIsSpecial() {
    assertThat(words.get("plain", "a")).isEqualTo("it's {here} {9} {");
  }

  @Test
  void anArgumentIsNotFilledInItself() {
    assertThat(words.get("order", "{1}", "b")).isEqualTo("b, {1} and b");
  }

  @Test
  void theWordOfANumberIsItsSingularForOneAlone() {
    assertThat(words.get("count", 1, "0")).isEqualTo("1 page of 0 sites");
    assertThat(words.get("count", 21, "1")).isEqualTo("21 pages of 1 site");
    assertThatThrownBy(() -> words.get("broken", 1)).hasMessageContaining("page");
  }

  @Test
  void aMissingFileOrKeyIsAMistakeOfTheProgram() {
    assertThatThrownBy(() -> words.get("none")).hasMessageContaining("none");
    assertThatThrownBy(() -> Words.load(WordsTest.class, "none.properties"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(words.find("none")).isEmpty();
    assertThat(Words.find(WordsTest.class, "none.properties")).isEmpty();
  }
}
