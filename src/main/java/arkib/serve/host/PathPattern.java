package arkib.serve.host;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pattern of a path in {@code _headers} and {@code _redirects}, as Netlify and Cloudflare Pages
 * have it: {@code *} stands for anything, once, and is called {@code splat}; {@code :name} stands
 * for one part between slashes.
 */
final class PathPattern {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\*|:[A-Za-z]\\w*");

  private final Pattern pattern;
  private final List<String> names = new ArrayList<>();

  PathPattern(String text) {
    StringBuilder regex = new StringBuilder();
    Matcher sign = PLACEHOLDER.matcher(text);
    int from = 0;
    while (sign.find()) {
      regex.append(Pattern.quote(decoded(text.substring(from, sign.start()))));
      boolean splat = sign.group().equals("*");
      regex.append(splat ? "(.*)" : "([^/]+)");
      names.add(splat ? "splat" : sign.group().substring(1));
      from = sign.end();
    }
    regex.append(Pattern.quote(decoded(text.substring(from))));
    this.pattern = Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  /**
   * What its signs stand for, where a path fits.
   *
   * @param path a path, decoded
   */
  Optional<Map<String, String>> match(String path) {
    Matcher whole = pattern.matcher(path);
    if (!whole.matches()) {
      return Optional.empty();
    }
    Map<String, String> found = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      found.put(names.get(i), whole.group(i + 1));
    }
    return Optional.of(found);
  }

  /** A path without percent-encoding; as it is where that is broken. */
  static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
