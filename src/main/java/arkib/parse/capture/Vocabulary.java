package arkib.parse.capture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that the rules look for, from {@code labels.txt} and {@code words.txt}. */
final class Vocabulary {

  /** The project's lists. */
  static final Vocabulary STANDARD = new Vocabulary();

  private final Map<String, List<String>> lists = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();

  private Vocabulary() {
    lists.putAll(WordFile.read("labels.txt"));
    lists.putAll(WordFile.read("words.txt"));
    lists.forEach((name, words) -> sets.put(name, Set.copyOf(Set.copyOf(words))));
  }

  /** The words of a list, in the order of the file. */
  List<String> list(String name) {
    return lists.get(name);
  }

  /** Whether a list holds a text, which is folded already. */
  boolean has(String list, String folded) {
    return sets.get(list).contains(folded);
  }

  /**
   * How many characters of a folded text a label of the list takes, the longest that fits; 0 for
   * none. A label ends where a word ends; spaces and a colon behind it are taken too.
   */
  int label(String list, String folded) {
    int longest = 0;
    for (String label : lists.get(list)) {
      if (label.length() > longest && folded.startsWith(label) && endsWord(folded, label)) {
        longest = label.length();
      }
    }
    if (longest == 0) {
      return 0;
    }
    int end = longest;
    while (end < folded.length() && " :".indexOf(folded.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean endsWord(String folded, String label) {
    return label.endsWith(":")
        || folded.length() == label.length()
        || !Character.isLetterOrDigit(folded.charAt(label.length()));
  }
}
