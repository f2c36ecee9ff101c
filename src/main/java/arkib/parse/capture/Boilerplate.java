package arkib.parse.capture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lines that are part of web pages and of no article. Only a whole line is ever boilerplate.
 *
 * <p>A pattern is a whole line, compared without regard to case, spacing and the stops at its end.
 * With {@code *} at its end it is how the line begins, with {@code *} at its start how it ends,
 * with both what it holds. In a part whose name ends with {@code ?}, a line that ends like a
 * sentence is left in the text: "Baca juga laporan penuh dalam edisi cetak esok, kata jurucakap
 * itu."
 */
public final class Boilerplate {

  /** No line of boilerplate is longer; what is longer is text. */
  private static final int LONGEST = 600;

  private static final Boilerplate STANDARD = load();

  private final Map<String, String> whole;
  private final Map<String, Map<String, String>> beginnings;
  private final Map<String, String> endings;
  private final Map<String, String> insides;
  private final Set<String> shareWords;

  private Boilerplate(Map<String, List<String>> parts, Set<String> shareWords) {
    this.shareWords = Set.copyOf(shareWords);
    whole = new HashMap<>();
    beginnings = new HashMap<>();
    endings = new HashMap<>();
    insides = new HashMap<>();
    parts.forEach((rule, patterns) -> patterns.forEach(pattern -> add(rule, pattern)));
  }

  private Boilerplate(Boilerplate base, List<String> siteLines) {
    whole = new HashMap<>(base.whole);
    beginnings = base.beginnings;
    endings = base.endings;
    insides = base.insides;
    shareWords = base.shareWords;
    siteLines.stream()
        .map(Lettering::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(line -> whole.put(key(line), "site"));
  }

  private static Boilerplate load() {
    Set<String> share = new HashSet<>();
    WordFile.read("share.txt").values().forEach(share::addAll);
    return new Boilerplate(WordFile.read("boilerplate.txt"), share);
  }

  /** The lines that Arkib knows. */
  public static Boilerplate standard() {
    return STANDARD;
  }

  /**
   * These lines and an editor's own.
   *
   * @param lines whole lines; empty lines and those that begin with {@code #} are passed over
   */
  public Boilerplate withSiteLines(List<String> lines) {
    return new Boilerplate(this, lines);
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

  /** The rule by which a line is boilerplate. */
  Optional<String> rule(Line line) {
    if (line.plain().length() > LONGEST) {
      return Optional.empty();
    }
    String folded = Lettering.fold(line.plain());
    String rule = whole.get(key(folded));
    if (rule != null) {
      return Optional.of(name(rule));
    }
    return pattern(folded)
        .filter(found -> !found.endsWith("?") || !line.endsSentence())
        .map(Boilerplate::name)
        .or(() -> isShare(folded) ? Optional.of("share") : Optional.empty());
  }

  /** Whether a text, the end of a line behind a sign-off, is known in itself. */
  Optional<String> ruleOf(String text) {
    return rule(Line.of(1, text, false));
  }

  private static String name(String rule) {
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

  // "Facebook Twitter WhatsApp Telegram", "Facebook, X | Salin pautan".
  private boolean isShare(String folded) {
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

  // "Kongsi:", "Leave a comment…" and "[Baca berita penuh]" are these lines without their marks.
  private static String key(String line) {
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
