package arkib.search;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An article of a part that has other words than before, or is shown otherwise.
 *
 * @param article its number, which stayed
 * @param before what it had of each word
 * @param now what it has of each word
 * @param shown whether what results show of it is something else
 */
record ArticleEdit(
    int article, Map<String, Posting> before, Map<String, Posting> now, boolean shown) {

  /** The words of which it has something else. */
  Set<String> words() {
    Set<String> words = new TreeSet<>(before.keySet());
    words.addAll(now.keySet());
    words.removeIf(word -> now.containsKey(word) && now.get(word).equals(before.get(word)));
    return words;
  }
}
