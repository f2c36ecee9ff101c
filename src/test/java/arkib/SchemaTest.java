package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.data.Format;
import arkib.diagnostic.Reporter;
import arkib.parse.frontmatter.Fence;
import arkib.parse.frontmatter.Field;
import arkib.site.Embeds;
import arkib.site.HtmlPolicy;
import arkib.site.NameSettings;
import arkib.site.Setting;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schemas with which editors' tools complete and check say what the program reads. */
class SchemaTest {

  private static final Reporter NOBODY = told -> {};
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectMapper YAML = new YAMLMapper();
  private static final ObjectMapper TOML = new TomlMapper();

  static JsonNode schema(String name) {
    try (InputStream in = Arkib.class.getResourceAsStream("schema/" + name + ".schema.json")) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> mistakes(String name, JsonNode document) {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema(name));
    return schema.validate(document).stream()
        .map(ValidationMessage::getMessage)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> keys(JsonNode properties) {
    Set<String> keys = new TreeSet<>();
    properties.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static List<Path> content(String folder, String... endings) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("content").resolve(folder))) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"names", "site", "article", "record", "ninjs"})
  void isOfTheDraftThatItSays(String name) {
    assertThat(schema(name).get("$schema").asText())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(mistakes(name, JSON.createArrayNode())).as("a list is none of ours").isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"names", "site", "article", "record", "ninjs"})
  void everyKeyIsDescribed(String name) {
    for (JsonNode properties : schema(name).findValues("properties")) {
      for (String key : keys(properties)) {
        JsonNode value = properties.get(key);
        JsonNode described =
            value.has("description")
                ? value
                : schema(name).at(value.path("$ref").asText("#").substring(1));
        assertThat(described.path("description").asText()).as(key).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void knowsEverySettingNestedAndWithDots(Setting setting) {
    JsonNode site = schema("site");
    String nested = "/properties/" + setting.key().replace(".", "/properties/");

    assertThat(site.at(nested).isMissingNode()).as(nested).isFalse();
    assertThat(site.get("properties").has(setting.key())).as(setting.key()).isTrue();
  }

  @Test
  void knowsNoSettingThatIsNone() {
    assertThat(settings(schema("site"), "")).isEqualTo(new TreeSet<>(Setting.keys()));
  }

  private static Set<String> settings(JsonNode group, String prefix) {
    Set<String> settings = new TreeSet<>();
    for (String key : keys(group.get("properties"))) {
      JsonNode value = group.get("properties").get(key);
      boolean isReference = value.path("$ref").asText().startsWith("#/properties/");
      if (value.has("properties")) {
        settings.addAll(settings(value, prefix + key + "."));
      } else if (!isReference) {
        settings.add(prefix + key);
      }
    }
    return settings;
  }

  @Test
  void knowsEveryNameOfEveryFieldAndNoOther() {
    JsonNode article = schema("article");
    assertThat(keys(article.get("properties"))).isEqualTo(new TreeSet<>(Field.allNames()));
    assertThat(keys(article.at("/$defs/source/properties")))
        .isEqualTo(new TreeSet<>(Field.Group.ORIGIN.names()));
    assertThat(keys(article.at("/$defs/correction/properties")))
        .isEqualTo(new TreeSet<>(Field.Group.CORRECTION.names()));
    assertThat(keys(article.at("/$defs/picture/properties")))
        .isEqualTo(new TreeSet<>(Field.Group.PICTURE.names()));
  }

  @Test
  void theSampleSitesSettingsAreValid() throws IOException {
    assertThat(mistakes("site", YAML.readTree(Path.of("content/site.yaml").toFile()))).isEmpty();
  }

  @Test
  void theSampleSitesNamesAreValid() throws IOException {
    List<Path> files = content("names", ".yaml");
    assertThat(files).hasSizeGreaterThan(5);
    for (Path file : files) {
      assertThat(mistakes("names", YAML.readTree(file.toFile()))).as("%s", file).isEmpty();
    }
  }

  @Test
  void theSampleSitesFrontMatterIsValid() throws IOException {
    Set<Format> formats = new TreeSet<>();
    for (Path file : content("", ".md")) {
      Fence fence = Fence.part(Files.readString(file), file.toString(), NOBODY).orElseThrow();
      if (fence.format().isPresent()) {
        ObjectMapper mapper =
            switch (fence.format().get()) {
              case YAML -> YAML;
              case TOML -> TOML;
              case JSON -> JSON;
            };
        formats.add(fence.format().get());
        assertThat(mistakes("article", mapper.readTree(fence.data()))).as("%s", file).isEmpty();
      }
    }
    assertThat(formats).as("all formats were there").containsExactly(Format.values());
  }

  @Test
  void theSampleSitesSidecarsAreValid() throws IOException {
    for (Path file : content("", ".yaml", ".json")) {
      boolean article = !file.startsWith("content/names") && !file.endsWith("site.yaml");
      ObjectMapper mapper = file.toString().endsWith(".json") ? JSON : YAML;
      if (article) {
        assertThat(mistakes("article", mapper.readTree(file.toFile()))).as("%s", file).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '^',
      textBlock =
          """
          site    ⇒ lists: { size: 0 }
          site    ⇒ lists.size: banyak
          site    ⇒ titel: x
          site    ⇒ names: { link: all }
          site    ⇒ names: { score: { headline: 0.3 } }
          site    ⇒ baseUrl: ftp://a.example/
          site    ⇒ permalink: /:year/
          article ⇒ slug: Bukan Slug
          article ⇒ draf: barangkali
          article ⇒ corrections: [{ date: 2020-01-01 }]
          article ⇒ gambar: { alt: x }
          article ⇒ people: { nama: x }
          article ⇒ sumber: { url: a.example }
          names   ⇒ entities: [{ id: a, type: place }]
          names   ⇒ entities: [{ id: A, type: place, name: Alor }]
          names   ⇒ entities: [{ id: a, type: tempat, name: Alor }]
          names   ⇒ entities: [{ id: a, type: place, name: Alor, sameas: x }]
          names   ⇒ entities: [{ id: a, type: place, name: Alor, sameAs: Q794 }]
          names   ⇒ entities: [{ id: a, type: place, name: Alor, aliases: [{ kind: jawi }] }]
          names   ⇒ entities: [{ id: a, type: place, name: Alor, aliases: [{ text: x, requires: {} }] }]
          names   ⇒ entities: [{ id: a, type: place, name: Alor, valid: { from: 5 Mei } }]
          names   ⇒ version: 2
          """)
  void whatTheProgramRefusesIsRefused(String name, String yaml) throws IOException {
    assertThat(mistakes(name, YAML.readTree(yaml))).isNotEmpty();
  }

  @Test
  void wordsToChooseFromAreThoseOfTheProgram() {
    JsonNode html = schema("site").at("/properties/markup/properties/html/enum");
    assertThat(words(html))
        .isEqualTo(
            Arrays.stream(HtmlPolicy.values())
                .map(policy -> policy.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new)));
    JsonNode embeds = schema("site").at("/properties/markup/properties/embeds/enum");
    assertThat(words(embeds))
        .isEqualTo(
            Arrays.stream(Embeds.values())
                .map(Embeds::word)
                .collect(Collectors.toCollection(TreeSet::new)));
    JsonNode link = schema("site").at("/properties/names/properties/link/enum");
    assertThat(words(link))
        .isEqualTo(
            Arrays.stream(NameSettings.Link.values())
                .map(NameSettings.Link::word)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Set<String> words(JsonNode choices) {
    Set<String> words = new TreeSet<>();
    choices.forEach(
        word ->
            Optional.of(word).filter(JsonNode::isTextual).ifPresent(w -> words.add(w.asText())));
    return words;
  }
}
