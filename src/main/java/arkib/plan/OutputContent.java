package arkib.plan;

import arkib.article.Card;
import arkib.digest.FileSum;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a file for machines holds. The same each time it is asked, from any thread. */
public interface OutputContent {

  /** The articles of which it has more than their cards: the text above all. */
  default List<Card> texts() {
    return List.of();
  }

  /**
   * The articles whose texts decide anything of it, if only how many words it says that they have:
   * {@link #texts()} and others. Where the text of another changes, it stays.
   */
  default Collection<Card> decidedByTexts() {
    return texts();
  }

  /**
   * In which round it is made. Most are made in the first, 0; what tells of other files' bytes is
   * made in a round after theirs.
   */
  default int round() {
    return 0;
  }

  /**
   * The same, knowing what the files of earlier rounds came to. Asked once, before it is stated.
   *
   * @param files by path below the output folder, of files that there are
   */
  default OutputContent knowing(Function<String, FileSum> files) {
    return this;
  }

  /**
   * The same, made of the file as it was, of which nothing is another but the texts of some
   * articles.
   *
   * @param articles these, by the paths of their files below {@code content/}
   * @param before gives the file as it was; nothing where that is not known
   */
  default OutputContent retelling(Set<String> articles, Supplier<Optional<byte[]>> before) {
    return this;
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
