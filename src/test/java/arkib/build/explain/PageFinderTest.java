package arkib.build.explain;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.address.Address;
import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are found by whatever people have of their addresses. */
class PageFinderTest {

  private static final PageFinder BELOW = new PageFinder(URI.create("https://example.org/arkib/"));
  private static final Set<Address> SITE =
      Stream.of(
              "/",
              "/feed.xml",
              "/2025/",
              "/2025/01/feri-baharu/",
              "/2025/02/banjir/",
              "/tag/كتاب/",
              "/arkib/2024/")
          .map(Address::new)
          .collect(Collectors.toSet());

  @ParameterizedTest
  @CsvSource({
    "/2025/01/feri-baharu/, /2025/01/feri-baharu/",
    "2025/01/feri-baharu, /2025/01/feri-baharu/",
    "/arkib/2025/01/feri-baharu, /2025/01/feri-baharu/",
    "arkib/2025/01/feri-baharu/, /2025/01/feri-baharu/",
    "2025/01/feri-baharu/index.html, /2025/01/feri-baharu/",
    "https://example.org/arkib/2025/01/feri-baharu/, /2025/01/feri-baharu/",
    "http://EXAMPLE.org/arkib/2025/01/feri-baharu?a=b#c, /2025/01/feri-baharu/",
    "https://example.org/arkib/, /",
    "https://example.org/arkib, /",
    "/arkib, /",
    "/arkib/, /",
    "/, /",
    "index.html, /",
    "feed.xml, /feed.xml",
    "/arkib/feed.xml/, /feed.xml",
    "https://example.org/arkib/tag/%D9%83%D8%AA%D8%A7%D8%A8/, /tag/كتاب/",
    "/tag/كتاب, /tag/كتاب/",
    "/arkib/2024/, /arkib/2024/",
    "/arkib/arkib/2024/, /arkib/2024/"
  })
  void find(String asked, String address) {
    assertThat(BELOW.find(asked, SITE)).contains(new Address(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/arkib/2025/",
        "https://example.org/2025/",
        "/2026/",
        "/2025/01/../",
        "%",
        "/a\\b",
        "://"
      })
  void findNothing(String asked) {
    assertThat(BELOW.find(asked, SITE)).isEmpty();
  }

  @Test
  void nearAreThoseOfTheSameNameThenThoseWrittenAlike() {
    assertThat(BELOW.near("/2024/11/banjir/", SITE)).first().isEqualTo("/2025/02/banjir/");
    assertThat(BELOW.near("2025/01/feri-bahru", SITE)).containsExactly("/2025/01/feri-baharu/");
    assertThat(BELOW.near("/sesuatu/yang/lain/", SITE)).isEmpty();
  }
}
