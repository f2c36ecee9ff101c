package arkib.render.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an old link is looked up by: the same for all links that led to one page, whichever scheme,
 * {@code www}, port, closing slash, percent-encoding, order of parameters or tracking parameters
 * they were copied with. The script {@code old-links.js} does the same to what a reader pastes;
 * {@code old-links.txt} among the tests holds both to it.
 */
public final class OldLink {

  /**
   * Parameters that tell where a reader came from and nothing of the page; {@code *} stands for any
   * end. The page hands them to its script.
   */
  public static final List<String> TRACKING =
      List.of(
          "utm_*",
          "mtm_*",
          "pk_*",
          "hsa_*",
          "fb_*",
          "mc_cid",
          "mc_eid",
          "_hsenc",
          "_hsmi",
          "_ga",
          "_gl",
          "fbclid",
          "gclid",
          "gclsrc",
          "dclid",
          "gbraid",
          "wbraid",
          "msclkid",
          "yclid",
          "twclid",
          "ttclid",
          "igshid",
          "igsh",
          "si_src",
          "ref_src",
          "ref_url",
          "spm",
          "cmpid",
          "ocid",
          "ncid",
          "mkt_tok",
          "vero_id",
          "oly_enc_id",
          "wickedid",
          "s_cid",
          "sfnsn",
          "mibextid",
          "at_medium",
          "at_campaign");

  private static final List<String> WHOLE =
      TRACKING.stream().filter(name -> !name.endsWith("*")).toList();
  private static final List<String> BEGINNINGS =
      TRACKING.stream()
          .filter(name -> name.endsWith("*"))
          .map(name -> name.substring(0, name.length() - 1))
          .toList();

  // "https://web.archive.org/web/20190517083000id_/http://lama.example/a"
  private static final Pattern WEB_ARCHIVE =
      Pattern.compile(
          "^(?:(?:https?:)?//)?web\\.archive\\.org/web/[0-9]+(?:[a-z]{2}_)?/",
          Pattern.CASE_INSENSITIVE);

  // "lama.example:8080/a" and "localhost:8080/a" have a port and no scheme.
  private static final Pattern OTHER_SCHEME =
      Pattern.compile("^(?!https?:)[a-z][a-z0-9+-]*:(?![0-9])", Pattern.CASE_INSENSITIVE);

  private static final Pattern SCHEME =
      Pattern.compile("^(?:https?:)?/*", Pattern.CASE_INSENSITIVE);

  private static final Pattern HOST =
      Pattern.compile("^(?:[^/?@]*@)?([^/?@:]+?)\\.*(?::0*([0-9]*))?(?=[/?]|$)");

  private OldLink() {}

  /**
   * What a link is looked up by: host, path and parameters in printable ASCII, without quotes and
   * backslashes.
   *
   * @param text as an editor or a reader has it; the scheme may be missing
   * @return nothing where it is no link of the web
   */
  public static Optional<String> key(String text) {
    String link = WEB_ARCHIVE.matcher(trimmed(text)).replaceFirst("");
    boolean other = OTHER_SCHEME.matcher(link).find();
    link = SCHEME.matcher(link).replaceFirst("");
    int fragment = link.indexOf('#');
    if (fragment >= 0) {
      link = link.substring(0, fragment);
    }
    Matcher host = HOST.matcher(link);
    if (other || !host.find()) {
      return Optional.empty();
    }
    String name = host(host.group(1));
    if (name.indexOf('.') < 1) {
      return Optional.empty();
    }
    String rest = link.substring(host.end());
    int query = rest.indexOf('?');
    String path = query < 0 ? rest : rest.substring(0, query);
    String parameters = query < 0 ? "" : parameters(rest.substring(query + 1));
    return Optional.of(name + port(host.group(2)) + path(path) + parameters);
  }

  // Lines of mail are broken anywhere; "<https://lama.example/a>" is how mail quotes a link.
  private static String trimmed(String text) {
    String line = text.replaceAll("[\\t\\n\\r]", "");
    return line.replaceAll("^[\\x00-\\x20<]+", "").replaceAll("[\\x00-\\x20>]+$", "");
  }

  private static String host(String name) {
    String lower = Encoding.canonical(name).toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring(4) : lower;
  }

  // The ports of http and https.
  private static String port(String digits) {
    boolean usual =
        digits == null || digits.isEmpty() || digits.equals("80") || digits.equals("443");
    return usual ? "" : ":" + digits;
  }

  private static String path(String path) {
    String single = Encoding.canonical(path).replaceAll("/+", "/");
    return single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
  }

  private static String parameters(String query) {
    String kept =
        Stream.of(query.split("&"))
            .map(parameter -> Encoding.canonical(parameter.replace("+", "%20")))
            .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
            .sorted()
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static boolean isTracking(String parameter) {
    int end = parameter.indexOf('=');
    String name = (end < 0 ? parameter : parameter.substring(0, end)).toLowerCase(Locale.ROOT);
    return WHOLE.contains(name) || BEGINNINGS.stream().anyMatch(name::startsWith);
  }
}
