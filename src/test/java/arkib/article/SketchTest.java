package arkib.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the sketches of texts tell of how much the texts are alike. */
class SketchTest {

  private static Sketch of(String... paragraphs) {
    return Sketch.of(List.of(paragraphs)).orElseThrow();
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "kata" + i).collect(Collectors.joining(" "));
  }

  @Test
  void aTextIsLikeItself() {
    assertThat(of(words(0, 60)).likeness(of(words(0, 60)))).isEqualTo(100);
  }

  @Test
  void caseSignsAndParagraphsCountForNothing() {
    String text = words(0, 60);
    assertThat(of("“" + text.toUpperCase(Locale.ROOT).replace(" ", ", ") + ".”"))
        .isEqualTo(of(text))
        .isEqualTo(of(words(0, 30), "", words(30, 60)));
  }

  @Test
  void theOrderOfWordsCounts() {
    List<String> backwards = Arrays.asList(words(0, 60).split(" ", -1));
    Collections.reverse(backwards);
    assertThat(of(String.join(" ", backwards)).likeness(of(words(0, 60)))).isLessThan(20);
  }

  @Test
  void lettersOfAnyScriptAreWords() {
    assertThat(of("بهاس ملايو ".repeat(30)).likeness(of("日本 語 ".repeat(30)))).isLessThan(20);
  }

  @Test
  void fewWordsHaveNoSketch() {
    assertThat(Sketch.of(List.of())).isEmpty();
    assertThat(Sketch.of(List.of(words(0, 40)))).isEmpty();
    assertThat(Sketch.of(List.of(words(0, 41)))).isPresent();
  }

  // The true likeness: how many of all pairs of words both have.
  @Test
  void theLikenessIsThatOfThePairsOfWords() {
    SplittableRandom random = new SplittableRandom(7);
    long off = 0;
    int tries = 400;
    for (int i = 0; i < tries; i++) {
      int length = 150 + random.nextInt(400);
      int shift = random.nextInt(length);
      String one = words(0, length);
      String other = words(shift, length + shift);
      int estimated = of(one).likeness(of(other));
      int exact = exact(one, other);
      assertThat(estimated).as(length + " " + shift).isBetween(exact - 25, exact + 25);
      off += Math.abs(estimated - exact);
    }
    assertThat(off / tries).isLessThanOrEqualTo(5);
  }

  private static int exact(String one, String other) {
    Set<String> all = new HashSet<>(pairs(one));
    Set<String> both = new HashSet<>(all);
    all.addAll(pairs(other));
    both.retainAll(pairs(other));
    return 100 * both.size() / all.size();
  }

  private static Set<String> pairs(String text) {
    String[] words = text.split(" ", -1);
    Set<String> pairs = new HashSet<>();
    for (int i = 1; i < words.length; i++) {
      pairs.add(words[i - 1] + " " + words[i]);
    }
    return pairs;
  }

  /** The bits are part of the ledger's format: they are the same on every machine. */
  @Test
  void aSketchIsTheSameEverywhere() {
    assertThat(of(words(0, 60)))
        .isEqualTo(
            new Sketch(
                -8717974436484724760L,
                -7368965453793093164L,
                -8036230064866737012L,
                5048295385853016337L));
  }
}
