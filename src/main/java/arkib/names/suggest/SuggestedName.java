package arkib.names.suggest;

import arkib.article.NameType;
import java.util.List;
import java.util.Map;

/**
 * A phrase that may be a name, and that no entry covers.
 *
 * @param text the phrase, as written most often
 * @param type what it may be the name of; a guess
 * @param count how often the archive has it
 * @param articles in how many articles
 * @param score by which the best is first: how sure it is that this is a name, times how much of
 *     the archive it would open. Sure is 1, and 1 more for each of: it has several words; its words
 *     or the titles before it mark it as a name; the archive never writes its first word with a
 *     small letter. How much is the number of articles and of mentions together.
 * @param titles the titles before it and how often, in alphabetical order
 * @param examples where it stands, in the order of the files
 */
public record SuggestedName(
    String text,
    NameType type,
    int count,
    int articles,
    int score,
    Map<String, Integer> titles,
    List<Example> examples) {

  /** Copies the list. */
  public SuggestedName {
    examples = List.copyOf(examples);
  }

  /**
   * A place where it stands.
   *
   * @param file the path of the article's file below {@code content/}
   * @param context the text around it
   */
  public record Example(String file, String context) {}
}
