package arkib.address;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * An address within the site, such as {@code /2025/01/tajuk/} or {@code /feed.xml}: absolute,
 * without host and base path, in characters (not percent-encoded).
 *
 * @param path begins with {@code /}; ends with {@code /} where a page is meant; has no empty,
 *     {@code .} or {@code ..} segment and no control character, half of a character, {@code ?},
 *     {@code #}, {@code \}
 */
public record Address(String path) implements Comparable<Address> {

  /** The front page. */
  public static final Address ROOT = new Address("/");

  private static final String UNRESERVED = "-._~!$&'()*+,;=:@/";

  /** Refuses what is no address within a site. */
  public Address {
    Objects.requireNonNull(path, "path");
    if (!isValid(path)) {
      throw new IllegalArgumentException("no address: " + path);
    }
  }

  /** Whether a text may be an address within the site. */
  public static boolean isValid(String path) {
    if (!path.startsWith("/")) {
      return false;
    }
    int start = 1;
    for (int i = 1; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '/') {
        if (i == start || isDots(path, start, i)) {
          return false;
        }
        start = i + 1;
      } else if (isForbidden(path, i)) {
        return false;
      }
    }
    return !isDots(path, start, path.length());
  }

  // "." and "..".
  private static boolean isDots(String path, int from, int to) {
    boolean one = to - from == 1 && path.charAt(from) == '.';
    return one || (to - from == 2 && path.charAt(from) == '.' && path.charAt(from + 1) == '.');
  }

  private static boolean isForbidden(String path, int at) {
    char c = path.charAt(at);
    boolean sign = c == '?' || c == '#' || c == '\\';
    return c < ' ' || c == 0x7f || sign || (Character.isSurrogate(c) && isHalf(path, at));
  }

  private static boolean isHalf(String path, int at) {
    boolean first = Character.isHighSurrogate(path.charAt(at));
    int other = first ? at + 1 : at - 1;
    return first
        ? other == path.length() || !Character.isLowSurrogate(path.charAt(other))
        : !Character.isHighSurrogate(path.charAt(other));
  }

  /** The page below this one: {@code /tag/} and {@code iran} give {@code /tag/iran/}. */
  public Address child(String segment) {
    return new Address(folder() + segment + "/");
  }

  /** The file beside this page: {@code /tag/} and {@code feed.xml} give {@code /tag/feed.xml}. */
  public Address file(String name) {
    return new Address(folder() + name);
  }

  /** The path below the output folder, with {@code /} between folders: {@code tag/index.html}. */
  public String outputPath() {
    return path.endsWith("/") ? path.substring(1) + "index.html" : path.substring(1);
  }

  /** The path percent-encoded (RFC 3986), for use in URLs. */
  public String encoded() {
    for (int i = 0; i < path.length(); i++) {
      if (!isPlain(path.charAt(i))) {
        return encode(path);
      }
    }
    return path;
  }

  /** The same for two addresses that a file system ignoring case would take for one. */
  public String caseFolded() {
    return path.toLowerCase(Locale.ROOT);
  }

  private String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || UNRESERVED.indexOf(c) >= 0;
  }

  private static String encode(String path) {
    StringBuilder encoded = new StringBuilder(path.length() + 16);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && isPlain(c)) {
        encoded.append(c);
      } else {
        encoded.append('%');
        encoded.append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
        encoded.append(Character.toUpperCase(Character.forDigit(c & 0xf, 16)));
      }
    }
    return encoded.toString();
  }

  @Override
  public int compareTo(Address other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path;
  }
}
