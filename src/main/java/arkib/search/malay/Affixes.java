package arkib.search.malay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of affixes; see {@code affixes.txt}.
 *
 * @param prefixes what may stand before a root
 * @param suffixes what may stand behind it
 * @param clitics what may hang on a whole word
 * @param irregular the roots of words that the others would take apart wrongly
 */
record Affixes(
    List<Prefix> prefixes,
    List<Suffix> suffixes,
    List<String> clitics,
    Map<String, String> irregular) {

  /** Copies what it is given. */
  Affixes {
    prefixes = List.copyOf(prefixes);
    suffixes = List.copyOf(suffixes);
    clitics = List.copyOf(clitics);
    irregular = Map.copyOf(irregular);
  }

  /** The table in lines: {@code prefix men a,e,i,o,u t}, {@code suffix kan}, {@code clitic nya}. */
  static Affixes of(List<String> lines) {
    List<Prefix> prefixes = new ArrayList<>();
    List<Suffix> suffixes = new ArrayList<>();
    List<String> clitics = new ArrayList<>();
    Map<String, String> irregular = new HashMap<>();
    for (String line : lines) {
      List<String> parts = Arrays.asList(line.split("\\s+", -1));
      switch (parts.get(0)) {
        case "prefix" -> prefixes.add(prefix(parts));
        case "suffix" -> suffixes.add(new Suffix(parts.get(1), parted(parts, 2)));
        case "clitic" -> clitics.add(parts.get(1));
        case "irregular" -> irregular.put(parts.get(1), parts.get(2));
        default -> throw new IllegalArgumentException(line);
      }
    }
    return new Affixes(prefixes, suffixes, clitics, irregular);
  }

  private static Prefix prefix(List<String> parts) {
    String returns = parts.size() > 3 ? parts.get(3) : "";
    boolean doubtful = returns.equals("?");
    return new Prefix(parts.get(1), parted(parts, 2), doubtful ? "" : returns, doubtful);
  }

  private static List<String> parted(List<String> parts, int at) {
    boolean none = parts.size() <= at || parts.get(at).equals("*");
    return none ? List.of() : Arrays.asList(parts.get(at).split(",", -1));
  }
}
