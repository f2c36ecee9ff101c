package arkib;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What RFC 8493 asks of a package, written from the RFC and knowing nothing of what Arkib writes.
 *
 * @param bag the package
 * @param wrong what was found wrong so far
 */
record BagValidator(Path bag, List<String> wrong) {

  private static final Pattern LINE = Pattern.compile("([0-9a-f]+)[ \\t]+(\\S.*)");

  /** What is wrong with a package; nothing where it is complete and valid. */
  static List<String> validate(Path bag) throws IOException {
    BagValidator validator = new BagValidator(bag, new ArrayList<>());
    validator.declaration();
    Set<String> payload = validator.files("data/");
    for (String algorithm : List.of("sha256", "sha512")) {
      Map<String, String> manifest = validator.manifest("manifest-" + algorithm + ".txt");
      if (!manifest.keySet().equals(payload)) {
        validator.wrong.add(algorithm + " lists other files than there are");
      }
      validator.compare(manifest, algorithm);
      Map<String, String> tags = validator.manifest("tagmanifest-" + algorithm + ".txt");
      Set<String> expected = new TreeSet<>(validator.files(""));
      expected.removeIf(file -> file.startsWith("data/") || file.startsWith("tagmanifest-"));
      if (!tags.keySet().equals(expected)) {
        validator.wrong.add(algorithm + " of tags: " + tags.keySet());
      }
      validator.compare(tags, algorithm);
    }
    validator.info(payload);
    return validator.wrong;
  }

  // Section 2.1.1: two lines, no byte order mark.
  private void declaration() throws IOException {
    String text = Files.readString(bag.resolve("bagit.txt"));
    if (!text.equals("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")) {
      wrong.add("bagit.txt: " + text);
    }
  }

  // Section 2.1.3: "%", CR and LF are percent-encoded and nothing else is.
  private Map<String, String> manifest(String name) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String line : Files.readString(bag.resolve(name)).split("\n", -1)) {
      Matcher parts = LINE.matcher(line);
      if (parts.matches()) {
        String path = parts.group(2);
        if (Pattern.compile("%(?!0D|0A|25)").matcher(path).find()) {
          wrong.add(name + ": " + path);
        }
        files.put(
            path.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%"), parts.group(1));
      } else if (!line.isEmpty()) {
        wrong.add(name + ": " + line);
      }
    }
    return files;
  }

  private void compare(Map<String, String> manifest, String algorithm) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance(algorithm.replace("sha", "SHA-"));
      for (Map.Entry<String, String> file : manifest.entrySet()) {
        byte[] hash = digest.digest(Files.readAllBytes(bag.resolve(file.getKey())));
        if (!HexFormat.of().formatHex(hash).equals(file.getValue())) {
          wrong.add(algorithm + " of " + file.getKey());
        }
      }
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  // Section 2.2.2: labels, a colon, a value; the Oxum counts octets and files.
  private void info(Set<String> payload) throws IOException {
    long octets = 0;
    for (String file : payload) {
      octets += Files.size(bag.resolve(file));
    }
    String text = Files.readString(bag.resolve("bag-info.txt"), StandardCharsets.UTF_8);
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty() && !line.matches("[A-Za-z-]+: \\S.*")) {
        wrong.add("bag-info.txt: " + line);
      }
    }
    if (!text.contains("\nPayload-Oxum: " + octets + "." + payload.size() + "\n")) {
      wrong.add("Payload-Oxum is not " + octets + "." + payload.size());
    }
    if (!Pattern.compile("(?m)^Bagging-Date: \\d{4}-\\d{2}-\\d{2}$").matcher(text).find()) {
      wrong.add("no Bagging-Date");
    }
  }

  private Set<String> files(String start) throws IOException {
    Set<String> files = new TreeSet<>();
    for (Path file : Folder.filesOf(bag)) {
      files.add(bag.relativize(file).toString().replace('\\', '/'));
    }
    files.removeIf(file -> !file.startsWith(start));
    return files;
  }
}
