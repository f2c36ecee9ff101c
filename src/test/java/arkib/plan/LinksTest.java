package arkib.plan;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.address.Address;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where links lead that stand in {@code 2025/01/a.md}. */
class LinksTest {

  private static final Map<String, Address> SOURCES =
      Map.of(
          "2025/01/a.md", new Address("/2025/01/satu/"),
          "2025/01/b.txt", new Address("/2025/01/dua/"),
          "2025/lama.md", new Address("/2019/lama/"),
          "pages/tentang.md", new Address("/tentang/"),
          "media/jeti lama.png", new Address("/media/jeti lama.png"),
          "media/100%.png", new Address("/media/100%.png"));

  private static final Links LINKS =
      new Links(
          source -> Optional.ofNullable(SOURCES.get(source)),
          Map.of("2025/01/draf.md", Visibility.Held.DRAFT),
          Set.of(Address.ROOT, new Address("/tag/banjir/"), new Address("/feed.xml"))::contains);

  @ParameterizedTest
  @CsvSource({
    // Relative to the file.
    "b.txt, /2025/01/dua/",
    "./b.txt, /2025/01/dua/",
    "../lama.md, /2019/lama/",
    "../../pages/tentang.md, /tentang/",
    // Below content/.
    "/pages/tentang.md, /tentang/",
    "/2025/../pages/./tentang.md, /tentang/",
    // With a fragment or a query.
    "b.txt#dua, /2025/01/dua/ #dua",
    "b.txt?x=1#dua, /2025/01/dua/ ?x=1#dua",
    // As the file is called, percent-encoded or not.
    "/media/jeti%20lama.png, /media/jeti lama.png",
    "/media/jeti lama.png, /media/jeti lama.png",
    "/media/100%.png, /media/100%.png",
    // An address of the site.
    "/, /",
    "/tag/banjir/, /tag/banjir/",
    "/tag/banjir, /tag/banjir/",
    "/feed.xml, /feed.xml",
    // Elsewhere, or in the same page.
    "https://example.org/a.md, external",
    "HTTPS://example.org/, external",
    "mailto:a@example.org, external",
    "//example.org/a, external",
    "#dua, external",
    "'?x=1', external",
    // Held back.
    "draf.md, held DRAFT",
    "draf.md#x, held DRAFT",
    // Nowhere.
    "tiada.md, nowhere",
    "/b.txt, nowhere",
    "/tag/tiada/, nowhere",
    "../../../etc/passwd, nowhere",
    "/../content/2025/lama.md, nowhere",
    "B.TXT, nowhere"
  })
  void resolves(String target, String expected) {
    assertThat(shown(LINKS.resolve("2025/01/a.md", target))).isEqualTo(expected);
  }

  private static String shown(Links.Destination destination) {
    if (destination instanceof Links.Internal internal) {
      return (internal.address() + " " + internal.suffix()).strip();
    }
    if (destination instanceof Links.HeldBack back) {
      return "held " + back.reason();
    }
    return destination instanceof Links.External ? "external" : "nowhere";
  }
}
