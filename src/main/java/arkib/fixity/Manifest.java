package arkib.fixity;

import arkib.address.Address;
import arkib.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A list of files with their SHA-256, as {@code sha256sum} writes it: 64 hex digits, two spaces,
 * the path below the output folder, in the order of the paths. A path of a site has no sign that
 * {@code sha256sum} would escape.
 *
 * @param files the SHA-256 of each file, by path
 * @param damaged the numbers of lines that are none of a manifest, from 1
 */
public record Manifest(SortedMap<String, Sha256> files, List<Integer> damaged) {

  /** The manifest of all that is in no month's, and of these. */
  public static final String NAME = "manifest-sha256.txt";

  private static final int HEX = 64;
  private static final int PATH = HEX + 2;

  /** Copies the list; the map is not to be changed. */
  public Manifest {
    files = Collections.unmodifiableSortedMap(files);
    damaged = List.copyOf(damaged);
  }

  /** Adds a line. */
  public static void line(StringBuilder manifest, Sha256 sha256, String path) {
    sha256.addHex(manifest);
    manifest.append("  ").append(path).append('\n');
  }

  /** Reads a manifest. Nothing in it is trusted: what is no path within a site is damage. */
  public static Manifest read(byte[] bytes) {
    SortedMap<String, Sha256> files = new TreeMap<>();
    List<Integer> damaged = new ArrayList<>();
    int number = 0;
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
      number++;
      Optional<Map.Entry<String, Sha256>> entry = entry(line);
      entry.ifPresent(e -> files.put(e.getKey(), e.getValue()));
      if (entry.isEmpty() && !line.isEmpty()) {
        damaged.add(number);
      }
    }
    return new Manifest(files, damaged);
  }

  private static Optional<Map.Entry<String, Sha256>> entry(String line) {
    if (line.length() <= PATH
        || line.charAt(HEX) != ' '
        || " *".indexOf(line.charAt(HEX + 1)) < 0) {
      return Optional.empty();
    }
    String path = line.substring(PATH);
    return Sha256.parse(line.substring(0, HEX))
        .filter(sha256 -> Address.isValid("/" + path) && !path.endsWith("/"))
        .map(sha256 -> Map.entry(path, sha256));
  }
}
