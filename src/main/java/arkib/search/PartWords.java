package arkib.search;

import java.util.List;
import java.util.Set;

/** The words of a part. */
@FunctionalInterface
interface PartWords {

  /** All of them, in order. */
  List<PartWord> all();

  /** Those of some families, in order. */
  default List<PartWord> ofFamilies(Set<String> roots) {
    return all().stream().filter(word -> roots.contains(word.root())).toList();
  }
}
