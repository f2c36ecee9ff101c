package arkib.render.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.address.Address;
import arkib.plan.OldLinks;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The script asks for the file in which the link is. */
class OldLinkFilesTest {

  private static final Address PAGE = new Address("/pautan/");

  // As newspapers number and name their pages.
  private static final List<String> KEYS =
      IntStream.range(0, 4_000)
          .mapToObj(i -> i % 2 == 0 ? "lama.example?p=" + i : "lama.example/berita/feri-" + i)
          .toList();

  @Test
  void theHashIsTheOneThatIsPublished() {
    // http://www.isthe.com/chongo/src/fnv/test_fnv.c
    assertThat(OldLinkFiles.hash("")).isEqualTo(0x811c9dc5);
    assertThat(OldLinkFiles.hash("a")).isEqualTo(0xe40c292c);
    assertThat(OldLinkFiles.hash("foobar")).isEqualTo(0xbf9cf968);
  }

  @Test
  void theScriptNamesTheSameFile() throws IOException {
    try (OldLinksScript script = new OldLinksScript()) {
      for (int digits = 0; digits <= 4; digits++) {
        OldLinks links = new OldLinks(PAGE, digits);
        for (String key : KEYS.subList(0, 200)) {
          Address file = links.file(links.number(OldLinkFiles.hash(key)));
          assertThat(PAGE.file(script.shard(key, digits) + ".json")).as(key).isEqualTo(file);
        }
      }
    }
  }

  @Test
  void linksAreSpreadEvenly() {
    OldLinks links = new OldLinks(PAGE, 1);
    Map<Integer, Long> sizes =
        KEYS.stream()
            .collect(
                Collectors.groupingBy(
                    key -> links.number(OldLinkFiles.hash(key)), Collectors.counting()));
    assertThat(sizes).hasSize(16);
    assertThat(sizes.values()).allMatch(size -> size > 125 && size < 500);
  }
}
