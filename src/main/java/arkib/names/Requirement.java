package arkib.names;

import java.util.List;

/**
 * What a text must have for a weak alias, a lone Munir, to be the name. Any one of these is enough;
 * so is the name itself, or an alias that is not weak, earlier in the article.
 *
 * @param title one of these right before it
 * @param near one of these words or phrases within ten words before or after it
 * @param with the ids of entries one of which the article names somewhere
 */
public record Requirement(List<String> title, List<String> near, List<String> with) {

  /** Copies the lists. */
  public Requirement {
    title = List.copyOf(title);
    near = List.copyOf(near);
    with = List.copyOf(with);
  }
}
