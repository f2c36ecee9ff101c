package arkib.serve.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A site's Content-Security-Policy (level 3) with room for the preview's own script, style and
 * requests, by their address and for nothing else.
 */
public final class WiderPolicy {

  private WiderPolicy() {}

  /**
   * Widens a policy.
   *
   * @param policy the value of the header
   * @param own the address below which the preview's own files are, such as {@code
   *     http://127.0.0.1:4321/_arkib/}
   */
  public static String of(String policy, String own) {
    List<String> wider = new ArrayList<>();
    for (String one : policy.split(",", -1)) {
      wider.add(one(one.strip(), own));
    }
    return String.join(", ", wider);
  }

  // Several policies in one header count together: each needs the room.
  private static String one(String policy, String own) {
    Map<String, String> directives = new LinkedHashMap<>();
    for (String directive : policy.split(";", -1)) {
      String[] words = directive.strip().split("\\s+", 2);
      if (!words[0].isEmpty()) {
        directives.putIfAbsent(words[0].toLowerCase(Locale.ROOT), words.length > 1 ? words[1] : "");
      }
    }
    widen(directives, List.of("script-src-elem", "script-src"), own + "preview.js");
    widen(directives, List.of("style-src-elem", "style-src"), own + "preview.css");
    widen(directives, List.of("connect-src"), own);
    StringBuilder whole = new StringBuilder();
    directives.forEach(
        (name, sources) ->
            whole
                .append(whole.length() == 0 ? "" : "; ")
                .append(name)
                .append(sources.isEmpty() ? "" : " ")
                .append(sources));
    return whole.toString();
  }

  private static void widen(Map<String, String> directives, List<String> names, String address) {
    Optional<String> said = names.stream().filter(directives::containsKey).findFirst();
    String sources = directives.get(said.orElse("default-src"));
    if (sources == null || List.of(sources.split("\\s+")).contains("'self'")) {
      return;
    }
    String others = sources.strip().equals("'none'") ? "" : sources.strip() + " ";
    directives.put(said.orElse(names.get(names.size() - 1)), others + address);
  }
}
