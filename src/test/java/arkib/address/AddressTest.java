package arkib.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be an address of the site, and what file and URL it is. */
class AddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a/",
        "//example.org/",
        "/a//b",
        "/..",
        "/../etc",
        "/a/../b",
        "/a/.",
        "/./a",
        "/a?b",
        "/a#b",
        "/a\\b",
        "/a\nb",
        "/a\u0000",
        "/a\u007f",
        "/\ud83d/"
      })
  void whatLeavesTheSiteOrIsNoPathIsNoAddress(String path) {
    assertThat(Address.isValid(path)).isFalse();
    assertThatThrownBy(() -> new Address(path)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/a/", "/a/b.html", "/.well-known/x", "/a..b/", "/…/", "/😀/", "/a b"})
  void everyOtherPathIs(String path) {
    assertThat(Address.isValid(path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "/, index.html",
    "/2025/01/feri/, 2025/01/feri/index.html",
    "/feed.xml, feed.xml",
    "/berita/lama.html, berita/lama.html"
  })
  void anAddressIsServedFromAFile(String path, String file) {
    assertThat(new Address(path).outputPath()).isEqualTo(file);
  }

  @ParameterizedTest
  @CsvSource({
    "/2025/01/feri/, /2025/01/feri/",
    "/a b/, /a%20b/",
    "/é/, /%C3%A9/",
    "/😀/, /%F0%9F%98%80/",
    "/100%/, /100%25/",
    "'/\"<>/', /%22%3C%3E/"
  })
  void inUrlsItIsPercentEncoded(String path, String encoded) {
    assertThat(new Address(path).encoded()).isEqualTo(encoded);
  }

  @Test
  void childrenAndFilesAreMadeOfAPage() {
    Address tags = new Address("/tag/");

    assertThat(tags.child("iran")).hasToString("/tag/iran/");
    assertThat(tags.file("feed.xml")).hasToString("/tag/feed.xml");
    assertThat(new Address("/tag/feed.xml").file("x.xml")).hasToString("/tag/x.xml");
    assertThat(Address.ROOT.child("2025").child("01")).hasToString("/2025/01/");
    assertThatThrownBy(() -> tags.child("..")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void addressesThatDifferOnlyInCaseFoldToOne() {
    assertThat(new Address("/Berita/").caseFolded())
        .isEqualTo(new Address("/berita/").caseFolded());
  }
}
