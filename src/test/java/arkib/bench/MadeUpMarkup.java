package arkib.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;

/**
 * The mark-up of one article in ten. News is paragraphs for the most part: an archive with more
 * mark-up would measure another thing.
 */
final class MadeUpMarkup {

  private static final int ONE_IN = 10;

  private final MadeUpText text;
  private final IntUnaryOperator linked;

  /**
   * Mark-up.
   *
   * @param linked the number of an article that may be linked to, given a bound of the random draw
   */
  MadeUpMarkup(MadeUpText text, IntUnaryOperator linked) {
    this.text = text;
    this.linked = linked;
  }

  /** Whether an article has mark-up. */
  static boolean isIn(int number) {
    return number % ONE_IN == ONE_IN / 2;
  }

  /** Where an article's text links to another: {@code (@109)} in place of an address. */
  static String target(int number) {
    return "(@" + number + ")";
  }

  /** The blocks of an article with mark-up, made of its paragraphs. */
  List<String> of(List<String> paragraphs, SplittableRandom random) {
    List<String> blocks = new ArrayList<>();
    int last = paragraphs.size() - 1;
    int linking = random.nextInt(last);
    int stressing = random.nextInt(last);
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i > 0 && i < last && i % 4 == 0) {
        blocks.add("## " + MadeUpText.capitalised(text.words(3 + random.nextInt(4), random)));
      }
      String block = paragraphs.get(i);
      block = i == stressing ? block + " **" + text.words(2, random) + "** *sahaja*." : block;
      block = i == linking ? block + " Baca " + link(random) + "." : block;
      blocks.add(block);
    }
    int extra = random.nextInt(3);
    if (extra == 0) {
      blocks.add(1, "> " + text.sentences(12 + random.nextInt(12), random));
    } else if (extra == 1) {
      blocks.add(list(random));
    }
    return blocks;
  }

  private String link(SplittableRandom random) {
    return "[" + text.words(4, random) + "]" + target(linked.applyAsInt(random.nextInt(1 << 30)));
  }

  private String list(SplittableRandom random) {
    StringBuilder list = new StringBuilder();
    for (int i = 3 + random.nextInt(3); i > 0; i--) {
      list.append("- ").append(text.words(5, random)).append(i > 1 ? "\n" : "");
    }
    return list.toString();
  }
}
