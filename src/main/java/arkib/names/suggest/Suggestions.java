package arkib.names.suggest;

import arkib.article.NameType;
import java.util.List;

/**
 * What the authority file may lack.
 *
 * @param names phrases that no entry covers, the highest score first, then in alphabetical order
 * @param mergers spellings that may be one name, the same way
 */
public record Suggestions(List<SuggestedName> names, List<SuggestedMerger> mergers) {

  /** Copies the lists. */
  public Suggestions {
    names = List.copyOf(names);
    mergers = List.copyOf(mergers);
  }

  /** Those of a type alone. */
  public Suggestions of(NameType type) {
    return new Suggestions(
        names.stream().filter(name -> name.type() == type).toList(),
        mergers.stream().filter(merger -> merger.type() == type).toList());
  }
}
