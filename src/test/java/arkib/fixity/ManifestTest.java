package arkib.fixity;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A manifest's lines, and which manifest a file is in. */
class ManifestTest {

  private static final Sha256 ABC = Sha256.of("abc".getBytes(StandardCharsets.UTF_8));
  // FIPS 180-4's own example.
  private static final String HEX =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static Manifest read(String text) {
    return Manifest.read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aLineIsThatOfSha256sum() {
    StringBuilder manifest = new StringBuilder();
    Manifest.line(manifest, ABC, "2019/05/é %20/index.html");
    assertThat(manifest).hasToString(HEX + "  2019/05/é %20/index.html\n");
    assertThat(read(manifest.toString()).files())
        .containsExactly(Map.entry("2019/05/é %20/index.html", ABC));
  }

  @Test
  void capitalDigitsAndTheSignForBinaryFilesAreUnderstood() {
    assertThat(read(HEX.toUpperCase(Locale.ROOT) + " *a.svg\n").files())
        .containsEntry("a.svg", ABC);
  }

  /** It may come from anybody's server: no line leads out of the folder. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "  ../rahsia",
        "  /etc/passwd",
        "  a/../../b",
        "  a//b",
        "  a/",
        "  ",
        " a",
        "\ta",
        "  a\\b",
        "  a\u0001b",
        "  a?b",
        ""
      })
  void whatIsNoPathWithinASiteIsDamage(String end) {
    Manifest manifest = read(HEX + "  satu\n" + HEX + end + "\n" + HEX + "  tiga\n");
    assertThat(manifest.files()).containsOnlyKeys("satu", "tiga");
    assertThat(manifest.damaged()).containsExactly(2);
  }

  @Test
  void aHashThatIsNoneIsDamage() {
    assertThat(read("z" + HEX.substring(1) + "  a\n" + HEX.substring(1) + "  a\n").damaged())
        .containsExactly(1, 2);
  }

  @ParameterizedTest
  @CsvSource({
    "2019/05/banjir/index.html, 2019-05",
    "2019/12/index.html, 2019-12",
    "2019/05/17/index.html, 2019-05",
    "tag/iran/2019/05/index.html, 2019-05",
    "data/2019/05/articles.jsonl, 2019-05",
    "x/2019/2020/01/y, 2020-01",
    "2019/05/2020/06/x, 2019-05",
    "2019/index.html, ",
    "2019/13/x, ",
    "2019/00/x, ",
    "2019/05, ",
    "02019/05/x, ",
    "index.html, ",
    "tanpa-tarikh/2019-05/index.html, ",
    "manifest-sha256/2019-05.txt, "
  })
  void aFileIsInTheManifestOfTheFirstMonthInItsPath(String path, String month) {
    assertThat(Months.of(path).orElse(null)).isEqualTo(month);
  }

  @Test
  void theManifestOfAMonthIsKnownByItsPath() {
    assertThat(Months.ofManifest(Months.manifest("2019-05"))).contains("2019-05");
    assertThat(Months.ofManifest("manifest-sha256/lain.txt")).isEmpty();
  }
}
