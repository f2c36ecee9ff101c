package arkib.fixity;

import arkib.address.Address;
import arkib.digest.FileSum;
import arkib.disk.WholeFile;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The file that tells uploaders and the cleaners of caches what the last build changed: JSON, one
 * file a line, by path. It has no time in it: equal changes, equal bytes.
 */
public final class ChangesFile {

  // No tree of Jackson's: a first build changes every file, and a small one spends a tenth of its
  // time on loading the classes for trees.
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .rootValueSeparator((String) null)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

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
          try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeRaw("{\n\"version\": 1");
            list(json, "added", changes.added());
            list(json, "changed", changes.changed());
            list(json, "removed", changes.removed());
            json.writeRaw("\n}\n");
          }
        });
  }

  // Of several values one a line: what stands around them is written as it is.
  private void list(JsonGenerator json, String name, SortedMap<String, Optional<FileSum>> files)
      throws IOException {
    json.writeRaw(",\n\"" + name + "\": [");
    String before = "\n";
    for (Map.Entry<String, Optional<FileSum>> entry : files.entrySet()) {
      json.writeRaw(before);
      file(json, entry.getKey(), entry.getValue());
      before = ",\n";
    }
    json.writeRaw(files.isEmpty() ? "]" : "\n]");
  }

  private void file(JsonGenerator json, String path, Optional<FileSum> file) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", path);
    json.writeStringField("url", url(path));
    if (file.isPresent()) {
      json.writeNumberField("size", file.get().size());
      json.writeStringField("sha256", file.get().sha256().hex());
    }
    json.writeEndObject();
  }

  // As a reader's browser asks for it: a page is asked for as its folder.
  private String url(String path) {
    return baseUrl + Served.address(new Address("/" + path)).encoded().substring(1);
  }
}
