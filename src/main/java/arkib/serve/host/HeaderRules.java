package arkib.serve.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code _headers} says, as Netlify and Cloudflare Pages read it: the headers of all patterns
 * that fit a path are put together; values of one name are joined by a comma; {@code ! Name} takes
 * away what came before.
 */
public final class HeaderRules {

  private record Rule(PathPattern pattern, List<String> lines) {}

  private final List<Rule> rules = new ArrayList<>();

  /** Reads the lines of such a file. Patterns with a host are not for a preview. */
  public HeaderRules(List<String> lines) {
    List<String> headers = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank() || line.strip().startsWith("#")) {
        continue;
      }
      if (!Character.isWhitespace(line.charAt(0))) {
        headers = new ArrayList<>();
        if (line.startsWith("/")) {
          rules.add(new Rule(new PathPattern(line.strip()), headers));
        }
      } else {
        headers.add(line.strip());
      }
    }
  }

  /**
   * The headers of a path.
   *
   * @param path with the base path, decoded
   * @return values by name; the case of names does not count
   */
  public Map<String, String> of(String path) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Rule rule : rules) {
      if (rule.pattern().match(path).isPresent()) {
        rule.lines().forEach(line -> apply(line, headers));
      }
    }
    return headers;
  }

  private static void apply(String line, Map<String, String> headers) {
    int colon = line.indexOf(':');
    if (line.startsWith("!")) {
      headers.remove(line.substring(1).strip());
    } else if (colon > 0 && isName(line.substring(0, colon))) {
      String name = line.substring(0, colon);
      headers.merge(name, line.substring(colon + 1).strip(), (a, b) -> a + ", " + b);
    }
  }

  // What would break an answer in two is left out, as a host leaves it out.
  private static boolean isName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.chars().allMatch(c -> c == '-' || c == '_' || Character.isLetterOrDigit(c))
        && !lower.equals("content-length")
        && !lower.equals("transfer-encoding")
        && !lower.equals("connection");
  }
}
