package arkib.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON as it is printed for programs. */
final class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** An object without a key. */
  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** A tree as text, one key a line. */
  static String text(JsonNode tree) {
    try {
      return MAPPER.writer(new DefaultPrettyPrinter()).writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree in memory cannot fail to be written", e);
    }
  }
}
