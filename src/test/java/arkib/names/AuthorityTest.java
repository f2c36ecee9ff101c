package arkib.names;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.NameType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which entry a tag is the name. */
class AuthorityTest {

  @TempDir Path root;
  private Authority authority;

  @BeforeEach
  void read() throws IOException {
    Files.createDirectories(root.resolve("content/names"));
    Files.writeString(
        root.resolve("content/names/a.yaml"),
        """
        entities:
          - { id: turkiye, type: place, name: Turkiye, aliases: [Türkiye], redirectsFrom: [turki-lama, /tempat/lama/] }
          - id: asim-munir
            type: person
            name: Asim Munir
            aliases: [{ text: Munir, requires: { title: Jeneral } }, { text: Zamrud, requires: { near: jeneral } }]
          - { id: munir, type: person, name: Munir }
          - { id: zamrud, type: topic, name: batu permata, aliases: [{ text: zamrud, requires: { near: permata } }] }
          - { id: mas, type: organisation, name: Sistem Penerbangan, aliases: [MAS] }
          - { id: mas-idayu, type: person, name: Mas }
        """);
    authority = SampleNames.in(root).authority();
  }

  @ParameterizedTest
  @CsvSource({
    "Turkiye, turkiye",
    "'  TURKIYE ', turkiye",
    "Ｔｕｒｋｉｙｅ, turkiye",
    "Türkiye, turkiye",
    "Tu\u0308rkiye, turkiye",
    "'asim\u00a0 munir', asim-munir",
    "asim-munir, asim-munir",
    "turki-lama, turkiye",
    "Sistem  penerbangan, mas"
  })
  void aTagIsANameWhateverItsCaseSpacesAndEncoding(String tag, String id) {
    assertThat(authority.named(tag).map(Entry::id)).contains(id);
  }

  @Test
  void whoHasANameWithoutConditionIsMeant() {
    assertThat(authority.named("Munir").map(Entry::id)).contains("munir");
  }

  @Test
  void ofTwoThatAskForMoreTheTypeDecidesThenTheSpelling() {
    assertThat(authority.named("zamrud", NameType.TOPIC).map(Entry::id)).contains("zamrud");
    assertThat(authority.named("zamrud", NameType.PERSON).map(Entry::id)).contains("asim-munir");
    assertThat(authority.named("zamrud").map(Entry::id)).contains("zamrud");
    assertThat(authority.named("MAS").map(Entry::id)).contains("mas");
    assertThat(authority.named("Mas").map(Entry::id)).contains("mas-idayu");
  }

  @Test
  void otherTagsAreNoNames() {
    assertThat(authority.named("banjir")).isEqualTo(Optional.empty());
    assertThat(authority.named("")).isEmpty();
    assertThat(authority.named("Turki")).isEmpty();
  }
}
