package arkib.fixity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The lists of a package's files, one for each of the ways in which they are hashed. */
final class BagManifests {

  // By the name of Java, the name of RFC 8493.
  private static final Map<String, String> ALGORITHMS =
      new TreeMap<>(Map.of("SHA-256", "sha256", "SHA-512", "sha512"));

  private final SortedMap<String, String[]> files = new TreeMap<>();

  /** Digests that are not begun, for {@link #add}. */
  static MessageDigest[] begin() {
    return ALGORITHMS.keySet().stream().map(BagManifests::begin).toArray(MessageDigest[]::new);
  }

  private static MessageDigest begin(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }

  /** Adds a file, which the digests have seen. */
  void add(String path, MessageDigest[] digests) {
    String[] hashes = new String[digests.length];
    for (int i = 0; i < digests.length; i++) {
      hashes[i] = HexFormat.of().formatHex(digests[i].digest());
    }
    files.put(encoded(path), hashes);
  }

  // RFC 8493, 2.1.3: these three and no others.
  private static String encoded(String path) {
    return path.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** How many files there are. */
  int size() {
    return files.size();
  }

  /** The texts of the lists, by name: {@code manifest-sha256.txt}. */
  Map<String, String> texts(String kind) {
    Map<String, String> texts = new LinkedHashMap<>();
    int algorithm = 0;
    for (String name : ALGORITHMS.values()) {
      StringBuilder lines = new StringBuilder();
      for (Map.Entry<String, String[]> file : files.entrySet()) {
        lines.append(file.getValue()[algorithm]).append("  ").append(file.getKey()).append('\n');
      }
      texts.put(kind + "-" + name + ".txt", lines.toString());
      algorithm++;
    }
    return texts;
  }
}
