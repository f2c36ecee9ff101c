package arkib.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Words are cut into files by their letters, and a tree of a build before tells the same. */
class WordTreeTest {

  private static final String LETTERS = "aeikm";
  private static final int LENGTH = 7;

  @Test
  void fewWordsAreOneFile() {
    List<String> words = words(new Random(1), 2000);
    assertThat(tree(words).shards()).containsExactly(new WordShard("", 2000));
  }

  @Test
  void manyWordsAreCutByLetterAndNeighboursJoin() {
    List<String> words = new ArrayList<>();
    numbers("a", 1500, words);
    words.add("b");
    numbers("ba", 1200, words);
    numbers("bb", 1200, words);
    numbers("c", 300, words);
    assertThat(tree(words).shards())
        .containsExactly(
            new WordShard("a", 1500), new WordShard("b", 1201), new WordShard("bb", 1500));
  }

  @Test
  void fileThatHasTooManyWordsNowIsNotCutByTheTreeOfBefore() {
    WordTree tree = tree(words(new Random(1), 2000));
    assertThat(tree.add("sekongkong", 1)).isFalse();
  }

  // Of two letters the words are cut at many depths.
  @Property(tries = 60)
  void treeToWhichWordsWereAddedIsThatOfAllWords(@ForAll long seed, @ForAll boolean ofTwoLetters) {
    Random random = new Random(seed);
    String letters = ofTwoLetters ? "ab" : LETTERS;
    int length = ofTwoLetters ? 16 : LENGTH;
    TreeSet<String> words = new TreeSet<>(words(random, 6000, letters, length));
    WordTree tree = kept(tree(List.copyOf(words)));
    boolean told = true;
    for (String word : words(random, 900, letters, length)) {
      told =
          told && (words.remove(word) ? tree.add(word, -1) : words.add(word) && tree.add(word, 1));
    }
    Statistics.label("told by the tree of before").collect(told);
    Statistics.label("told by the tree of before")
        .coverage(most -> most.check(true).percentage(p -> p >= 50));
    if (!told) {
      return;
    }
    assertThat(tree.shards()).isEqualTo(tree(List.copyOf(words)).shards());
    assertThat(kept(tree).shards()).isEqualTo(tree.shards());
  }

  private static WordTree tree(List<String> words) {
    return WordTree.of(words::get, words.size());
  }

  private static WordTree kept(WordTree tree) {
    Bytes bytes = new Bytes();
    tree.writeTo(bytes);
    return WordTree.read(bytes.read());
  }

  private static void numbers(String before, int count, List<String> words) {
    for (int i = 0; i < count; i++) {
      words.add(before + Integer.toHexString(0x10000 + i));
    }
  }

  // Of few letters, so that some begin alike for long, and many are drawn again.
  private static List<String> words(Random random, int count) {
    return words(random, count, LETTERS, LENGTH);
  }

  private static List<String> words(Random random, int count, String letters, int length) {
    TreeSet<String> words = new TreeSet<>();
    while (words.size() < count) {
      StringBuilder word = new StringBuilder();
      for (int i = 1 + random.nextInt(length); i > 0; i--) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      words.add(word.toString());
    }
    return List.copyOf(words);
  }
}
