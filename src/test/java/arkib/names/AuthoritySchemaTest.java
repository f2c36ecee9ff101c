package arkib.names;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Arkib;
import arkib.article.NameType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schema of the authority file has the keys and words of its reader, and no other. */
class AuthoritySchemaTest {

  private static final JsonNode SCHEMA = schema();

  private static JsonNode schema() {
    try (InputStream in = Arkib.class.getResourceAsStream("schema/names.schema.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource(Key.Group.class)
  void everyGroupHasItsKeys(Key.Group group) {
    String word = group.name().toLowerCase(Locale.ROOT);
    JsonNode object = group == Key.Group.FILE ? SCHEMA : SCHEMA.at("/$defs/" + word);
    Set<String> keys = new TreeSet<>();
    object.get("properties").fieldNames().forEachRemaining(keys::add);

    assertThat(keys).isEqualTo(new TreeSet<>(group.words()));
    assertThat(object.get("additionalProperties").asBoolean(true)).isFalse();
  }

  @Test
  void wordsToChooseFromAreThoseOfTheReader() {
    List<String> types = Arrays.stream(NameType.values()).map(NameType::word).toList();
    assertThat(words("/$defs/entry/properties/type/enum")).isEqualTo(sorted(types));
    assertThat(words("/$defs/alias/properties/kind/enum")).isEqualTo(sorted(AliasKind.words()));
    assertThat(words("/$defs/case/enum")).isEqualTo(sorted(AliasCase.words()));
  }

  private static Set<String> words(String pointer) {
    Set<String> words = new TreeSet<>();
    SCHEMA.at(pointer).forEach(word -> words.add(word.asText()));
    words.remove("null");
    return words;
  }

  private static Set<String> sorted(Collection<String> words) {
    return new TreeSet<>(words);
  }
}
