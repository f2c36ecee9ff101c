package arkib.parse.capture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lines of boilerplate that Arkib knows. Made when the first captured page is read: most builds
 * read none.
 */
final class KnownLines {

  private static final KnownLines STANDARD = load();

  private final Map<String, String> whole;
  private final Map<String, Map<String, String>> beginnings;
  private final Map<String, String> endings;
  private final Map<String, String> insides;
  private final Set<String> shareWords;

  private KnownLines(Map<String, List<String>> parts, Set<String> shareWords) {
    this.shareWords = Set.copyOf(shareWords);
    whole = new HashMap<>();
    beginnings = new HashMap<>();
    endings = new HashMap<>();
    insides = new HashMap<>();
    parts.forEach((rule, patterns) -> patterns.forEach(pattern -> add(rule, pattern)));
  }

  private static KnownLines load() {
    Set<String> share = new HashSet<>();
    WordFile.read("share.txt").values().forEach(share::addAll);
    return new KnownLines(WordFile.read("boilerplate.txt"), share);
  }

  /** All of them. */
  static KnownLines standard() {
    return STANDARD;
  }

  private void add(String rule, String pattern) {
    boolean open = pattern.length() > 1 && pattern.endsWith("*");
    boolean inside = pattern.length() > 1 && pattern.startsWith("*");
    String words =
        Lettering.fold(pattern.substring(inside ? 1 : 0, pattern.length() - (open ? 1 : 0)));
    if (open && inside) {
      insides.put(words, rule);
    } else if (inside) {
      endings.put(words, rule);
    } else if (open) {
      beginnings.computeIfAbsent(firstWord(words), key -> new HashMap<>()).put(words, rule);
    } else {
      whole.put(key(words), rule);
    }
  }

  /**
   * The rule by which a line is boilerplate; with a {@code ?} at its end where a line that ends
   * like a sentence is none.
   */
  Optional<String> rule(String folded) {
    String rule = whole.get(key(folded));
    return rule != null ? Optional.of(certain(rule)) : pattern(folded);
  }

  // That the whole line is known is enough.
  private static String certain(String rule) {
    return rule.endsWith("?") ? rule.substring(0, rule.length() - 1) : rule;
  }

  private Optional<String> pattern(String folded) {
    String beginning = longest(folded);
    if (beginning != null) {
      return Optional.of(beginning);
    }
    for (Map.Entry<String, String> inside : insides.entrySet()) {
      if (folded.contains(inside.getKey())) {
        return Optional.of(inside.getValue());
      }
    }
    String bare = key(folded);
    for (Map.Entry<String, String> ending : endings.entrySet()) {
      if (bare.endsWith(ending.getKey())) {
        return Optional.of(ending.getValue());
      }
    }
    return Optional.empty();
  }

  private String longest(String folded) {
    String rule = null;
    int length = 0;
    for (Map.Entry<String, String> beginning :
        beginnings.getOrDefault(firstWord(folded), Map.of()).entrySet()) {
      if (beginning.getKey().length() > length && folded.startsWith(beginning.getKey())) {
        rule = beginning.getValue();
        length = beginning.getKey().length();
      }
    }
    return rule;
  }

  /** Whether it is all names of networks: {@code Facebook, X | Salin pautan}. */
  boolean isShare(String folded) {
    int known = 0;
    for (String word : folded.split("[ ,|•·/&:@]+", -1)) {
      if (!word.isEmpty() && !shareWords.contains(word)) {
        return false;
      }
      known += word.isEmpty() ? 0 : 1;
    }
    return known > 0;
  }

  private static String firstWord(String folded) {
    int end = 0;
    while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
      end++;
    }
    return folded.substring(0, end);
  }

  /**
   * What lines are compared by: {@code Kongsi:}, {@code Leave a comment…} and {@code [Baca berita
   * penuh]} are these lines without their marks.
   */
  static String key(String line) {
    String folded = Lettering.fold(line);
    int start = 0;
    int end = folded.length();
    while (end > start && ".:…»›>*]! ".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    while (start < end && "[*»›> ".indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    return end > start ? folded.substring(start, end) : folded;
  }
}
