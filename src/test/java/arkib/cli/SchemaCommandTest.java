package arkib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Run;
import arkib.SiteFolder;
import arkib.parse.frontmatter.Field;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code arkib schema} writes for editors' tools. */
class SchemaCommandTest {

  private static final Set<Field> NOT_IN_FORMS =
      Set.of(Field.CATEGORIES, Field.EXTRA, Field.TAXONOMIES);

  /** Of those at decapcms.org/docs/widgets. */
  private static final Set<String> WIDGETS =
      Set.of(
          "boolean", "datetime", "image", "list", "markdown", "object", "select", "string", "text");

  @TempDir Path temp;

  private Run schema(String... more) {
    String[] arguments =
        Arrays.copyOf(new String[] {"schema", "--site", temp + ""}, 3 + more.length);
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Run.of(arguments);
  }

  @Test
  void schemasAndTheLineForVsCode() throws IOException {
    new SiteFolder(temp).with("content/site.yaml", "title: Warta\n");
    Run run = schema("--lang", "en");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("schema/article.schema.json\n", "schema/names.schema.json\n")
        .contains("  \".arkib/schema/site.schema.json\": \"content/site.yaml\",\n");
    assertThat(schema("--lang", "ms").out()).contains("tambah pada .vscode/settings.json:\n");
    for (String name : List.of("article", "names", "site")) {
      JsonNode written =
          new ObjectMapper()
              .readTree(temp.resolve(".arkib/schema/" + name + ".schema.json").toFile());
      assertThat(written.get("$id").asText()).isEqualTo("urn:arkib:schema:" + name + ":1");
    }
  }

  private JsonNode cms(String language) throws IOException {
    new SiteFolder(temp)
        .with(
            "content/site.yaml",
            "title: Warta\nsections: [Nasional, Sukan]\nlanguage: " + language + "\n");
    assertThat(schema("--cms").code()).isZero();
    return new YAMLMapper().readTree(temp.resolve(".arkib/schema/config.yml").toFile());
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ms", "en"})
  void theFormOfAnArticleHasEveryField(String language) throws IOException {
    JsonNode fields = cms(language).at("/collections/0/fields");
    Set<Field> inForm =
        list(fields).stream()
            .flatMap(field -> Field.of(field.get("name").asText()).stream())
            .collect(Collectors.toSet());
    Set<Field> all = new TreeSet<>(List.of(Field.values()));
    all.removeAll(NOT_IN_FORMS);
    assertThat(inForm).isEqualTo(all);
    assertThat(fields.findValuesAsText("name")).contains("body");
    assertThat(list(fields))
        .filteredOn(field -> field.get("widget").asText().equals("select"))
        .singleElement()
        .satisfies(field -> assertThat(field.get("options")).hasSize(2));
  }

  /** What Decap's validator asks: else its page shows a list of mistakes, and no form. */
  @ParameterizedTest
  @ValueSource(strings = {"ms", "en"})
  void collectionsAndWidgetsAreThoseThatDecapKnows(String language) throws IOException {
    JsonNode root = cms(language);
    assertThat(root.at("/backend/name").asText()).isEqualTo("github");
    assertThat(root.at("/backend/repo").asText()).contains("/");
    assertThat(root.get("media_folder").asText()).isEqualTo("content/media");
    assertThat(root.get("collections").findValuesAsText("label")).doesNotContain("");
    for (JsonNode collection : list(root.get("collections"))) {
      assertThat(collection.has("folder") ^ collection.has("files")).isTrue();
      if (collection.has("folder")) {
        assertThat(collection.get("format").asText()).isEqualTo("yaml-frontmatter");
        assertThat(names(collection.get("fields")))
            .contains(collection.get("identifier_field").asText(), "body");
        fields(collection.get("fields"));
      } else {
        assertThat(collection.get("files").findValuesAsText("file")).hasSize(2);
        list(collection.get("files")).forEach(file -> fields(file.get("fields")));
      }
    }
  }

  private static List<String> names(JsonNode fields) {
    return list(fields).stream().map(field -> field.get("name").asText()).toList();
  }

  private static void fields(JsonNode fields) {
    assertThat(names(fields)).isNotEmpty().doesNotHaveDuplicates();
    for (JsonNode field : list(fields)) {
      String widget = field.get("widget").asText();
      assertThat(widget).as(field.toString()).isIn(WIDGETS);
      assertThat(field.get("required").isBoolean()).isTrue();
      assertThat(field.has("options")).isEqualTo(widget.equals("select"));
      if (widget.equals("object")) {
        assertThat(field.has("fields")).isTrue();
      }
      if (field.has("fields")) {
        assertThat(widget).isIn("object", "list");
        fields(field.get("fields"));
      }
    }
  }

  /** What a form writes is what Arkib reads. */
  @ParameterizedTest
  @ValueSource(strings = {"ms", "en"})
  void whatAFormWritesIsUnderstood(String language) throws IOException {
    JsonNode collections = cms(language).get("collections");
    StringBuilder text = new StringBuilder("---\n");
    for (JsonNode field : list(collections.at("/0/fields"))) {
      Field known = Field.of(field.get("name").asText()).orElse(Field.EXTRA);
      if (known != Field.EXTRA && known != Field.WITHDRAWN && known != Field.EXPIRES) {
        text.append(field.get("name").asText()).append(": ").append(value(field, known));
        text.append('\n');
      }
    }
    SiteFolder site = new SiteFolder(temp).with("content/2026/01/a.md", text + "---\n\nIsi.\n");
    site.with(
        "content/media/a.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"/>");
    site.with(
        "content/names/cms.yaml",
        "entities:\n  - {id: siti, type: person, name: Siti, aliases: [{text: Siti R}]}\n");
    Run run = site.build("--strict", "--drafts");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  private static String value(JsonNode field, Field known) {
    return switch (field.get("widget").asText()) {
      case "datetime" -> "2025-12-01T08:30:00+08:00";
      case "boolean" -> "true";
      case "select" -> "Sukan";
      case "list" -> field.has("fields") ? "[" + group(field) + "]" : list(known);
      case "object" -> group(field);
      default ->
          switch (known) {
            case SLUG -> "a-b";
            case LANGUAGE -> "ms";
            default -> "\"Teks\"";
          };
    };
  }

  private static String list(Field known) {
    return switch (known) {
      case ALIASES -> "[/lama/]";
      case PEOPLE -> "[Siti]";
      case PLACES, ORGANISATIONS, OFFICES, EQUIPMENT, EVENTS -> "[]";
      default -> "[\"Satu\", \"Dua\"]";
    };
  }

  private static String group(JsonNode field) {
    return list(field.get("fields")).stream()
        .map(part -> part.get("name").asText() + ": " + part(part))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String part(JsonNode part) {
    String name = part.get("name").asText();
    if (part.get("widget").asText().equals("datetime")) {
      return "2025-12-01T08:30:00+08:00";
    }
    return switch (name) {
      case "url", "archive", "arkib" -> "https://example.org/x";
      case "src", "fail" -> "/media/a.svg";
      default -> "\"Teks\"";
    };
  }

  @Test
  void wrongSettingsWriteNothing() throws IOException {
    new SiteFolder(temp).with("content/site.yaml", "titel: Warta\n");
    Run run = schema("--cms", "--lang", "en");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("[setting-unknown-near]");
    assertThat(temp.resolve(".arkib")).doesNotExist();
    assertThat(Files.exists(temp.resolve("content/site.yaml"))).isTrue();
  }
}
