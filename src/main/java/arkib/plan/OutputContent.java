package arkib.plan;

import arkib.article.Card;
import java.util.List;

/** What a file for machines holds. The same each time it is asked, from any thread. */
public interface OutputContent {

  /** The articles of which it has more than their cards: the text above all. */
  default List<Card> texts() {
    return List.of();
  }

  /**
   * States all that it is made of beside {@link #texts()}, the settings and the site's words. What
   * is not stated here must not be written.
   */
  void state(OutputRecipe recipe);

  /**
   * Makes the file.
   *
   * @param plan knows the address of each thing
   * @param articles where the articles of {@link #texts()} are
   */
  byte[] write(Plan plan, Articles articles);
}
