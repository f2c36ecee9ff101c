package arkib.search;

import java.util.HashMap;
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

  private final Map<String, Integer> tails = new HashMap<>();
  private final int head;

  /**
   * No families yet.
   *
   * @param head how many articles the heads of lists have
   */
  LongFamilies(int head) {
    this.head = head;
  }

  /** Adds a word of a family that so many articles have. */
  void add(String root, int articles) {
    if (articles > head) {
      tails.merge(root, articles - head, Integer::sum);
    }
  }

  /** Their roots. */
  Set<String> roots() {
    return tails.entrySet().stream()
        .filter(family -> family.getValue() > LONG)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
