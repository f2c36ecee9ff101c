package arkib.serve.host;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code _redirects} says: a line for each rule, {@code from to code}; the first that fits
 * counts. Rules that depend on more than the path (country, language, query) are left out.
 */
public final class RedirectRules {

  private static final Set<Integer> CODES = Set.of(200, 301, 302, 303, 307, 308, 404);

  // Rules without a sign, of which there may be one for each article, are found at once.
  private final Map<String, Rule> plain = new HashMap<>();
  private final List<Rule> others = new ArrayList<>();

  /**
   * Where a path leads.
   *
   * @param to a path or URL, percent-encoded
   * @param code the status code: of a redirect, or that with which {@code to} is sent itself
   * @param forced whether it counts also where a file is
   */
  public record Redirect(String to, int code, boolean forced) {

    /** Whether a browser is sent elsewhere. */
    public boolean leadsOn() {
      return code >= 300 && code < 400;
    }

    /** The path that is sent itself, decoded; where its percent-encoding is broken, as it is. */
    public String path() {
      return PathPattern.decoded(to);
    }
  }

  private record Rule(int number, PathPattern from, Redirect redirect) {}

  /** Reads the lines of such a file. */
  public RedirectRules(List<String> lines) {
    for (String line : lines) {
      String[] words = line.replaceFirst("(^|\\s)#.*", "").strip().split("\\s+");
      if (words.length == 2 || words.length == 3) {
        rule(words);
      }
    }
  }

  private void rule(String[] words) {
    boolean forced = words.length == 3 && words[2].endsWith("!");
    int code = words.length == 2 ? 301 : code(words[2].replace("!", ""));
    if (!words[0].startsWith("/") || !CODES.contains(code)) {
      return;
    }
    int number = plain.size() + others.size();
    Rule rule = new Rule(number, new PathPattern(words[0]), new Redirect(words[1], code, forced));
    if (words[0].indexOf('*') < 0 && words[0].indexOf(':') < 0) {
      plain.putIfAbsent(PathPattern.decoded(words[0]), rule);
    } else {
      others.add(rule);
    }
  }

  private static int code(String word) {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException e) {
      // "Country=my": no code, and a rule that is left out.
      return 0;
    }
  }

  /**
   * Where a path leads; nothing where no rule fits.
   *
   * @param path with the base path, decoded
   */
  public Optional<Redirect> of(String path) {
    Optional<Rule> known = Optional.ofNullable(plain.get(path));
    for (Rule rule : others) {
      boolean earlier = known.isEmpty() || rule.number() < known.get().number();
      Optional<Map<String, String>> signs = earlier ? rule.from().match(path) : Optional.empty();
      if (signs.isPresent()) {
        return Optional.of(filled(rule.redirect(), signs.get()));
      }
    }
    return known.map(Rule::redirect);
  }

  private static Redirect filled(Redirect redirect, Map<String, String> signs) {
    String to = redirect.to();
    for (Map.Entry<String, String> sign : signs.entrySet()) {
      to = to.replace(":" + sign.getKey(), encoded(sign.getValue()));
    }
    return new Redirect(to, redirect.code(), redirect.forced());
  }

  // "//evil.example" in place of a splat would be another host.
  private static String encoded(String part) {
    return encodedPath(part.replaceFirst("^/+", ""));
  }

  private static String encodedPath(String path) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xff;
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "-._~/".indexOf(c) >= 0;
      encoded.append(plain ? String.valueOf((char) c) : String.format(Locale.ROOT, "%%%02X", c));
    }
    return encoded.toString();
  }
}
