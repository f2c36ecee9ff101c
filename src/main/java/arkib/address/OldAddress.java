package arkib.address;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An address that an article once had, as an editor writes it or copies it from a browser. It
 * becomes a file that leads to the new address, so that it must be a path on every file system.
 */
public final class OldAddress {

  // Windows has no file with one of these in its name; "https://lama.example/x" would be a folder.
  private static final String NO_FILE = ":*\"<>|\uFFFD";

  // Most file systems end at 255 bytes; a second name, as of a temporary file, needs room.
  private static final int LONGEST_NAME = 200;

  private OldAddress() {}

  /**
   * The path of an old address, with a leading slash and without percent-encoding, if it is one.
   */
  public static Optional<String> path(String text) {
    return decoded(text.startsWith("/") ? text : "/" + text)
        .filter(path -> path.length() > 1 && Address.isValid(path) && isFile(path));
  }

  // "/berita/banjir%20besar/", as browsers copy it, is asked of the server as "banjir besar".
  private static Optional<String> decoded(String path) {
    if (path.indexOf('%') < 0) {
      return Optional.of(path);
    }
    try {
      return Optional.of(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      // "/100%/" means its percent sign.
      return Optional.of(path);
    }
  }

  private static boolean isFile(String path) {
    for (String name : path.split("/", -1)) {
      if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME
          || name.endsWith(" ")
          || name.chars().anyMatch(c -> NO_FILE.indexOf(c) >= 0)) {
        return false;
      }
    }
    return true;
  }
}
