package arkib.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Arkib;
import arkib.site.SiteWords;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A field is told wherever fields are told: in the schema, and to readers in each language. */
class DataFieldTest {

  private static final List<String> FIELDS =
      Arrays.stream(DataField.values()).map(DataField::path).toList();

  @Test
  void theSchemaOfARecordHasTheSameFieldsInTheSameOrder() throws IOException {
    try (InputStream in = Arkib.class.getResourceAsStream("schema/record.schema.json")) {
      JsonNode schema = new ObjectMapper().readTree(in);
      List<String> leaves = new ArrayList<>();
      leaves(schema, schema, "", leaves);
      assertThat(leaves).isEqualTo(FIELDS);
    }
  }

  // Members of objects and of objects in lists; a list of texts is a field itself.
  private static void leaves(JsonNode schema, JsonNode node, String path, List<String> leaves) {
    JsonNode whole = resolved(schema, node);
    JsonNode items = resolved(schema, whole.path("items"));
    JsonNode object = whole.has("properties") ? whole : items;
    if (!object.has("properties")) {
      leaves.add(path);
      return;
    }
    for (Map.Entry<String, JsonNode> member : object.get("properties").properties()) {
      String below = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
      leaves(schema, member.getValue(), below, leaves);
    }
  }

  private static JsonNode resolved(JsonNode schema, JsonNode node) {
    return node.has("$ref") ? schema.at(node.get("$ref").asText().substring(1)) : node;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ms", "en"})
  void readersAreToldOfEachFieldAndOfNoOther(String language) {
    String prefix = "data.field.";
    List<String> headings = List.of("csv", "meaning");
    assertThat(SiteWords.in(language).words().keys())
        .filteredOn(key -> key.startsWith(prefix))
        .extracting(key -> key.substring(prefix.length()))
        .filteredOn(key -> !headings.contains(key))
        .containsExactlyInAnyOrderElementsOf(FIELDS);
  }

  @Test
  void theTextIsNoColumnAndNothingWithinAName() {
    assertThat(DataField.columns())
        .contains(DataField.ID, DataField.NAME_ID, DataField.WORDS)
        .doesNotContain(DataField.TEXT, DataField.SPELLING, DataField.NAME_SAME_AS);
  }
}
