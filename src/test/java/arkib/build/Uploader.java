package arkib.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Has of a site what it was told of, build after build, and never looks what else there is. */
final class Uploader {

  private final Path root;
  private final Map<String, String> has = new TreeMap<>();

  /** An uploader of the site in {@code public} below a folder. */
  Uploader(Path root) {
    this.root = root;
  }

  /** Does what the last build tells; returns what it now has. */
  Map<String, String> follow(Map<String, String> site) throws IOException {
    JsonNode told =
        new ObjectMapper().readTree(Files.readString(root.resolve(".arkib/changes.json")));
    for (String which : new String[] {"added", "changed"}) {
      told.get(which)
          .forEach(file -> has.put(file.get("path").asText(), site.get(file.get("path").asText())));
    }
    told.get("removed").forEach(file -> has.remove(file.get("path").asText()));
    return has;
  }
}
