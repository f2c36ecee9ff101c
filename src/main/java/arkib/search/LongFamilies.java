package arkib.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The families of a part whose lists are so long that what is not in their heads has files of its
 * own: who asks for another word is not sent them, and who asks for them is sent nothing else. They
 * are few, and have most of what there is.
 */
final class LongFamilies {

  /** With more articles than this outside of the heads a family is long. */
  static final int LONG = 3_584;

  private LongFamilies() {}

  /**
   * Their roots.
   *
   * @param head how many articles the heads of lists have
   */
  static Set<String> of(List<Form> forms, int head) {
    Map<String, Integer> tails = new HashMap<>();
    for (Form form : forms) {
      if (form.size() > head) {
        tails.merge(form.root(), form.size() - head, Integer::sum);
      }
    }
    return tails.entrySet().stream()
        .filter(family -> family.getValue() > LONG)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
