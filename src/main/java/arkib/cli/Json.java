package arkib.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * JSON as it is printed for programs. Trees are for what is printed when somebody asks: no command
 * may name a class of theirs in a field, for all commands are made at each start, and to load these
 * classes takes a tenth of it.
 */
final class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** What writes one value. */
  @FunctionalInterface
  interface Content {
    /** Writes it. */
    void to(JsonGenerator json) throws IOException;
  }

  /** An object without a key. */
  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** An array without a value. */
  static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  /** What somebody else writes, as a tree. */
  static ObjectNode tree(Content content) {
    try (TokenBuffer buffer = new TokenBuffer(MAPPER, false)) {
      content.to(buffer);
      return MAPPER.readTree(buffer.asParser());
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
  }

  /** A tree as text, one key a line. */
  static String text(JsonNode tree) {
    return text(MAPPER.writer(new DefaultPrettyPrinter()), tree);
  }

  /** A tree as text in one line. */
  static String line(JsonNode tree) {
    return text(MAPPER.writer(), tree);
  }

  private static String text(ObjectWriter writer, JsonNode tree) {
    try {
      return writer.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree in memory cannot fail to be written", e);
    }
  }
}
