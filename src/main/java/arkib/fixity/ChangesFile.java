package arkib.fixity;

import arkib.address.Address;
import arkib.digest.FileSum;
import arkib.disk.WholeFile;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The file that tells uploaders and the cleaners of caches what the last build changed: JSON, one
 * file a line, by path. It has no time in it: equal changes, equal bytes.
 */
public final class ChangesFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final URI baseUrl;

  /**
   * A file of changes.
   *
   * @param file where it is
   * @param baseUrl where the site is; ends with {@code /}
   */
  public ChangesFile(Path file, URI baseUrl) {
    this.file = file;
    this.baseUrl = baseUrl;
  }

  /** Replaces it, all at once. */
  public void write(Changes changes) throws IOException {
    WholeFile.replace(
        file,
        out -> {
          Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          text.append("{\n\"version\": 1");
          list(text, "added", changes.added());
          list(text, "changed", changes.changed());
          list(text, "removed", changes.removed());
          text.append("\n}\n");
          text.flush();
        });
  }

  private void list(Writer text, String name, SortedMap<String, Optional<FileSum>> files)
      throws IOException {
    text.append(",\n\"").append(name).append("\": [");
    String before = "\n";
    for (Map.Entry<String, Optional<FileSum>> entry : files.entrySet()) {
      text.append(before).append(line(entry.getKey(), entry.getValue()));
      before = ",\n";
    }
    text.append(files.isEmpty() ? "]" : "\n]");
  }

  private String line(String path, Optional<FileSum> file) throws IOException {
    ObjectNode node = JSON.createObjectNode();
    node.put("path", path).put("url", url(path));
    file.ifPresent(f -> node.put("size", f.size()).put("sha256", f.sha256().hex()));
    return JSON.writeValueAsString(node);
  }

  // As a reader's browser asks for it: a page is asked for as its folder.
  private String url(String path) {
    return baseUrl + Served.address(new Address("/" + path)).encoded().substring(1);
  }
}
